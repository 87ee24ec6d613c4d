package be.homeward.events;

import java.util.UUID;

/** Names what was said of one person at a conference. */
public record DiscussionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
