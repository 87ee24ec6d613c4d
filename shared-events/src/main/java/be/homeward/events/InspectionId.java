package be.homeward.events;

import java.util.UUID;

/** Names one look at the state of a dwelling. */
public record InspectionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
