package be.homeward.log;

import org.jspecify.annotations.Nullable;

/** The log cannot be reached, or did not answer in time. Whether an append was kept is found by its key, later. */
public final class LogUnavailable extends AppendRefused {
    private static final long serialVersionUID = 1L;

    LogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
