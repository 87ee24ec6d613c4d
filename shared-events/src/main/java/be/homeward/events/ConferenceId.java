package be.homeward.events;

import java.util.UUID;

/** Names a conference of partners. */
public record ConferenceId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
