package be.homeward.events;

import java.util.UUID;

/** Names one incident in a building. */
public record IncidentId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
