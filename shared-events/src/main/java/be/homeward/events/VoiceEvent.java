package be.homeward.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person wants said in their own words, and whom they trust. */
public sealed interface VoiceEvent extends PersonEvent.OfThemselves {

    /** The person said something to be kept as they said it, and who may read it. */
    record OwnWordsAdded(
            PersonId person,
            WordsId words,
            LocalDate on,
            String language,
            @Nullable WordsTopic about,
            WordsReaders readers,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements VoiceEvent {}

    /** The words, or who may read them, were written down wrongly; the whole of it is stated again. */
    record OwnWordsCorrected(
            PersonId person,
            WordsId words,
            LocalDate on,
            String language,
            @Nullable WordsTopic about,
            WordsReaders readers,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements VoiceEvent {}

    /** The person takes the words back: nobody reads them any more; said again with another day, that one holds. */
    record OwnWordsWithdrawn(PersonId person, WordsId words, LocalDate on) implements VoiceEvent {}

    /** The person did not take the words back: that was recorded by mistake. */
    record OwnWordsRestored(PersonId person, WordsId words) implements VoiceEvent {}

    /** The person named somebody whom they trust. */
    record TrustedPersonNamed(
            PersonId person,
            TrustedPersonId trusted,
            LocalDate from,
            @Personal(DataClass.IDENTITY) @Nullable Sealed name,
            @Personal(DataClass.CONTACT) @Nullable Sealed reachableAt)
            implements VoiceEvent {}

    /** The trusted person was written down wrongly; the whole of it is stated again. */
    record TrustedPersonCorrected(
            PersonId person,
            TrustedPersonId trusted,
            LocalDate from,
            @Nullable LocalDate until,
            @Personal(DataClass.IDENTITY) @Nullable Sealed name,
            @Personal(DataClass.CONTACT) @Nullable Sealed reachableAt)
            implements VoiceEvent {}

    /** From that day on the person no longer wants them told anything; said again, the last day holds. */
    record TrustedPersonWithdrawn(PersonId person, TrustedPersonId trusted, LocalDate on) implements VoiceEvent {}
}
