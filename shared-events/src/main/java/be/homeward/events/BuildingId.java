package be.homeward.events;

import java.util.UUID;

/** Names what may hold several dwellings. */
public record BuildingId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
