package be.homeward.events;

import java.util.UUID;

/** Names one assessment within a support. */
public record AssessmentId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
