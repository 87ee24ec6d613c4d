package be.homeward.events;

import java.util.UUID;

/** Names one re-housing that did not succeed, within a support. */
public record FailureId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
