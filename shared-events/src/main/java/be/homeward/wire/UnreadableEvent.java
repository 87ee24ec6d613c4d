package be.homeward.wire;

import org.jspecify.annotations.Nullable;

/** A stored event that cannot be read; it names the kind of event only, never what the event says. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String type, @Nullable String cause) {
        super("unreadable event " + type + (cause == null ? "" : ": " + cause), null, false, false);
    }
}
