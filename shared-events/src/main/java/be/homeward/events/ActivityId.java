package be.homeward.events;

import java.util.UUID;

/** Names something that was done together with tenants: an activity, an individual meeting, an outing. */
public record ActivityId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
