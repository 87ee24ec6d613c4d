package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Which partners led the accompaniment one after the other, and to whom it is offered. */
record Leads(PVector<HandOver> handOvers, @Nullable Offer offer) {
    static final Leads NONE = new Leads(TreePVector.empty(), null);

    /** From one partner to another, on a day. */
    record HandOver(OrganisationId from, OrganisationId to, LocalDate on) {}

    /** To whom the lead was offered, and when. */
    record Offer(OrganisationId to, LocalDate on) {}

    /** The day of the latest hand-over. */
    Optional<LocalDate> lastDay() {
        return handOvers.isEmpty() ? Optional.empty() : Optional.of(latest().on());
    }

    /** The day of the hand-over before the latest. */
    Optional<LocalDate> dayBefore() {
        return handOvers.size() < 2
                ? Optional.empty()
                : Optional.of(handOvers.get(handOvers.size() - 2).on());
    }

    Optional<LocalDate> firstDay() {
        return handOvers.isEmpty()
                ? Optional.empty()
                : Optional.of(handOvers.get(0).on());
    }

    /** The first day from one until another (excluded) on which the lead passed. */
    Optional<LocalDate> between(LocalDate first, LocalDate after) {
        return handOvers.stream()
                .map(HandOver::on)
                .filter(day -> !day.isBefore(first) && day.isBefore(after))
                .findFirst();
    }

    /**
     * The latest hand-over.
     *
     * @throws Refusal {@code support.never-handed-over}
     */
    HandOver latest() {
        Refusal.when(handOvers.isEmpty(), "support.never-handed-over");
        return handOvers.get(handOvers.size() - 1);
    }

    /** Who led on that day, when the lead is now with that partner. */
    OrganisationId on(LocalDate day, OrganisationId now) {
        return handOvers.stream()
                .filter(each -> day.isBefore(each.on()))
                .map(HandOver::from)
                .findFirst()
                .orElse(now);
    }

    boolean everLedBy(OrganisationId organisation) {
        return handOvers.stream().anyMatch(each -> each.from().equals(organisation));
    }

    boolean isOfferedTo(OrganisationId organisation) {
        return offer != null && offer.to().equals(organisation);
    }

    /**
     * What was offered and not yet answered.
     *
     * @throws Refusal {@code support.no-hand-over}
     */
    Offer open() {
        if (offer == null) {
            throw Refusal.of("support.no-hand-over");
        }
        return offer;
    }

    Leads offered(OrganisationId to, LocalDate on) {
        return new Leads(handOvers, new Offer(to, on));
    }

    Leads settled() {
        return new Leads(handOvers, null);
    }

    Leads passed(HandOver handOver) {
        return new Leads(handOvers.plus(handOver), null);
    }

    Leads corrected(LocalDate day) {
        HandOver last = latest();
        return new Leads(handOvers.with(handOvers.size() - 1, new HandOver(last.from(), last.to(), day)), offer);
    }
}
