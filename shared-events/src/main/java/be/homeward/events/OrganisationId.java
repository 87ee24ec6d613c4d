package be.homeward.events;

import java.util.UUID;

/** Names a legal partner. */
public record OrganisationId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
