package be.homeward.events;

import java.util.UUID;

/** Names one opened right within a support. */
public record RightId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
