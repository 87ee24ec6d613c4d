package be.homeward.command.person;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.events.DataClass;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.VoiceEvent;
import be.homeward.events.VoiceEvent.OwnWordsAdded;
import be.homeward.events.VoiceEvent.OwnWordsCorrected;
import be.homeward.events.VoiceEvent.OwnWordsRestored;
import be.homeward.events.VoiceEvent.OwnWordsWithdrawn;
import be.homeward.events.WordsId;
import be.homeward.events.WordsReaders;
import be.homeward.events.WordsTopic;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person says in their own words, for those whom they want to read it. */
public final class Voicing {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private Voicing() {}

    /** What is asked around a person's own words. */
    public sealed interface Command extends Person.Command {}

    /** The person says something that is kept as it is said; {@code language} is its code of two letters. */
    @Refuses({"person.words-exist", "person.words-empty", "person.language-unknown"})
    public record AddOwnWords(
            PersonId person,
            WordsId words,
            LocalDate on,
            String language,
            @Nullable WordsTopic about,
            WordsReaders readers,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Command {}

    /** It was not said so, or not for those readers; the whole of it is stated again. */
    @Refuses({
        "person.no-words",
        "person.words-withdrawn",
        "person.words-empty",
        "person.language-unknown",
        "person.nothing-new"
    })
    public record CorrectOwnWords(
            PersonId person,
            WordsId words,
            LocalDate on,
            String language,
            @Nullable WordsTopic about,
            WordsReaders readers,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Command {}

    /** The person takes their words back; said again with another day, that one holds. */
    @Refuses({"person.no-words", "person.withdrawn-before", "person.nothing-new"})
    public record WithdrawOwnWords(PersonId person, WordsId words, LocalDate on) implements Command {}

    /** The person did not take them back. */
    @Refuses({"person.no-words", "person.not-withdrawn"})
    public record RestoreOwnWords(PersonId person, WordsId words) implements Command {}

    static VoiceEvent add(PersonState known, AddOwnWords command) {
        Refusal.when(known.voice().words().containsKey(command.words()), "person.words-exist");
        onlySayable(command.language(), command.text());
        return new OwnWordsAdded(
                command.person(),
                command.words(),
                command.on(),
                command.language(),
                command.about(),
                command.readers(),
                command.text());
    }

    static VoiceEvent correct(PersonState known, CorrectOwnWords command) {
        Words before = words(known, command.words());
        Refusal.when(before.withdrawn() != null, "person.words-withdrawn");
        onlySayable(command.language(), command.text());
        Words.Said now =
                new Words.Said(command.on(), command.language(), command.about(), command.readers(), command.text());
        Refusal.when(now.equals(before.said()), "person.nothing-new");
        return new OwnWordsCorrected(
                command.person(),
                command.words(),
                command.on(),
                command.language(),
                command.about(),
                command.readers(),
                command.text());
    }

    static VoiceEvent withdraw(PersonState known, WithdrawOwnWords command) {
        Words before = words(known, command.words());
        LocalDate said = before.said().on();
        Refusal.when(command.on().isBefore(said), "person.withdrawn-before", said);
        Refusal.when(command.on().equals(before.withdrawn()), "person.nothing-new");
        return new OwnWordsWithdrawn(command.person(), command.words(), command.on());
    }

    static VoiceEvent restore(PersonState known, RestoreOwnWords command) {
        Refusal.when(words(known, command.words()).withdrawn() == null, "person.not-withdrawn");
        return new OwnWordsRestored(command.person(), command.words());
    }

    private static Words words(PersonState known, WordsId id) {
        Words words = known.voice().words().get(id);
        if (words == null) {
            throw Refusal.of("person.no-words");
        }
        return words;
    }

    private static void onlySayable(String language, @Nullable Sealed text) {
        Refusal.when(text == null, "person.words-empty");
        Refusal.when(!LANGUAGES.contains(language), "person.language-unknown");
    }
}
