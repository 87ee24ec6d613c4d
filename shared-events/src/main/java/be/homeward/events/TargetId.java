package be.homeward.events;

import java.util.UUID;

/** Names one number that a programme is to reach. */
public record TargetId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
