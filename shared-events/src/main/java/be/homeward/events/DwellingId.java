package be.homeward.events;

import java.util.UUID;

/** Names a single home, across its agreements and occupants. */
public record DwellingId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
