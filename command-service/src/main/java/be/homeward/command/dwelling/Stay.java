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
        BreachesOfStay breaches,
        Life life) {

    static Stay assigned(DwellingAssigned e) {
        return new Stay(e, new Nights(e.from(), e.until()), false, null, null, BreachesOfStay.NONE, Life.NEW);
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
        return new Stay(assigned, planned, true, movedIn, movedOut, breaches, life);
    }

    Stay assignmentReinstated() {
        return new Stay(assigned, planned, false, movedIn, movedOut, breaches, life);
    }

    Stay movedIn(LocalDate on, Set<Breach> now) {
        return new Stay(assigned, planned, withdrawn, on, movedOut, breaches.atMoveIn(now), life);
    }

    /** Still to come; the nights that it holds stay those from the day that was taken for its first. */
    Stay moveInWithdrawn() {
        return new Stay(assigned, nights(), withdrawn, null, null, BreachesOfStay.NONE, life);
    }

    Stay movedOut(MoveOut out, Set<Breach> now) {
        return new Stay(assigned, planned, withdrawn, movedIn, out, breaches.atMoveOut(now), life);
    }

    /** Still there, and nobody knows until when. */
    Stay moveOutWithdrawn(Set<Breach> now) {
        return new Stay(
                assigned, new Nights(planned.from(), null), withdrawn, movedIn, null, breaches.atMoveOut(now), life);
    }

    Stay with(Life now) {
        return new Stay(assigned, planned, withdrawn, movedIn, movedOut, breaches, now);
    }

    Stay with(BreachesOfStay now) {
        return new Stay(assigned, planned, withdrawn, movedIn, movedOut, now, life);
    }
}
