package be.homeward.command.household;

import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import org.jspecify.annotations.Nullable;

/** Where someone who left a household went, why, and who ended it, as far as was told. */
record Departure(
        @Nullable Destination destination,
        @Nullable EndReason reason,
        @Nullable EndedBy endedBy) {
    static final Departure UNTOLD = new Departure(null, null, null);
}
