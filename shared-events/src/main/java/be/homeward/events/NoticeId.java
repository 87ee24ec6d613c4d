package be.homeward.events;

import java.util.UUID;

/** Names one change of occupants of which the landlord was told. */
public record NoticeId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
