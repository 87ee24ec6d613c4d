package be.homeward.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to something that a partner organises for tenants. Guests are those present whom nobody names. */
public sealed interface ActivityEvent extends HomewardEvent {
    String STREAM = "activity";

    ActivityId activity();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, activity().value());
    }

    /** A partner will organise something. */
    record ActivityPlanned(
            ActivityId activity,
            ProgrammeId programme,
            OrganisationId partner,
            ActivityKind kind,
            LocalDate on,
            String title,
            @Nullable Place place)
            implements ActivityEvent {}

    /** The plan was written down wrongly or changed; the whole of it is stated again. */
    record ActivityCorrected(
            ActivityId activity,
            ActivityKind kind,
            LocalDate on,
            String title,
            @Nullable Place place) implements ActivityEvent {}

    /** It took place, with these persons and so many guests; a team meeting with these coaches and so many colleagues. */
    record ActivityHeld(
            ActivityId activity,
            LocalDate on,
            Place place,
            List<PersonId> persons,
            List<CoachId> coaches,
            int guests,
            Set<Breach> breaches)
            implements ActivityEvent {}

    /** When, where or with whom it took place was wrong; the whole of it is stated again. */
    record HoldingCorrected(
            ActivityId activity,
            LocalDate on,
            Place place,
            List<PersonId> persons,
            List<CoachId> coaches,
            int guests,
            Set<Breach> breaches)
            implements ActivityEvent {}

    /** It has not taken place: that was recorded by mistake; it is still planned. */
    record HoldingWithdrawn(ActivityId activity) implements ActivityEvent {}

    /** It will not take place. */
    record ActivityCancelled(ActivityId activity, LocalDate on) implements ActivityEvent {}

    /** It was not cancelled: that was recorded by mistake. */
    record CancellationWithdrawn(ActivityId activity) implements ActivityEvent {}

    /** There never was such an activity, individual meeting or outing: it was recorded by mistake. */
    record ActivityWithdrawn(ActivityId activity) implements ActivityEvent {}

    /** A tenant was met individually, by one of the partner's coaches when one is named. */
    record IndividualMeetingRecorded(
            ActivityId activity,
            ProgrammeId programme,
            OrganisationId partner,
            PersonId person,
            LocalDate on,
            @Nullable CoachId coach,
            Set<Breach> breaches)
            implements ActivityEvent {}

    /** An individual meeting was written down wrongly; the whole of it is stated again. */
    record IndividualMeetingCorrected(
            ActivityId activity,
            PersonId person,
            LocalDate on,
            @Nullable CoachId coach,
            Set<Breach> breaches) implements ActivityEvent {}

    /** Tenants went somewhere, with a partner or thanks to one. */
    record OutingRecorded(
            ActivityId activity,
            ProgrammeId programme,
            OrganisationId partner,
            List<PersonId> persons,
            int guests,
            LocalDate on,
            Place place,
            OutingMode mode,
            Set<Breach> breaches)
            implements ActivityEvent {}

    /** An outing was written down wrongly; the whole of it is stated again. */
    record OutingCorrected(
            ActivityId activity,
            List<PersonId> persons,
            int guests,
            LocalDate on,
            Place place,
            OutingMode mode,
            Set<Breach> breaches)
            implements ActivityEvent {}

    /** A tenants' council decided something; the text is the council's and names nobody. */
    record CouncilDecisionRecorded(ActivityId activity, DecisionId decision, LocalDate on, String text)
            implements ActivityEvent {}

    /** A decision was written down wrongly; the whole of it is stated again. */
    record CouncilDecisionCorrected(ActivityId activity, DecisionId decision, LocalDate on, String text)
            implements ActivityEvent {}

    /** The council took no such decision: it was recorded by mistake. */
    record CouncilDecisionWithdrawn(ActivityId activity, DecisionId decision) implements ActivityEvent {}
}
