package be.homeward.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to a conference (cliëntoverleg, concertation autour de la personne) of the partners of a programme. */
public sealed interface ConferenceEvent extends HomewardEvent {
    String STREAM = "conference";

    ConferenceId conference();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, conference().value());
    }

    /** Concerns one person: what was said of them, for those in the room alone, and what came of it. */
    sealed interface OfPerson extends ConferenceEvent {
        DiscussionId discussion();
    }

    /** A partner will bring the others together. */
    record ConferenceScheduled(ConferenceId conference, ProgrammeId programme, OrganisationId partner, LocalDate on)
            implements ConferenceEvent {}

    /** The day was wrong or changed. */
    record ConferenceCorrected(ConferenceId conference, LocalDate on) implements ConferenceEvent {}

    /** It will not take place. */
    record ConferenceCancelled(ConferenceId conference, LocalDate on) implements ConferenceEvent {}

    /** It was not cancelled: that was recorded by mistake. */
    record ConferenceCancellationWithdrawn(ConferenceId conference) implements ConferenceEvent {}

    /** It took place, with these partners; whoever of them took no part in the programme on that day is a breach. */
    record ConferenceHeld(ConferenceId conference, LocalDate on, Set<OrganisationId> partners, Set<Breach> breaches)
            implements ConferenceEvent {}

    /** When or with whom it took place was wrong; the whole of it is stated again. */
    record ConferenceHoldingCorrected(
            ConferenceId conference, LocalDate on, Set<OrganisationId> partners, Set<Breach> breaches)
            implements ConferenceEvent {}

    /** It has not taken place: that was recorded by mistake; it is still planned. */
    record ConferenceHoldingWithdrawn(ConferenceId conference) implements ConferenceEvent {}

    /** There never was such a conference: it was recorded by mistake. */
    record ConferenceWithdrawn(ConferenceId conference) implements ConferenceEvent {}

    /**
     * A partner spoke with those in the room about a person, who knew of it and agreed before others heard anything;
     * what concerns health is sealed apart.
     */
    record PersonDiscussed(
            ConferenceId conference,
            DiscussionId discussion,
            OrganisationId partner,
            PersonId person,
            Set<Matter> matters,
            Set<Hearer> room,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate agreedOn,
            @Nullable Sealed decision,
            @Nullable Sealed aboutHealth)
            implements OfPerson {}

    /** A discussion was written down wrongly; the whole of it is stated again, its person stays. */
    record DiscussionCorrected(
            ConferenceId conference,
            DiscussionId discussion,
            PersonId person,
            Set<Matter> matters,
            Set<Hearer> room,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate agreedOn,
            @Nullable Sealed decision,
            @Nullable Sealed aboutHealth)
            implements OfPerson {}

    /** The person was not discussed: that was recorded by mistake. */
    record DiscussionWithdrawn(ConferenceId conference, DiscussionId discussion) implements OfPerson {}

    /** A partner whose staff was in the room will do something by a day. */
    record ActionAgreed(
            ConferenceId conference,
            DiscussionId discussion,
            ActionId action,
            OrganisationId partner,
            PersonId person,
            Matter matter,
            LocalDate due,
            @Nullable Sealed words)
            implements OfPerson {}

    /** What was agreed was written down wrongly; the whole of it is stated again. */
    record ActionCorrected(
            ConferenceId conference,
            DiscussionId discussion,
            ActionId action,
            OrganisationId partner,
            PersonId person,
            Matter matter,
            LocalDate due,
            @Nullable Sealed words)
            implements OfPerson {}

    /** Nothing of the kind was agreed: it was recorded by mistake. */
    record ActionWithdrawn(ConferenceId conference, DiscussionId discussion, ActionId action) implements OfPerson {}

    /** What was agreed is done; said again with another day, that one holds. */
    record ActionCompleted(ConferenceId conference, DiscussionId discussion, ActionId action, LocalDate on)
            implements OfPerson {}

    /** It is not done: that was recorded by mistake. */
    record ActionReopened(ConferenceId conference, DiscussionId discussion, ActionId action) implements OfPerson {}
}
