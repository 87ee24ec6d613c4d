package be.homeward.events;

import java.util.UUID;

/** Names a staff member who accompanies people. */
public record CoachId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
