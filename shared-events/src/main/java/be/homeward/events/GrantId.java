package be.homeward.events;

import java.util.UUID;

/** Names the money that a funder gave a programme. */
public record GrantId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
