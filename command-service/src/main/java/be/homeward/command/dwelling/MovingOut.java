package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.household.Household;
import be.homeward.events.Breach;
import be.homeward.events.DataClass;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingId;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A household left a dwelling. No reason has to do with support: stopping or refusing it never ends a stay. */
final class MovingOut {
    private MovingOut() {}

    /** The household no longer lives here from that night on; a text is kept under the key of one of its persons. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.not-moved-in",
        "dwelling.moved-out-already",
        "dwelling.out-before-in",
        "dwelling.reason-in-words",
        "dwelling.other-person",
        "dwelling.occupied"
    })
    public record RecordMoveOut(
            DwellingId dwelling,
            StayId stay,
            LocalDate on,
            Destination destination,
            EndReason reason,
            EndedBy endedBy,
            @Nullable PersonId person,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Dwelling.Command {}

    /** How the stay ended was wrong; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.not-moved-out",
        "dwelling.nothing-new",
        "dwelling.out-before-in",
        "dwelling.reason-in-words",
        "dwelling.other-person",
        "dwelling.occupied"
    })
    public record CorrectMoveOut(
            DwellingId dwelling,
            StayId stay,
            LocalDate on,
            Destination destination,
            EndReason reason,
            EndedBy endedBy,
            @Nullable PersonId person,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Dwelling.Command {}

    /** The household never moved out: that was recorded by mistake. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.not-moved-out", "dwelling.occupied"})
    public record WithdrawMoveOut(DwellingId dwelling, StayId stay) implements Dwelling.Command {}

    static MovedOut record(DwellingState known, RecordMoveOut command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(stay.movedOut() != null, "dwelling.moved-out-already");
        onlyInWords(stay, command.on(), command.reason(), command.person(), command.text(), streams);
        Set<Breach> breaches = until(command.on(), stay.breaches().all(), known, stay, streams);
        return new MovedOut(
                command.dwelling(),
                command.stay(),
                command.on(),
                command.destination(),
                command.reason(),
                command.endedBy(),
                command.text(),
                breaches);
    }

    static MoveOutCorrected correct(DwellingState known, CorrectMoveOut command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(stay.movedOut() == null, "dwelling.not-moved-out");
        onlyInWords(stay, command.on(), command.reason(), command.person(), command.text(), streams);
        MoveOut corrected = new MoveOut(command.on(), command.destination(), command.reason(), command.endedBy());
        // a text is sealed anew each time, so that two of them cannot be compared
        Refusal.when(command.text() == null && corrected.equals(stay.movedOut()), "dwelling.nothing-new");
        Set<Breach> apart = until(command.on(), stay.breaches().withoutMoveOut(), known, stay, streams);
        Nights lived = new Nights(stay.lived().from(), command.on());
        return new MoveOutCorrected(
                command.dwelling(),
                command.stay(),
                command.on(),
                command.destination(),
                command.reason(),
                command.endedBy(),
                command.text(),
                Breaches.still(stay.breaches().ofMoveOut(), apart, known, stay, lived, streams));
    }

    static MoveOutWithdrawn withdraw(DwellingState known, WithdrawMoveOut command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(stay.movedOut() == null, "dwelling.not-moved-out");
        Nights lived = new Nights(stay.nights().from(), null);
        onlyAlone(known, stay, lived);
        var apart = stay.breaches().withoutMoveOut();
        return new MoveOutWithdrawn(
                command.dwelling(),
                command.stay(),
                Breaches.still(stay.breaches().ofMoveOut(), apart, known, stay, lived, streams));
    }

    private static Set<Breach> until(
            LocalDate on, Set<Breach> before, DwellingState known, Stay stay, Streams streams) {
        LocalDate in = stay.movedIn();
        if (in == null) {
            throw Refusal.of("dwelling.not-moved-in");
        }
        Refusal.when(on.isBefore(in), "dwelling.out-before-in");
        Nights nights = new Nights(in, on);
        onlyAlone(known, stay, nights);
        return nights.isEmpty() ? before : Breaches.with(before, known, stay, nights.last(), streams);
    }

    private static void onlyAlone(DwellingState known, Stay stay, Nights nights) {
        Refusal.when(!known.stays().leave(nights, stay.assigned().stay()), "dwelling.occupied");
    }

    private static void onlyInWords(
            Stay stay,
            LocalDate on,
            EndReason reason,
            @Nullable PersonId person,
            @Nullable Sealed text,
            Streams streams) {
        Refusal.when(reason == EndReason.OTHER && text == null, "dwelling.reason-in-words");
        boolean ours = person != null
                && (stay.assigned().persons().contains(person) || wasThere(person, on.minusDays(1), stay, streams));
        Refusal.when((text != null || person != null) && !ours, "dwelling.other-person");
    }

    /** Whoever joined later too; only the partner of the stay knows the household. */
    private static boolean wasThere(PersonId person, LocalDate night, Stay stay, Streams streams) {
        return stay.assigned().partner().equals(streams.subject().organisation())
                && streams.read(Household.FOLDING, stay.assigned().household())
                        .membersOn(night)
                        .contains(person);
    }
}
