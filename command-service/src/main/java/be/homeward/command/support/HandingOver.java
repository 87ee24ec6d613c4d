package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.command.support.Leads.HandOver;
import be.homeward.command.support.Leads.Offer;
import be.homeward.events.OrganisationId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.HandOverCorrected;
import be.homeward.events.SupportEvent.HandOverDeclined;
import be.homeward.events.SupportEvent.HandOverOffered;
import be.homeward.events.SupportEvent.HandOverWithdrawn;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportId;
import java.time.LocalDate;

/**
 * Support moves to another partner of the track: offered by the one, accepted by the other. The home is not part of it,
 * and what happened before stays with who was there.
 */
public final class HandingOver {
    private HandingOver() {}

    /** What is asked around a hand-over. */
    public sealed interface Command extends Support.Command {}

    /** The partner asks another partner of the track to go on. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.stopped",
        "support.before-start",
        "support.same-partner",
        "support.partner-not-carrier",
        "support.hand-over-offered",
        "programme.closed"
    })
    public record OfferHandOver(SupportId support, OrganisationId to, LocalDate on) implements Command {}

    /** The partner goes on itself after all. */
    @Refuses({"support.partner-only", "support.no-hand-over", "support.before-offer"})
    public record WithdrawHandOver(SupportId support, LocalDate on) implements Command {}

    /** The other partner will not go on with it. */
    @Refuses({"support.no-hand-over", "support.receiver-only", "support.before-offer"})
    public record DeclineHandOver(SupportId support, LocalDate on) implements Command {}

    /** The other partner accompanies the person from that day on; coaches are assigned anew, and what rested goes on. */
    @Refuses({
        "support.no-hand-over",
        "support.receiver-only",
        "support.before-offer",
        "support.not-started",
        "support.stopped",
        "support.before-start",
        "support.recorded-after",
        "programme.not-admitted",
        "programme.closed",
        "programme.no-place-free"
    })
    public record AcceptHandOver(SupportId support, LocalDate on) implements Command {}

    /** The latest hand-over was on another day; nothing may be recorded for the days in between. */
    @Refuses({
        "support.partner-only",
        "support.never-handed-over",
        "support.nothing-new",
        "support.before-start",
        "support.before-hand-over",
        "support.after-stop",
        "support.recorded-between",
        "programme.not-admitted",
        "programme.closed",
        "programme.no-place-free"
    })
    public record CorrectHandOver(SupportId support, LocalDate on) implements Command {}

    static SupportEvent offer(SupportState known, OfferHandOver command, Streams streams) {
        known.onlyForPartner(streams).course().onlyOpen();
        onlySinceStart(known, command.on());
        Refusal.when(known.isLedBy(command.to()), "support.same-partner");
        Refusal.when(known.leads().offer() != null, "support.hand-over-offered");
        ProgrammeState programme = streams.read(Programme.FOLDING, known.programme());
        Refusal.when(programme.closedBy(command.on()), "programme.closed");
        Refusal.when(!programme.carries(command.to(), known.track(), command.on()), "support.partner-not-carrier");
        return new HandOverOffered(command.support(), command.to(), command.on());
    }

    static SupportEvent withdraw(SupportState known, WithdrawHandOver command, Streams streams) {
        onlySince(known.onlyForPartner(streams).leads().open(), command.on());
        return new HandOverWithdrawn(command.support(), command.on());
    }

    static SupportEvent decline(SupportState known, DeclineHandOver command, Streams streams) {
        Offer offer = onlyForReceiver(known, command.on(), streams);
        return new HandOverDeclined(command.support(), offer.to(), command.on());
    }

    static SupportEvent accept(SupportState known, AcceptHandOver command, Streams streams) {
        Offer offer = onlyForReceiver(known, command.on(), streams);
        known.course().onlyOpen();
        onlySinceStart(known, command.on());
        Recorded.nothingAfter(known, command.on());
        known.onlyWhileAdmitted(offer.to(), command.on(), streams);
        return new HandedOver(command.support(), known.programme(), known.partner(), offer.to(), command.on());
    }

    static SupportEvent correct(SupportState known, CorrectHandOver command, Streams streams) {
        HandOver held = known.onlyForPartner(streams).leads().latest();
        LocalDate day = command.on();
        Refusal.when(day.equals(held.on()), "support.nothing-new");
        LocalDate opened = known.course().openingBefore(held.on());
        Refusal.when(day.isBefore(opened), "support.before-start", opened);
        known.leads().dayBefore().filter(day::isBefore).ifPresent(earlier -> {
            throw Refusal.of("support.before-hand-over", earlier);
        });
        known.course().onlyInsideSince(held.on(), day);
        LocalDate first = day.isBefore(held.on()) ? day : held.on();
        LocalDate after = day.isBefore(held.on()) ? held.on() : day;
        // who would have begun under the other partner after the hand-over never did
        Recorded.between(known, first, after)
                .or(() -> known.coaches().betweenBefore(first, held.on()))
                .ifPresent(recorded -> {
                    throw Refusal.of("support.recorded-between", recorded);
                });
        known.onlyWhileAdmitted(held.to(), day, streams);
        return new HandOverCorrected(command.support(), known.programme(), held.from(), held.to(), held.on(), day);
    }

    private static Offer onlyForReceiver(SupportState known, LocalDate day, Streams streams) {
        Offer offer = known.leads().open();
        Refusal.when(!offer.to().equals(streams.subject().organisation()), "support.receiver-only");
        onlySince(offer, day);
        return offer;
    }

    private static void onlySince(Offer offer, LocalDate day) {
        Refusal.when(day.isBefore(offer.on()), "support.before-offer", offer.on());
    }

    private static void onlySinceStart(SupportState known, LocalDate day) {
        LocalDate from = known.course().latest().from();
        Refusal.when(day.isBefore(from), "support.before-start", from);
    }
}
