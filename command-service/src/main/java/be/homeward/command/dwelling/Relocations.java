package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.OfflineReason;
import be.homeward.events.RelocationId;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household sleeps elsewhere for a time, because of works or damage, and keeps its home: the stay goes on. Another
 * dwelling of the programme holds it for those nights, so that nobody else can be housed there.
 */
final class Relocations {
    private Relocations() {}

    /** The household sleeps elsewhere from that night on; {@code to} is absent outside the programme's dwellings. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.relocation-exists",
        "dwelling.no-nights",
        "dwelling.not-there",
        "dwelling.relocated-already",
        "dwelling.same-dwelling",
        "dwelling.other-programme",
        "dwelling.not-accepted",
        "dwelling.returned",
        "dwelling.not-ready",
        "dwelling.offline",
        "dwelling.occupied"
    })
    public record RelocateTemporarily(
            DwellingId dwelling,
            StayId stay,
            RelocationId relocation,
            @Nullable DwellingId to,
            OfflineReason reason,
            LocalDate from,
            @Nullable LocalDate until)
            implements Dwelling.Command {}

    /** The household sleeps at home again from that night on. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.no-relocation",
        "dwelling.relocation-ended",
        "dwelling.no-nights",
        "dwelling.not-there"
    })
    public record EndRelocation(DwellingId dwelling, StayId stay, RelocationId relocation, LocalDate on)
            implements Dwelling.Command {}

    /** Where, when or why was wrong; all of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.no-relocation",
        "dwelling.no-nights",
        "dwelling.not-there",
        "dwelling.relocated-already",
        "dwelling.same-dwelling",
        "dwelling.other-programme",
        "dwelling.occupied",
        "dwelling.nothing-new"
    })
    public record CorrectRelocation(
            DwellingId dwelling,
            StayId stay,
            RelocationId relocation,
            @Nullable DwellingId to,
            OfflineReason reason,
            LocalDate from,
            @Nullable LocalDate until)
            implements Dwelling.Command {}

    /** The household never slept elsewhere. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.no-relocation"})
    public record WithdrawRelocation(DwellingId dwelling, StayId stay, RelocationId relocation)
            implements Dwelling.Command {}

    static HouseholdRelocated relocate(DwellingState known, RelocateTemporarily command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(stay.life().relocations().containsKey(command.relocation()), "dwelling.relocation-exists");
        Nights nights = new Nights(command.from(), command.until());
        check(stay, command.relocation(), nights);
        if (command.to() != null) {
            DwellingState other = other(known, command.dwelling(), command.to(), nights.from(), streams);
            onlyWhileFit(other, nights);
            onlyWhileEmpty(other, nights);
        }
        return new HouseholdRelocated(
                command.dwelling(),
                command.stay(),
                command.relocation(),
                command.to(),
                command.reason(),
                command.from(),
                command.until());
    }

    static RelocationEnded end(DwellingState known, EndRelocation command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Relocation relocation = find(stay, command.relocation());
        Refusal.when(relocation.nights().until() != null, "dwelling.relocation-ended");
        Nights nights = relocation.nights().endedOn(command.on());
        Refusal.when(nights.isEmpty(), "dwelling.no-nights");
        Refusal.when(!stay.lived().contain(nights), "dwelling.not-there");
        return new RelocationEnded(command.dwelling(), command.stay(), command.relocation(), command.on());
    }

    /** A fact by then: only that two households share no night is still a rule. */
    static RelocationCorrected correct(DwellingState known, CorrectRelocation command, Streams streams) {
        Stay stay = known.stay(command.stay(), streams);
        Nights nights = new Nights(command.from(), command.until());
        Relocation corrected = new Relocation(command.to(), command.reason(), nights);
        Refusal.when(corrected.equals(find(stay, command.relocation())), "dwelling.nothing-new");
        check(stay, command.relocation(), nights);
        if (command.to() != null) {
            onlyWhileEmpty(other(known, command.dwelling(), command.to(), nights.from(), streams), nights);
        }
        return new RelocationCorrected(
                command.dwelling(),
                command.stay(),
                command.relocation(),
                command.to(),
                command.reason(),
                command.from(),
                command.until());
    }

    static RelocationWithdrawn withdraw(DwellingState known, WithdrawRelocation command, Streams streams) {
        find(known.stay(command.stay(), streams), command.relocation());
        return new RelocationWithdrawn(command.dwelling(), command.stay(), command.relocation());
    }

    /** Whoever moved out sleeps nowhere on its behalf any more. */
    static List<RelocationEnded> endedBy(DwellingState known, DwellingId dwelling, StayId id, LocalDate out) {
        Stay stay = known.stays().find(id);
        return stay == null
                ? List.of()
                : stay.life().relocatedPast(out).entrySet().stream()
                        .map(each -> new RelocationEnded(
                                dwelling,
                                id,
                                each.getKey(),
                                later(each.getValue().nights().from(), out)))
                        .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void check(Stay stay, RelocationId id, Nights nights) {
        Refusal.when(nights.isEmpty(), "dwelling.no-nights");
        Refusal.when(stay.movedIn() == null || !stay.lived().contain(nights), "dwelling.not-there");
        Refusal.when(stay.life().isRelocated(nights, id), "dwelling.relocated-already");
    }

    private static DwellingState other(
            DwellingState known, DwellingId home, DwellingId to, LocalDate day, Streams streams) {
        Refusal.when(home.equals(to), "dwelling.same-dwelling");
        DwellingState other = streams.read(Dwelling.FOLDING, to).on(day, streams);
        Refusal.when(!other.programme().equals(known.programme()), "dwelling.other-programme");
        return other;
    }

    private static void onlyWhileFit(DwellingState other, Nights nights) {
        Acceptance acceptance = other.acceptedBy(nights.from());
        if (acceptance == null) {
            throw Refusal.of("dwelling.not-accepted");
        }
        Refusal.when(acceptance.returnedBy(nights.from()), "dwelling.returned");
        Refusal.when(other.tenure().isReturnedDuring(nights), "dwelling.returned");
        Refusal.when(!other.fitness().isReadyOn(nights.from()), "dwelling.not-ready");
        Refusal.when(other.fitness().isOfflineDuring(nights), "dwelling.offline");
    }

    /** The claim on its nights says so too, of guests as of those who live there. */
    private static void onlyWhileEmpty(DwellingState other, Nights nights) {
        Refusal.when(other.stays().livedInBy(nights.from()) || !other.stays().leave(nights, null), "dwelling.occupied");
    }

    private static Relocation find(Stay stay, RelocationId id) {
        Relocation relocation = stay.life().relocations().get(id);
        if (relocation == null) {
            throw Refusal.of("dwelling.no-relocation");
        }
        return relocation;
    }
}
