package be.homeward.events;

import java.util.UUID;

/** Names somebody whom a person trusts. */
public record TrustedPersonId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
