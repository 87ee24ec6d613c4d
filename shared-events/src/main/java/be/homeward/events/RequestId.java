package be.homeward.events;

import java.util.UUID;

/** Names what a person asks about the data that is kept of them. */
public record RequestId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
