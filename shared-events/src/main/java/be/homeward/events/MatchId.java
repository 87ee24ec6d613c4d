package be.homeward.events;

import java.util.UUID;

/** Names what two organisations say about two records: that they are of one person. */
public record MatchId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
