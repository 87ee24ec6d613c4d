package be.homeward.events;

/** A fact that a partner stated. The permitted types are the catalogue: one per stream, its facts nested as records. */
public sealed interface HomewardEvent
        permits OrganisationEvent,
                ProgrammeEvent,
                HeadAgreementEvent,
                BuildingEvent,
                DwellingEvent,
                HouseholdEvent,
                PersonEvent,
                MatchEvent,
                SupportEvent,
                CoachEvent,
                ActivityEvent,
                ConferenceEvent {

    /** The stream that this fact belongs to. */
    StreamId stream();
}
