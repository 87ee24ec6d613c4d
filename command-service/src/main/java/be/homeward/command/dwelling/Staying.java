package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.dwelling.BreachesOfStay.Resolution;
import be.homeward.events.Breach;
import be.homeward.events.DwellingEvent.BreachResolved;
import be.homeward.events.DwellingEvent.ConfirmationWithdrawn;
import be.homeward.events.DwellingEvent.ResolutionCorrected;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.DwellingId;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes known while a household lives in a dwelling. */
final class Staying {
    private Staying() {}

    /** Someone saw that the household still lives here, and so which rules that breaks by now. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.not-there"})
    public record ConfirmStillHoused(DwellingId dwelling, StayId stay, LocalDate on) implements Dwelling.Command {}

    /** A rule that the stay broke is kept again. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.no-such-breach", "dwelling.kept-before-broken"})
    public record ResolveBreach(DwellingId dwelling, StayId stay, Breach breach, LocalDate on)
            implements Dwelling.Command {}

    /** Nobody saw that: it was recorded by mistake, or for a wrong day; the right one is confirmed by itself. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.not-confirmed"})
    public record WithdrawConfirmation(DwellingId dwelling, StayId stay, LocalDate on) implements Dwelling.Command {}

    /** The day from which the rule was kept again was wrong; without a day: it is still broken. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.breach-not-resolved",
        "dwelling.nothing-new",
        "dwelling.kept-before-broken"
    })
    public record CorrectResolution(
            DwellingId dwelling,
            StayId stay,
            Breach breach,
            @Nullable LocalDate on) implements Dwelling.Command {}

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
        boolean nothingNew = stay.breaches().confirmed().containsKey(command.on()) && breaches.equals(before);
        return nothingNew
                ? Optional.empty()
                : Optional.of(new StillHousedConfirmed(command.dwelling(), command.stay(), command.on(), breaches));
    }

    static BreachResolved resolve(DwellingState known, ResolveBreach command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(!stay.breaches().all().contains(command.breach()), "dwelling.no-such-breach");
        onlyOnceBroken(stay, command.breach(), command.on());
        return new BreachResolved(command.dwelling(), command.stay(), command.breach(), command.on());
    }

    static ConfirmationWithdrawn withdraw(DwellingState known, WithdrawConfirmation command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Set<Breach> found = stay.breaches().confirmed().get(command.on());
        if (found == null) {
            throw Refusal.of("dwelling.not-confirmed");
        }
        EnumSet<Breach> breaches = EnumSet.noneOf(Breach.class);
        breaches.addAll(stay.breaches().all());
        breaches.removeAll(found);
        if (!found.isEmpty()) {
            stay.breaches().confirmed().minus(command.on()).keySet().stream()
                    .flatMap(day -> Breaches.with(Set.of(), known, stay, day, streams).stream())
                    .filter(found::contains)
                    .forEach(breaches::add);
        }
        return new ConfirmationWithdrawn(command.dwelling(), command.stay(), command.on(), breaches);
    }

    static ResolutionCorrected correct(DwellingState known, CorrectResolution command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Resolution was = stay.breaches().resolved().get(command.breach());
        if (was == null) {
            throw Refusal.of("dwelling.breach-not-resolved");
        }
        Refusal.when(was.on().equals(command.on()), "dwelling.nothing-new");
        if (command.on() != null) {
            onlyOnceBroken(stay, command.breach(), command.on());
        }
        return new ResolutionCorrected(command.dwelling(), command.stay(), command.breach(), command.on());
    }

    /** What was broken on the day that made it known was not kept again before. */
    private static void onlyOnceBroken(Stay stay, Breach breach, LocalDate kept) {
        LocalDate seen = stay.breaches().lastConfirmed(breach);
        LocalDate broken = seen == null ? stay.movedIn() : seen;
        if (broken != null && kept.isBefore(broken)) {
            throw Refusal.of("dwelling.kept-before-broken", broken);
        }
    }
}
