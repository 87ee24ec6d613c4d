package be.homeward.access;

import org.jspecify.annotations.Nullable;

/** Who may do what could not be read up to the log's head: nobody may do anything until it can (503). */
public final class AccessUnknown extends RuntimeException {
    AccessUnknown(@Nullable Throwable cause) {
        super("access could not be determined", cause);
    }
}
