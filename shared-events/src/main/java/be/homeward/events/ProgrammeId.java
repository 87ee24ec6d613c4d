package be.homeward.events;

import java.util.UUID;

/** Names what partners run together. */
public record ProgrammeId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
