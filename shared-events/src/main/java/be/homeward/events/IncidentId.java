package be.homeward.events;

import java.util.UUID;

/** Names one incident, in a building or within a support. */
public record IncidentId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
