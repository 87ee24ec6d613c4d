package be.homeward.events;

import java.util.UUID;

/** Names one contact within a support. */
public record ContactId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
