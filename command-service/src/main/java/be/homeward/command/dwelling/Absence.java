package be.homeward.command.dwelling;

import be.homeward.events.AbsenceReason;
import be.homeward.events.PersonId;

/** Somebody sleeps away from a home that is kept. */
record Absence(PersonId person, AbsenceReason reason, Nights nights) {

    boolean overlaps(PersonId other, Nights days) {
        return person.equals(other) && nights.share(days);
    }
}
