package be.homeward.events;

import java.util.UUID;

/** Names something that a person said in their own words. */
public record WordsId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
