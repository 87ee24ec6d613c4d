package be.homeward.events;

import java.util.UUID;

/** Names one thing that does not work in a dwelling. */
public record DefectId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
