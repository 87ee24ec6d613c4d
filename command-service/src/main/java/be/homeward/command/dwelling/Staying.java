package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.Breach;
import be.homeward.events.DwellingEvent.BreachResolved;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.DwellingId;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What becomes known while a household lives in a dwelling. */
final class Staying {
    private Staying() {}

    /** Someone saw that the household still lives here, and so which rules that breaks by now. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.not-there"})
    public record ConfirmStillHoused(DwellingId dwelling, StayId stay, LocalDate on) implements Dwelling.Command {}

    /** A rule that the stay broke is kept again. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.no-such-breach"})
    public record ResolveBreach(DwellingId dwelling, StayId stay, Breach breach, LocalDate on)
            implements Dwelling.Command {}

    /** Nothing when the same was confirmed for the same day. */
    static Optional<StillHousedConfirmed> confirm(DwellingState known, ConfirmStillHoused command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        LocalDate in = stay.movedIn();
        MoveOut out = stay.movedOut();
        boolean there = in != null
                && !command.on().isBefore(in)
                && (out == null || command.on().isBefore(out.on()));
        Refusal.when(!there, "dwelling.not-there");
        Set<Breach> before = stay.breaches().all();
        Set<Breach> breaches = Breaches.with(before, known, stay, command.on(), streams);
        boolean nothingNew = command.on().equals(stay.confirmed()) && breaches.equals(before);
        return nothingNew
                ? Optional.empty()
                : Optional.of(new StillHousedConfirmed(command.dwelling(), command.stay(), command.on(), breaches));
    }

    static BreachResolved resolve(DwellingState known, ResolveBreach command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(!stay.breaches().all().contains(command.breach()), "dwelling.no-such-breach");
        return new BreachResolved(command.dwelling(), command.stay(), command.breach(), command.on());
    }
}
