package be.homeward.log;

import org.jspecify.annotations.Nullable;

/** Nothing of the append was kept, and why. */
public abstract sealed class AppendRefused extends RuntimeException
        permits Conflict, ClaimTaken, KeyTaken, NotStorable, LogUnavailable {
    private static final long serialVersionUID = 1L;

    AppendRefused(String message, @Nullable Throwable cause) {
        // an expected answer on a hot path: its stack tells nothing
        super(message, cause, false, false);
    }
}
