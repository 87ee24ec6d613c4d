package be.homeward.events;

import java.time.LocalDate;
import java.util.List;

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

    /** A person no longer lives with them. */
    record HouseholdLeft(HouseholdId household, PersonId person, LocalDate on) implements HouseholdEvent {}
}
