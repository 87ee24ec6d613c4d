package be.homeward.events;

import java.util.UUID;

/** Names one review of a goal within a support. */
public record ReviewId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
