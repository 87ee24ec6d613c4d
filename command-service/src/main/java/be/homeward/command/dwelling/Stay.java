package be.homeward.command.dwelling;

import be.homeward.events.Breach;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A household in a dwelling: what was planned, what happened, and the rules that it is known to break. */
record Stay(
        DwellingAssigned assigned,
        Nights planned,
        boolean withdrawn,
        @Nullable LocalDate movedIn,
        @Nullable MoveOut movedOut,
        @Nullable LocalDate confirmed,
        BreachesOfStay breaches) {

    static Stay assigned(DwellingAssigned e) {
        return new Stay(e, new Nights(e.from(), e.until()), false, null, null, null, BreachesOfStay.NONE);
    }

    /** What it holds of the dwelling, as far as known. */
    Nights nights() {
        LocalDate from = movedIn == null ? planned.from() : movedIn;
        return new Nights(from, movedOut == null ? planned.until() : movedOut.on());
    }

    /** Whether the household moved in and nobody recorded that it left. */
    boolean isLived() {
        return movedIn != null && movedOut == null;
    }

    Stay assignmentWithdrawn() {
        return new Stay(assigned, planned, true, movedIn, movedOut, confirmed, breaches);
    }

    Stay movedIn(LocalDate on, Set<Breach> now) {
        return new Stay(assigned, planned, withdrawn, on, movedOut, confirmed, breaches.atMoveIn(now));
    }

    /** Still to come; the nights that it holds stay those from the day that was taken for its first. */
    Stay moveInWithdrawn() {
        return new Stay(assigned, nights(), withdrawn, null, null, null, BreachesOfStay.NONE);
    }

    Stay movedOut(MoveOut out, Set<Breach> now) {
        return new Stay(assigned, planned, withdrawn, movedIn, out, confirmed, breaches.atMoveOut(now));
    }

    /** Still there, and nobody knows until when. */
    Stay moveOutWithdrawn(Set<Breach> now) {
        return new Stay(
                assigned,
                new Nights(planned.from(), null),
                withdrawn,
                movedIn,
                null,
                confirmed,
                breaches.atMoveOut(now));
    }

    Stay confirmed(LocalDate on, Set<Breach> now) {
        return new Stay(assigned, planned, withdrawn, movedIn, movedOut, on, breaches.since(now));
    }

    Stay resolved(Breach breach) {
        return new Stay(assigned, planned, withdrawn, movedIn, movedOut, confirmed, breaches.without(breach));
    }
}
