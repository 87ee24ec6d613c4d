package be.homeward.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a person, under a pseudonymous id. A name may be partial or absent. */
public sealed interface PersonEvent extends HomewardEvent {
    String STREAM = "person";

    PersonId person();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, person().value());
    }

    /** What the person says, asks or decides about what is kept of them. */
    sealed interface OfThemselves extends PersonEvent permits VoiceEvent, RequestEvent {}

    /** An organisation met someone and answers for what it keeps about them. */
    record PersonRegistered(
            PersonId person,
            OrganisationId controller,
            @Personal(DataClass.IDENTITY) @Nullable Sealed givenName,
            @Personal(DataClass.IDENTITY) @Nullable Sealed familyName,
            @Personal(DataClass.IDENTITY) @Nullable Sealed birthDate,
            @Personal(DataClass.CONTACT) @Nullable Sealed reachableAt)
            implements PersonEvent {}

    /** What is known of the person's identity became better or was corrected; the whole of it is stated again. */
    record IdentityUpdated(
            PersonId person,
            @Personal(DataClass.IDENTITY) @Nullable Sealed givenName,
            @Personal(DataClass.IDENTITY) @Nullable Sealed familyName,
            @Personal(DataClass.IDENTITY) @Nullable Sealed birthDate,
            @Personal(DataClass.CONTACT) @Nullable Sealed reachableAt)
            implements PersonEvent {}

    /** Where the person lived on that day, in the classes of ETHOS Light. */
    record LivingSituationRecorded(PersonId person, LivingSituation situation, LocalDate on) implements PersonEvent {}

    /** Where the person lived on that day was recorded by mistake. */
    record LivingSituationWithdrawn(PersonId person, LocalDate on) implements PersonEvent {}
}
