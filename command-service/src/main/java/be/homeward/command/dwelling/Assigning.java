package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.agreement.HeadAgreement;
import be.homeward.command.agreement.HeadAgreementState;
import be.homeward.command.dwelling.DwellingState.Description;
import be.homeward.command.household.Household;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.command.support.Support;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HouseholdId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StayId;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is to live in a dwelling: a decision, refused when it breaks a rule. */
final class Assigning {
    private Assigning() {}

    /**
     * A partner decides that a household is to live here.
     *
     * @param until when the end is known, as of a past stay
     * @param title the lease or sublease; absent where the head agreement says by what right
     * @param through the support in which coaching was explained, where the track asks for that first
     */
    @Refuses({
        "programme.track-unknown",
        "programme.not-admitted",
        "programme.closed",
        "programme.quota-reached",
        "agreement.not-begun",
        "agreement.terminated",
        "agreement.notice-given",
        "agreement.ended",
        "dwelling.stay-exists",
        "dwelling.period-empty",
        "dwelling.not-accepted",
        "dwelling.returned",
        "dwelling.not-ready",
        "dwelling.offline",
        "dwelling.not-free",
        "dwelling.without-domiciliation",
        "dwelling.title-needed",
        "dwelling.held-under-agreement",
        "dwelling.temporary-track",
        "dwelling.title-ends-before-it-begins",
        "dwelling.title-not-begun",
        "dwelling.title-ended",
        "dwelling.household-too-small",
        "dwelling.household-too-large",
        "dwelling.coaching-not-explained",
        "dwelling.track-of-nobody",
        "dwelling.occupied",
        "dwelling.person-housed-elsewhere"
    })
    public record AssignDwelling(
            DwellingId dwelling,
            StayId stay,
            HouseholdId household,
            String track,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable TitleTerms title,
            @Nullable SupportId through)
            implements Dwelling.Command {}

    /** The household will not come to live here after all. What is given back at once cannot be withdrawn from later on. */
    @Refuses({"dwelling.assignment-withdrawn", "dwelling.moved-in-already", "dwelling.day-to-come"})
    public record WithdrawAssignment(DwellingId dwelling, StayId stay, LocalDate on) implements Dwelling.Command {}

    static DwellingAssigned assign(DwellingState now, AssignDwelling command, Streams streams) {
        DwellingState known = now.on(command.from(), streams);
        Refusal.when(known.stays().find(command.stay()) != null, "dwelling.stay-exists");
        OrganisationId partner = streams.subject().organisation();
        Nights nights = new Nights(command.from(), command.until());
        Refusal.when(nights.isEmpty(), "dwelling.period-empty");
        var programme = streams.read(Programme.FOLDING, known.programme());
        programme.onlyForCarrier(partner, command.track(), nights.from());
        onlyWhileOpen(programme, nights);
        Acceptance acceptance = onlyWhileHeld(known, nights);
        onlyWhileFit(known.fitness(), nights);
        onlyByRight(known, acceptance, command, programme, streams);
        List<PersonId> persons =
                streams.read(Household.FOLDING, command.household()).membersOn(nights.from());
        onlyFor(persons.size(), Objects.requireNonNull(known.description()));
        onlyOnceExplained(programme, known.programme(), command, persons, streams);
        Refusal.when(!known.stays().leave(nights, null), "dwelling.occupied");
        return new DwellingAssigned(
                command.dwelling(),
                command.stay(),
                command.household(),
                persons,
                known.programme(),
                command.track(),
                partner,
                known.owner(),
                acceptance.agreement(),
                nights.from(),
                nights.until());
    }

    static AssignmentWithdrawn withdraw(
            DwellingState known, WithdrawAssignment command, Streams streams, LocalDate today) {
        Stay stay = known.stay(command.stay(), streams);
        Refusal.when(stay.movedIn() != null, "dwelling.moved-in-already");
        Refusal.when(command.on().isAfter(today), "dwelling.day-to-come");
        return new AssignmentWithdrawn(command.dwelling(), command.stay(), command.on());
    }

