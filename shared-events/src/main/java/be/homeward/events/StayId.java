package be.homeward.events;

import java.util.UUID;

/** Names the presence of one household in one dwelling. */
public record StayId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
