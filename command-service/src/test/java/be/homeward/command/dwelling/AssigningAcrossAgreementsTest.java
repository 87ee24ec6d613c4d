package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.END;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.accepted;
import static be.homeward.command.dwelling.RueHaute.assigned;
import static be.homeward.command.dwelling.RueHaute.ready;
import static be.homeward.command.dwelling.RueHaute.signed;

import be.homeward.command.Story;
import be.homeward.command.dwelling.Assigning.AssignDwelling;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.HeadAgreementId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A newer agreement takes the place of the first from June on; the track asks for a home without a fee. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssigningAcrossAgreementsTest {
    private static final HeadAgreementId NEWER = new HeadAgreementId(UUID.randomUUID());
    private static final HeadAgreementId NEWEST = new HeadAgreementId(UUID.randomUUID());

    @Test
    void is_refused_when_the_newer_one_asks_for_a_fee() {
        newer(15_000, true).when(nadia(null)).thenRefused("dwelling.not-free");
        newer(15_000, true).when(nadia(JUNE_1.plusDays(1))).thenRefused("dwelling.not-free");
    }

    @Test
    void is_refused_when_the_newer_one_allows_no_domiciliation() {
        newer(0, false).when(nadia(null)).thenRefused("dwelling.without-domiciliation");
    }

    @Test
    void is_refused_when_one_between_the_first_and_the_last_asks_for_a_fee() {
        newer(15_000, true)
                .given(signed(NEWEST, 0, true, JULY_1, END), accepted(NEWEST, JULY_1))
                .when(nadia(null))
                .thenRefused("dwelling.not-free");
    }

    @Test
    void is_refused_when_each_household_is_to_have_a_lease_of_its_own_from_then_on() {
        ready().given(
                        new DwellingReturned(RUE_HAUTE_12, JUNE_1),
                        new DwellingAccepted(RUE_HAUTE_12, null, UITWEG, DIOGENES, JUNE_1))
                .when(nadia(JULY_1))
                .thenRefused("dwelling.not-free");
    }

    @Test
    void is_allowed_until_the_newer_one_begins() {
        newer(15_000, true).when(nadia(JUNE_1)).then(assigned(OF_NADIA, MAY_1, JUNE_1));
    }

    @Test
    void is_allowed_after_one_with_a_fee_that_was_over() {
        ready().given(signed(NEWER, 15_000, true, BEGIN, END), accepted(NEWER, BEGIN.plusDays(1)))
                .given(signed(NEWEST, 0, true, BEGIN, END), accepted(NEWEST, MAY_1))
                .when(nadia(null))
                .then(assigned(OF_NADIA, NEWEST, MAY_1, null));
    }

    private static Story<Dwelling> newer(int fee, boolean domiciliation) {
        return ready().given(signed(NEWER, fee, domiciliation, BEGIN, END), accepted(NEWER, JUNE_1));
    }

    private static AssignDwelling nadia(@Nullable LocalDate until) {
        return new AssignDwelling(RUE_HAUTE_12, OF_NADIA, NADIAS, RESPITE, MAY_1, until, null, null);
    }
}
