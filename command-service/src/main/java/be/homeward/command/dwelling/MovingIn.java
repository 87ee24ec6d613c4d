package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.Breach;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingId;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.Set;

/** A household came to live in a dwelling: a fact, recorded in breach of any rule but one household at a time. */
final class MovingIn {
    private MovingIn() {}

    /** The household lives here from that night on. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.moved-in-already",
        "dwelling.after-planned-end",
        "dwelling.occupied"
    })
    public record RecordMoveIn(DwellingId dwelling, StayId stay, LocalDate on) implements Dwelling.Command {}

    /** The day of moving in was wrong; of two corrections the later holds. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.not-moved-in",
        "dwelling.nothing-new",
        "dwelling.out-before-in",
        "dwelling.relocated-before",
        "dwelling.absent-before",
        "dwelling.after-planned-end",
        "dwelling.occupied"
    })
    public record CorrectMoveIn(DwellingId dwelling, StayId stay, LocalDate on) implements Dwelling.Command {}

    /** The household has not moved in: that was recorded by mistake. The dwelling stays assigned to it. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.not-moved-in",
        "dwelling.moved-out-already",
        "dwelling.relocated-before",
        "dwelling.absent-before"
    })
    public record WithdrawMoveIn(DwellingId dwelling, StayId stay) implements Dwelling.Command {}

    static MovedIn record(DwellingState known, RecordMoveIn command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(stay.movedIn() != null, "dwelling.moved-in-already");
        onlyAlone(known, stay, command.on());
        Set<Breach> breaches = Breaches.with(Set.of(), known, stay, command.on(), streams);
        return new MovedIn(command.dwelling(), command.stay(), command.on(), breaches);
    }

    static MoveInCorrected correct(DwellingState known, CorrectMoveIn command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(stay.movedIn() == null, "dwelling.not-moved-in");
        Refusal.when(command.on().equals(stay.movedIn()), "dwelling.nothing-new");
        MoveOut out = stay.movedOut();
        Refusal.when(out != null && out.on().isBefore(command.on()), "dwelling.out-before-in");
        Refusal.when(stay.life().isRelocatedBefore(command.on()), "dwelling.relocated-before");
        onlyWithoutAbsenceBefore(command.on(), stay, streams);
        onlyAlone(known, stay, command.on());
        var apart = Breaches.with(stay.breaches().withoutMoveIn(), known, stay, command.on(), streams);
        Nights lived = new Nights(command.on(), stay.lived().until());
        return new MoveInCorrected(
                command.dwelling(),
                command.stay(),
                command.on(),
                Breaches.still(stay.breaches().ofMoveIn(), apart, known, stay, lived, streams));
    }

    static MoveInWithdrawn withdraw(DwellingState known, WithdrawMoveIn command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(stay.movedIn() == null, "dwelling.not-moved-in");
        Refusal.when(stay.movedOut() != null, "dwelling.moved-out-already");
        Refusal.when(stay.life().isRelocatedBefore(LocalDate.MAX), "dwelling.relocated-before");
        onlyWithoutAbsenceBefore(LocalDate.MAX, stay, streams);
        return new MoveInWithdrawn(command.dwelling(), command.stay());
    }

    /** The holder of the dwelling, who may not know of hospitals and prisons, would learn of them from a refusal. */
    private static void onlyWithoutAbsenceBefore(LocalDate day, Stay stay, Streams streams) {
        boolean told = stay.assigned().partner().equals(streams.subject().organisation());
        Refusal.when(told && stay.life().isAbsentBefore(day), "dwelling.absent-before");
    }

    /** Whoever lived there before must be recorded as gone, even if an end was planned. */
    private static void onlyAlone(DwellingState known, Stay stay, LocalDate on) {
        Nights nights = new Nights(on, stay.nights().until());
        Refusal.when(stay.movedOut() == null && nights.isEmpty(), "dwelling.after-planned-end");
        StayId self = stay.assigned().stay();
        boolean shared = known.stays().livedInBy(on, self) || !known.stays().leave(nights, self);
        Refusal.when(shared, "dwelling.occupied");
    }
}
