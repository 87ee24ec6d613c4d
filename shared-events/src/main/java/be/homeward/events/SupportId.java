package be.homeward.events;

import java.util.UUID;

/** Names the accompaniment of one person in one track by one lead partner. */
public record SupportId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
