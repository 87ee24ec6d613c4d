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
        BreachesOfStay breaches,
        Life life) {

    static Stay assigned(DwellingAssigned e) {
        return new Stay(e, new Nights(e.from(), e.until()), false, null, null, null, BreachesOfStay.NONE, Life.NEW);
    }

    /** What it holds of the dwelling, as far as known. */
    Nights nights() {
        LocalDate from = movedIn == null ? planned.from() : movedIn;
        return new Nights(from, movedOut == null ? planned.until() : movedOut.on());
    }

    /** From move-in to move-out as far as they happened, whatever was planned. */
    Nights lived() {
        LocalDate from = movedIn == null ? planned.from() : movedIn;
        return new Nights(from, movedOut == null ? null : movedOut.on());
    }

    /** Whether the household moved in and nobody recorded that it left. */
    boolean isLived() {
        return movedIn != null && movedOut == null;
    }

    Stay assignmentWithdrawn() {
        return new Stay(assigned, planned, true, movedIn, movedOut, confirmed, breaches, life);
    }

    Stay movedIn(LocalDate on, Set<Breach> now) {
        return new Stay(assigned, planned, withdrawn, on, movedOut, confirmed, breaches.atMoveIn(now), life);
    }

    /** Still to come; the nights that it holds stay those from the day that was taken for its first. */
    Stay moveInWithdrawn() {
        return new Stay(assigned, nights(), withdrawn, null, null, null, BreachesOfStay.NONE, life);
    }

    Stay movedOut(MoveOut out, Set<Breach> now) {
        return new Stay(assigned, planned, withdrawn, movedIn, out, confirmed, breaches.atMoveOut(now), life);
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
                breaches.atMoveOut(now),
                life);
    }

    Stay confirmed(LocalDate on, Set<Breach> now) {
        return new Stay(assigned, planned, withdrawn, movedIn, movedOut, on, breaches.since(now), life);
    }

    Stay resolved(Breach breach) {
        return new Stay(assigned, planned, withdrawn, movedIn, movedOut, confirmed, breaches.without(breach), life);
    }

    Stay with(Life now) {
        return new Stay(assigned, planned, withdrawn, movedIn, movedOut, confirmed, breaches, now);
    }
}
