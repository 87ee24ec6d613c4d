package be.homeward.command.dwelling;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.agreement.HeadAgreement;
import be.homeward.command.dwelling.Offering.AcceptDwelling;
import be.homeward.command.programme.Programme;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.DeclineCorrected;
import be.homeward.events.DwellingEvent.OfferCorrected;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a dwelling was offered, taken on, turned down or given back was wrong; of two corrections the later holds. */
final class Restating {
    private Restating() {}

    /** The day of the offer was wrong. */
    @Refuses({
        "dwelling.owner-or-holder-only",
        "dwelling.nothing-new",
        "dwelling.accepted-before",
        "dwelling.not-returned-yet"
    })
    public record CorrectOffer(DwellingId dwelling, LocalDate on) implements Dwelling.Command {}

    /**
     * What was taken for an acceptance was another; its holder says so.
     *
     * @param accepted the day from which it was said to be held
     * @param agreement as it was accepted under, stated again
     * @param on the day from which it was held; absent: it was not
     */
    @Refuses({
        "dwelling.not-accepted",
        "dwelling.agreement-needed",
        "dwelling.other-agreement",
        "dwelling.not-offered-yet",
        "dwelling.offered-since",
        "dwelling.accepted-already",
        "dwelling.returned",
        "dwelling.occupied",
        "dwelling.nothing-new",
        "agreement.holder-only",
        "agreement.not-begun",
        "agreement.terminated",
        "agreement.ended"
    })
    public record CorrectAcceptance(
            DwellingId dwelling,
            LocalDate accepted,
            @Nullable HeadAgreementId agreement,
            @Nullable LocalDate on) implements Dwelling.Command {}

    /** The day on which the offer was turned down was wrong; without a day: it was not. */
    @Refuses({"programme.not-admitted", "dwelling.not-declined", "dwelling.nothing-new"})
    public record CorrectDecline(
            DwellingId dwelling, @Nullable LocalDate on) implements Dwelling.Command {}

    /** The day on which it last went back to its owner was wrong; without a day: it did not. */
    @Refuses({
        "dwelling.owner-or-holder-only",
        "dwelling.not-returned",
        "dwelling.offered-since",
        "dwelling.not-accepted",
        "dwelling.occupied",
        "dwelling.nothing-new"
    })
    public record CorrectReturn(
            DwellingId dwelling, @Nullable LocalDate on) implements Dwelling.Command {}

    static OfferCorrected correct(DwellingState known, CorrectOffer command, Streams streams) {
        known.onlyOwnerOrHolder(streams);
        Refusal.when(command.on().equals(known.offered()), "dwelling.nothing-new");
        LocalDate accepted = known.tenure().firstAccepted();
        if (accepted != null && accepted.isBefore(command.on())) {
            throw Refusal.of("dwelling.accepted-before", accepted);
        }
        LocalDate returned = known.returnedBefore();
        if (returned != null && command.on().isBefore(returned)) {
            throw Refusal.of("dwelling.not-returned-yet", returned);
        }
        return new OfferCorrected(command.dwelling(), command.on());
    }

    static AcceptanceCorrected correct(DwellingState now, CorrectAcceptance command, Streams streams) {
        DwellingState known = now.on(command.accepted(), streams);
        Acceptance was = known.tenure().acceptances().get(command.accepted());
        if (was == null) {
            throw Refusal.of("dwelling.not-accepted");
        }
        OrganisationId asking = streams.subject().organisation();
        Refusal.when(!was.holder().equals(asking), "agreement.holder-only");
        LocalDate on = command.on();
        if (on == null) {
            Refusal.when(isNeeded(known, command.accepted(), LocalDate.MAX), "dwelling.occupied");
            boolean only = known.tenure().acceptances().size() == 1;
            Refusal.when(only && known.isBefore(now), "dwelling.offered-since", now.offered());
            return new AcceptanceCorrected(command.dwelling(), command.accepted(), was.agreement(), asking, null);
        }
        boolean same = on.equals(command.accepted()) && Objects.equals(command.agreement(), was.agreement());
        Refusal.when(same, "dwelling.nothing-new");
        Refusal.when(on.isBefore(known.offered()), "dwelling.not-offered-yet", known.offered());
        Refusal.when(
                !on.equals(command.accepted()) && known.tenure().isAcceptedBetween(command.accepted(), on),
                "dwelling.accepted-already");
        Refusal.when(was.returnedBy(on), "dwelling.returned");
        Refusal.when(on.isAfter(command.accepted()) && isNeeded(known, command.accepted(), on), "dwelling.occupied");
        Refusal.when(known.tenure().isHeldUntilReturned(on, command.accepted()), "dwelling.accepted-already");
        Offering.holder(known, new AcceptDwelling(command.dwelling(), command.agreement(), on), streams);
        if (command.agreement() != null) {
            Offering.onlyUnder(streams.read(HeadAgreement.FOLDING, command.agreement()), on);
        }
        return new AcceptanceCorrected(command.dwelling(), command.accepted(), command.agreement(), asking, on);
    }

    static DeclineCorrected correct(DwellingState known, CorrectDecline command, Streams streams) {
        boolean carries = streams.read(Programme.FOLDING, known.programme())
                .carriesEver(streams.subject().organisation());
        Refusal.when(!carries, "programme.not-admitted");
        Refusal.when(!known.declined(), "dwelling.not-declined");
        Refusal.when(Objects.equals(command.on(), known.tenure().declined()), "dwelling.nothing-new");
        return new DeclineCorrected(command.dwelling(), command.on());
    }

    static ReturnCorrected correct(DwellingState now, CorrectReturn command, Streams streams) {
        DwellingState known = now.lastReturned();
        known.onlyOwnerOrHolder(streams);
        Acceptance last = known.lastAcceptance();
        LocalDate returned = last == null ? null : last.returned();
        LocalDate on = command.on();
        boolean since = now.returnedBefore() != null && returned == null;
        boolean overlaps = known.isBefore(now) && (on == null || on.isAfter(now.offered()));
        Refusal.when(since || overlaps, "dwelling.offered-since", now.offered());
        Refusal.when(returned == null, "dwelling.not-returned");
        Refusal.when(Objects.equals(on, returned), "dwelling.nothing-new");
        if (on != null) {
            LocalDate accepted = known.tenure().lastAccepted();
            Refusal.when(accepted != null && on.isBefore(accepted), "dwelling.not-accepted");
            Refusal.when(known.stays().neededFrom(on), "dwelling.occupied");
        }
        return new ReturnCorrected(command.dwelling(), on);
    }

    /** Whether somebody has nights there, before that day, that rest on this acceptance alone. */
    private static boolean isNeeded(DwellingState known, LocalDate accepted, LocalDate until) {
        var others = known.tenure().acceptances();
        var next = others.higherEntry(accepted);
        LocalDate end = next == null || next.getKey().isAfter(until) ? until : next.getKey();
        Nights nights = new Nights(accepted, end.equals(LocalDate.MAX) ? null : end);
        var before = others.lowerEntry(accepted);
        boolean alone = before == null || before.getValue().returnedBy(accepted);
        return alone && !known.stays().leave(nights, null);
    }
}
