package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.dwelling.RueHaute.AGREEMENT;
import static be.homeward.command.dwelling.RueHaute.APRIL_1;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.END;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.accepted;
import static be.homeward.command.dwelling.RueHaute.assigned;
import static be.homeward.command.dwelling.RueHaute.movedIn;
import static be.homeward.command.dwelling.RueHaute.ready;
import static be.homeward.command.dwelling.RueHaute.signed;

import be.homeward.command.Story;
import be.homeward.command.dwelling.Restating.CorrectAcceptance;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A dwelling turns out to be held from a later day, while Nadia was to live there from May on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeldFromLaterTest {
    private static final HeadAgreementId NEWER = new HeadAgreementId(UUID.randomUUID());

    private final Story<Dwelling> nadias = ready().given(assigned(OF_NADIA, MAY_1, null));

    private static CorrectAcceptance from(LocalDate day) {
        return new CorrectAcceptance(RUE_HAUTE_12, BEGIN, AGREEMENT, day);
    }

    @Test
    void is_refused_when_somebody_would_live_there_before() {
        nadias.as(EILANDJE, Function.COORDINATOR).when(from(JUNE_1)).thenRefused("dwelling.occupied");
        nadias.given(movedIn(OF_NADIA, MAY_1))
                .as(EILANDJE, Function.COORDINATOR)
                .when(from(MAY_1.plusDays(1)))
                .thenRefused("dwelling.occupied");
    }

    @Test
    void is_said_until_the_first_night() {
        nadias.as(EILANDJE, Function.COORDINATOR).when(from(MAY_1)).then(corrected(BEGIN, AGREEMENT, MAY_1));
        nadias.as(EILANDJE, Function.COORDINATOR).when(from(APRIL_1)).then(corrected(BEGIN, AGREEMENT, APRIL_1));
    }

    @Test
    void is_said_of_a_newer_agreement_as_the_one_before_holds_until_then() {
        nadias.given(signed(NEWER, 0, true, BEGIN, END), accepted(NEWER, MAY_1))
                .as(EILANDJE, Function.COORDINATOR)
                .when(new CorrectAcceptance(RUE_HAUTE_12, MAY_1, NEWER, JUNE_1))
                .then(corrected(MAY_1, NEWER, JUNE_1));
    }

    private static AcceptanceCorrected corrected(LocalDate accepted, HeadAgreementId agreement, LocalDate on) {
        return new AcceptanceCorrected(RUE_HAUTE_12, accepted, agreement, EILANDJE, on);
    }
}
