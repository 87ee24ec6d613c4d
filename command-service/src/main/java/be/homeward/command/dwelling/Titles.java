package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.DwellingEvent.TitleCorrected;
import be.homeward.events.DwellingEvent.TitleEnded;
import be.homeward.events.DwellingEvent.TitleRecorded;
import be.homeward.events.DwellingEvent.TitleWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.HousingMode;
import be.homeward.events.OrganisationId;
import be.homeward.events.StayId;
import be.homeward.events.TerminationReason;
import be.homeward.events.TitleId;
import be.homeward.events.TitleKind;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a stay rests on where no head agreement says so; one that ends leaves the stay open, overdue until they moved out. */
final class Titles {
    private Titles() {}

    /** Another lease or sublease follows: a renewal, or the tenant's own lease after a sublease. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.title-exists",
        "dwelling.title-needed",
        "dwelling.held-under-agreement",
        "dwelling.title-ends-before-it-begins",
        "dwelling.title-same-day"
    })
    public record RecordTitle(DwellingId dwelling, StayId stay, TitleTerms title) implements Dwelling.Command {}

    /** The title no longer holds from that day on; the stay stays open. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.no-title",
        "dwelling.title-ended",
        "dwelling.title-ends-before-it-begins"
    })
    public record EndTitle(DwellingId dwelling, StayId stay, TitleId title, LocalDate on, TerminationReason reason)
            implements Dwelling.Command {}

    /** It was written down wrongly; all of it is stated again, its end too, and of two corrections the later holds. */
    @Refuses({
        "dwelling.assignment-withdrawn",
        "dwelling.no-title",
        "dwelling.title-needed",
        "dwelling.held-under-agreement",
        "dwelling.title-ends-before-it-begins",
        "dwelling.title-same-day",
        "dwelling.nothing-new"
    })
    public record CorrectTitle(DwellingId dwelling, StayId stay, TitleTerms title) implements Dwelling.Command {}

    /** There never was such a title; the only one of a stay is corrected instead. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.no-title", "dwelling.title-needed"})
    public record WithdrawTitle(DwellingId dwelling, StayId stay, TitleId title) implements Dwelling.Command {}

    static TitleRecorded assigned(DwellingState known, Assigning.AssignDwelling command) {
        Title title = title(known, Objects.requireNonNull(command.title()));
        return new TitleRecorded(
                command.dwelling(),
                command.stay(),
                title.id(),
                title.kind(),
                title.holder(),
                title.from(),
                title.until());
    }

    static TitleRecorded record(DwellingState known, RecordTitle command, Streams streams) {
        Stay stay = known.stayOfParty(command.stay(), streams);
        Refusal.when(stay.life().titles().containsKey(command.title().title()), "dwelling.title-exists");
        Title title = checked(known, stay, command.title());
        return new TitleRecorded(
                command.dwelling(),
                command.stay(),
                title.id(),
                title.kind(),
                title.holder(),
                title.from(),
                title.until());
    }

    static TitleEnded end(DwellingState known, EndTitle command, Streams streams) {
        Title title = find(known.stayOfParty(command.stay(), streams), command.title());
        LocalDate until = title.until();
        if (until != null && !command.on().isBefore(until)) {
            throw Refusal.of("dwelling.title-ended", until);
        }
        Refusal.when(command.on().isBefore(title.from()), "dwelling.title-ends-before-it-begins");
        return new TitleEnded(command.dwelling(), command.stay(), command.title(), command.on(), command.reason());
    }

    static TitleCorrected correct(DwellingState known, CorrectTitle command, Streams streams) {
        Stay stay = known.stayOfParty(command.stay(), streams);
        Title before = find(stay, command.title().title());
        Title title = checked(known, stay, command.title());
        Refusal.when(title.equals(before), "dwelling.nothing-new");
        return new TitleCorrected(
                command.dwelling(),
                command.stay(),
                title.id(),
                title.kind(),
                title.holder(),
                title.from(),
                title.until());
    }

    static TitleWithdrawn withdraw(DwellingState known, WithdrawTitle command, Streams streams) {
        Stay stay = known.stayOfParty(command.stay(), streams);
        find(stay, command.title());
        Refusal.when(stay.life().titles().size() == 1, "dwelling.title-needed");
        return new TitleWithdrawn(command.dwelling(), command.stay(), command.title());
    }

    /** Whether it is more than what a head agreement says already. */
    static boolean isOfItsOwn(@Nullable TitleTerms title) {
        return title != null && title.kind() != TitleKind.OCCUPANCY_AGREEMENT;
    }

    /** Lets only nights through for which the title holds, in a track with lasting homes. */
    static void onlyUnder(@Nullable TitleTerms title, ProgrammeState programme, String track, Nights nights) {
        if (title == null || !isOfItsOwn(title)) {
            throw Refusal.of("dwelling.title-needed");
        }
        boolean lasting = programme.track(track).housingMode() == HousingMode.LASTING;
        Refusal.when(!lasting, "dwelling.temporary-track");
        Refusal.when(programme.rules(track).freeWithDomiciliation(), "dwelling.not-free");
        onlyInOrder(title);
        Refusal.when(nights.from().isBefore(title.from()), "dwelling.title-not-begun", title.from());
        LocalDate until = title.until();
        if (until != null && (nights.until() == null ? !nights.from().isBefore(until) : nights.reachPast(until))) {
            throw Refusal.of("dwelling.title-ended", until);
        }
    }

    private static Title checked(DwellingState known, Stay stay, TitleTerms terms) {
        Refusal.when(!isOfItsOwn(terms), "dwelling.title-needed");
        onlyInOrder(terms);
        Acceptance acceptance = known.acceptedBy(terms.from());
        boolean held = acceptance == null
                ? stay.assigned().agreement() != null
                : acceptance.agreement() != null && !acceptance.returnedBy(terms.from());
        Refusal.when(held, "dwelling.held-under-agreement");
        Refusal.when(stay.life().hasTitleFrom(terms.from(), terms.title()), "dwelling.title-same-day");
        return title(known, terms);
    }

    private static void onlyInOrder(TitleTerms terms) {
        LocalDate until = terms.until();
        Refusal.when(until != null && !terms.from().isBefore(until), "dwelling.title-ends-before-it-begins");
    }

    /** A sublease comes from whoever holds the dwelling from its owner; a lease is the household's own. */
    private static Title title(DwellingState known, TitleTerms terms) {
        Acceptance acceptance = known.acceptedBy(terms.from());
        Acceptance holding = acceptance == null ? known.lastAcceptance() : acceptance;
        OrganisationId holder = terms.kind() == TitleKind.SUBLEASE && holding != null ? holding.holder() : null;
        return new Title(terms.title(), terms.kind(), holder, terms.from(), terms.until());
    }

    private static Title find(Stay stay, TitleId id) {
        Title title = stay.life().titles().get(id);
        if (title == null) {
            throw Refusal.of("dwelling.no-title");
        }
        return title;
    }
}
