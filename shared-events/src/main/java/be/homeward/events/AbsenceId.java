package be.homeward.events;

import java.util.UUID;

/** Names one time in which somebody sleeps away from a home that is kept. */
public record AbsenceId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
