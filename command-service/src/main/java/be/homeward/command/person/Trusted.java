package be.homeward.command.person;

import be.homeward.events.Sealed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody whom a person trusts, from one day until another. */
record Trusted(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Sealed name,
        @Nullable Sealed reachableAt) {

    Trusted until(@Nullable LocalDate day) {
        return new Trusted(from, day, name, reachableAt);
    }
}
