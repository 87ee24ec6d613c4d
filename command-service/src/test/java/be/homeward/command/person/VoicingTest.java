package be.homeward.command.person;

import static be.homeward.command.person.Someone.*;

import be.homeward.command.person.Voicing.AddOwnWords;
import be.homeward.command.person.Voicing.CorrectOwnWords;
import be.homeward.command.person.Voicing.RestoreOwnWords;
import be.homeward.command.person.Voicing.WithdrawOwnWords;
import be.homeward.events.Function;
import be.homeward.events.Sealed;
import be.homeward.events.VoiceEvent.OwnWordsAdded;
import be.homeward.events.VoiceEvent.OwnWordsCorrected;
import be.homeward.events.VoiceEvent.OwnWordsRestored;
import be.homeward.events.VoiceEvent.OwnWordsWithdrawn;
import be.homeward.events.WordsId;
import be.homeward.events.WordsReaders;
import be.homeward.events.WordsTopic;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VoicingTest {
    private static final WordsId HERS = new WordsId(UUID.randomUUID());
    private static final LocalDate MAY_2 = day("2021-05-02");
    private static final LocalDate MAY_3 = day("2021-05-03");
    private static final OwnWordsAdded SAID =
            new OwnWordsAdded(NADIA, HERS, MAY_2, "ar", WordsTopic.HOUSING, WordsReaders.COACHES, SEALED);
    private static final OwnWordsWithdrawn TAKEN_BACK = new OwnWordsWithdrawn(NADIA, HERS, MAY_3);

    @Nested
    class Adding_own_words {
        @Test
        void keeps_them_as_they_were_said_for_those_who_may_read_them() {
            story().when(add("ar", SEALED)).then(SAID);
        }

        @Test
        void is_refused_a_second_time() {
            story().given(SAID).when(add("ar", SEALED)).thenRefused("person.words-exist");
        }

        @Test
        void is_refused_without_words_or_in_a_language_that_is_none() {
            story().when(add("ar", null)).thenRefused("person.words-empty");
            story().when(add("arabic", SEALED)).thenRefused("person.language-unknown");
        }

        @Test
        void is_for_the_organisation_that_answers_for_the_person_alone() {
            story().as(SMES, Function.COACH).when(add("ar", SEALED)).thenUnknown();
        }

        private AddOwnWords add(String language, @Nullable Sealed text) {
            return new AddOwnWords(NADIA, HERS, MAY_2, language, WordsTopic.HOUSING, WordsReaders.COACHES, text);
        }
    }

    @Nested
    class Correcting_own_words {
        private final CorrectOwnWords asked = correct(WordsReaders.PARTNERS, SEALED);

        @Test
        void states_the_whole_of_it_again() {
            story().given(SAID)
                    .when(asked)
                    .then(new OwnWordsCorrected(
                            NADIA, HERS, MAY_2, "ar", WordsTopic.HOUSING, WordsReaders.PARTNERS, SEALED));
        }

        @Test
        void is_refused_when_nothing_was_said_or_nothing_is_new() {
            story().when(asked).thenRefused("person.no-words");
            story().given(SAID).when(correct(WordsReaders.COACHES, SEALED)).thenRefused("person.nothing-new");
            story().given(SAID).when(correct(WordsReaders.COACHES, null)).thenRefused("person.words-empty");
        }

        @Test
        void is_refused_once_they_were_taken_back() {
            story().given(SAID, TAKEN_BACK).when(asked).thenRefused("person.words-withdrawn");
        }

        @Test
        void is_refused_in_a_language_that_is_none() {
            story().given(SAID)
                    .when(new CorrectOwnWords(NADIA, HERS, MAY_2, "xx", null, WordsReaders.COACHES, SEALED))
                    .thenRefused("person.language-unknown");
        }

        private CorrectOwnWords correct(WordsReaders readers, @Nullable Sealed text) {
            return new CorrectOwnWords(NADIA, HERS, MAY_2, "ar", WordsTopic.HOUSING, readers, text);
        }
    }

    @Nested
    class Withdrawing_own_words {
        @Test
        void takes_them_back_and_the_last_day_said_holds() {
            story().given(SAID).when(new WithdrawOwnWords(NADIA, HERS, MAY_3)).then(TAKEN_BACK);
            story().given(SAID, TAKEN_BACK)
                    .when(new WithdrawOwnWords(NADIA, HERS, MAY_2))
                    .then(new OwnWordsWithdrawn(NADIA, HERS, MAY_2));
        }

        @Test
        void is_refused_before_they_were_said_or_twice_for_one_day() {
            story().given(SAID)
                    .when(new WithdrawOwnWords(NADIA, HERS, day("2021-05-01")))
                    .thenRefused("person.withdrawn-before");
            story().given(SAID, TAKEN_BACK)
                    .when(new WithdrawOwnWords(NADIA, HERS, MAY_3))
                    .thenRefused("person.nothing-new");
            story().when(new WithdrawOwnWords(NADIA, HERS, MAY_3)).thenRefused("person.no-words");
        }

        @Test
        void by_mistake_is_undone() {
            RestoreOwnWords asked = new RestoreOwnWords(NADIA, HERS);
            story().given(SAID, TAKEN_BACK).when(asked).then(new OwnWordsRestored(NADIA, HERS));
            story().given(SAID).when(asked).thenRefused("person.not-withdrawn");
            story().when(asked).thenRefused("person.no-words");
        }
    }
}