    /** What the law asks is that coaching was explained and accepted; nothing else about a person is looked at. */
    private static void onlyOnceExplained(
            ProgrammeState rules,
            ProgrammeId programme,
            AssignDwelling command,
            List<PersonId> persons,
            Streams streams) {
        if (!rules.workingRules(command.track(), command.from()).coachingExplainedFirst()) {
            return;
        }
        SupportId through = command.through();
        Refusal.when(through == null, "dwelling.coaching-not-explained");
        var support = streams.read(Support.FOLDING, Objects.requireNonNull(through));
        boolean explained = support.isLedBy(streams.subject().organisation())
                && persons.contains(support.person())
                && support.programme().equals(programme)
                && support.track().equals(command.track())
                && support.coachingAcceptedBy(command.from());
        Refusal.when(!explained, "dwelling.coaching-not-explained");
    }

    /** A past stay that was over by then may still be written down after the programme closed. */
    private static void onlyWhileOpen(ProgrammeState programme, Nights nights) {
        LocalDate closed = programme.closed();
        Refusal.when(closed != null && nights.reachPast(closed), "programme.closed");
    }

    private static Acceptance onlyWhileHeld(DwellingState known, Nights nights) {
        Acceptance first = known.acceptedBy(nights.from());
        if (first == null) {
            throw Refusal.of("dwelling.not-accepted");
        }
        Refusal.when(first.returnedBy(nights.from()), "dwelling.returned");
        Refusal.when(known.tenure().isReturnedDuring(nights), "dwelling.returned");
        return first;
    }

    private static void onlyWhileFit(Fitness fitness, Nights nights) {
        Refusal.when(!fitness.isReadyOn(nights.from()), "dwelling.not-ready");
        Refusal.when(fitness.isOfflineDuring(nights), "dwelling.offline");
    }

    /** Under the head agreement where there is one; elsewhere on a title of its own. */
    private static void onlyByRight(
            DwellingState known,
            Acceptance acceptance,
            AssignDwelling command,
            ProgrammeState programme,
            Streams streams) {
        Nights nights = new Nights(command.from(), command.until());
        HeadAgreementId agreement = acceptance.agreement();
        if (agreement == null) {
            Titles.onlyUnder(command.title(), programme, command.track(), nights);
        } else {
            Refusal.when(Titles.isOfItsOwn(command.title()), "dwelling.held-under-agreement");
            var first = streams.read(HeadAgreement.FOLDING, agreement);
            Offering.onlyUnder(first, nights.from());
            // a newer agreement may have followed the first by the last of the nights
            HeadAgreementId last = lastAcceptance(known, nights).agreement();
            onlyUntilItsEnd(last == null ? first : streams.read(HeadAgreement.FOLDING, last), nights);
            onlyOnTerms(known.tenure().during(nights), programme, command.track(), streams);
        }
    }

    private static Acceptance lastAcceptance(DwellingState known, Nights nights) {
        return Objects.requireNonNull(
                nights.until() == null ? known.lastAcceptance() : known.acceptedBy(nights.last()));
    }

    private static void onlyUntilItsEnd(HeadAgreementState agreement, Nights nights) {
        boolean openEnded = nights.until() == null;
        Refusal.when(openEnded && agreement.isTerminated(), "agreement.terminated");
        Refusal.when(openEnded && agreement.wasEnded(), "agreement.notice-given");
        boolean past = !openEnded && nights.reachPast(agreement.endInForce());
        Refusal.when(past, "agreement.ended", agreement.endInForce());
    }

    /** Of every agreement under which it is held on one of the nights, as far as known. */
    private static void onlyOnTerms(
            List<Acceptance> acceptances, ProgrammeState programme, String track, Streams streams) {
        if (!programme.rules(track).freeWithDomiciliation()) {
            return;
        }
        for (Acceptance acceptance : acceptances) {
            HeadAgreementId of = acceptance.agreement();
            if (of == null) {
                throw Refusal.of("dwelling.not-free");
            }
            var agreement = streams.read(HeadAgreement.FOLDING, of);
            Refusal.when(!agreement.freeOfCharge(), "dwelling.not-free");
            Refusal.when(!agreement.domiciliationAllowed(), "dwelling.without-domiciliation");
        }
    }

    private static void onlyFor(int persons, Description dwelling) {
        Refusal.when(persons < dwelling.minHousehold(), "dwelling.household-too-small", dwelling.minHousehold());
        Refusal.when(persons > dwelling.maxHousehold(), "dwelling.household-too-large", dwelling.maxHousehold());
    }
}
