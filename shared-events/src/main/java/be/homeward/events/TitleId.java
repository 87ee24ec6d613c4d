package be.homeward.events;

import java.util.UUID;

/** Names one title on which a stay rests. */
public record TitleId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
