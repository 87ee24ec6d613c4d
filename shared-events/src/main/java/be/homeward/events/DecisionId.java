package be.homeward.events;

import java.util.UUID;

/** Names one decision of a tenants' council. */
public record DecisionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
