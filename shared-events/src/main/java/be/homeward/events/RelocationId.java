package be.homeward.events;

import java.util.UUID;

/** Names one time in which a household sleeps elsewhere while its home is kept. */
public record RelocationId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
