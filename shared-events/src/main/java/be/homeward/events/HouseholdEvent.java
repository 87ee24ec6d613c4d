package be.homeward.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who lives together. */
public sealed interface HouseholdEvent extends HomewardEvent {
    String STREAM = "household";

    HouseholdId household();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, household().value());
    }

    /** These persons live together. */
    record HouseholdFormed(HouseholdId household, OrganisationId partner, List<PersonId> members, LocalDate on)
            implements HouseholdEvent {}

    /** One more person lives with them. */
    record HouseholdJoined(HouseholdId household, PersonId person, LocalDate on) implements HouseholdEvent {}

    /**
     * A person lived with them from a day until another, as is told when it is over; perhaps before living there again.
     *
     * @param destination as for whoever leaves
     */
    record MembershipRecorded(
            HouseholdId household,
            PersonId person,
            LocalDate from,
            LocalDate until,
            @Nullable Destination destination,
            @Nullable EndReason reason,
            @Nullable EndedBy endedBy)
            implements HouseholdEvent {}

    /**
     * A person no longer lives with them.
     *
     * @param destination where this person went, when somebody knows
     * @param reason why, and who ended it; when absent, the household changed and nobody wrote down who wanted that
     */
    record HouseholdLeft(
            HouseholdId household,
            PersonId person,
            LocalDate on,
            @Nullable Destination destination,
            @Nullable EndReason reason,
            @Nullable EndedBy endedBy)
            implements HouseholdEvent {}

    /**
     * When a person last came to live with them, or how they left, was wrong; the whole of it is stated again.
     *
     * @param from absent: from the household's beginning, also when that turns out to be earlier
     * @param until the first day without the person, open when absent; equal to {@code from}: never lived with them
     */
    record MembershipCorrected(
            HouseholdId household,
            PersonId person,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Destination destination,
            @Nullable EndReason reason,
            @Nullable EndedBy endedBy)
            implements HouseholdEvent {}

    /** The day on which they came to live together was wrong. */
    record FormationCorrected(HouseholdId household, LocalDate on) implements HouseholdEvent {}
}
