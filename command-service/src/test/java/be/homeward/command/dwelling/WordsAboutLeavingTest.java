package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.joined;
import static be.homeward.command.dwelling.RueHaute.lived;
import static be.homeward.command.dwelling.RueHaute.movedOut;

import be.homeward.command.Story;
import be.homeward.command.dwelling.MovingOut.CorrectMoveOut;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nadia moved in alone, and Karim joined her in June. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsAboutLeavingTest {
    private static final Sealed WORDS = new Sealed("c2VhbGVk");

    private final Story<Dwelling> both = lived().given(joined(KARIM, JUNE_1));

    @Test
    void may_be_of_somebody_who_joined_later_and_was_there_on_the_last_night() {
        both.when(asked(JULY_1))
                .then(new MovedOut(
                        RUE_HAUTE_12,
                        OF_NADIA,
                        JULY_1,
                        Destination.PRIVATE_RENTAL,
                        EndReason.OTHER,
                        EndedBy.OCCUPANT,
                        WORDS,
                        Set.of()));
    }

    @Test
    void may_be_theirs_in_a_correction_too() {
        both.given(movedOut(OF_NADIA, JUNE_1))
                .when(new CorrectMoveOut(
                        RUE_HAUTE_12,
                        OF_NADIA,
                        JULY_1,
                        Destination.PRIVATE_RENTAL,
                        EndReason.OTHER,
                        EndedBy.OCCUPANT,
                        KARIM,
                        WORDS))
                .then(new MoveOutCorrected(
                        RUE_HAUTE_12,
                        OF_NADIA,
                        JULY_1,
                        Destination.PRIVATE_RENTAL,
                        EndReason.OTHER,
                        EndedBy.OCCUPANT,
                        WORDS,
                        Set.of()));
    }

    @Test
    void are_refused_of_somebody_who_was_not_there_yet() {
        both.when(asked(JUNE_1)).thenRefused("dwelling.other-person");
    }

    @Test
    void are_refused_of_them_to_the_holder_who_does_not_know_the_household() {
        both.as(EILANDJE, Function.COACH).when(asked(JULY_1)).thenRefused("dwelling.other-person");
    }

    private static RecordMoveOut asked(LocalDate on) {
        return new RecordMoveOut(
                RUE_HAUTE_12,
                OF_NADIA,
                on,
                Destination.PRIVATE_RENTAL,
                EndReason.OTHER,
                EndedBy.OCCUPANT,
                KARIM,
                WORDS);
    }
}
