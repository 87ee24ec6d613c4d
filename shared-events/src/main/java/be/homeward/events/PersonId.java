package be.homeward.events;

import java.util.UUID;

/** Names a person under a pseudonym that says nothing about them. */
public record PersonId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
