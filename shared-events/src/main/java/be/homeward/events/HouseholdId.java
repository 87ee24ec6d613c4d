package be.homeward.events;

import java.util.UUID;

/** Names the person or persons who live together. */
public record HouseholdId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
