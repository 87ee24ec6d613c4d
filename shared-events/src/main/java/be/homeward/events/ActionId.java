package be.homeward.events;

import java.util.UUID;

/** Names what a partner agreed to do at a conference. */
public record ActionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
