package be.homeward.command.programme;

import java.time.LocalDate;

/** From a day through {@code asOf} inclusive. */
record Period(LocalDate from, LocalDate asOf) {

    boolean overlaps(Period other) {
        return !from.isAfter(other.asOf) && !other.from.isAfter(asOf);
    }
}
