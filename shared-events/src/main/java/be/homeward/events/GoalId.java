package be.homeward.events;

import java.util.UUID;

/** Names one goal within a support. */
public record GoalId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
