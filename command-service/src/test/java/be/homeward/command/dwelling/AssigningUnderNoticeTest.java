package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.dwelling.RueHaute.AGREEMENT;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.END;
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
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementEvent.NoticeWithdrawn;
import be.homeward.events.HeadAgreementId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssigningUnderNoticeTest {
    private static final HeadAgreementId NEWER = new HeadAgreementId(UUID.randomUUID());

    private final Story<Dwelling> noticed = ready().given(new NoticeGiven(AGREEMENT, CITYDEV, BEGIN, JUNE_1));

    @Test
    void is_refused_for_as_long_as_nobody_knows() {
        noticed.when(nadia(null)).thenRefused("agreement.notice-given");
    }

    @Test
    void is_refused_for_a_night_past_the_notice() {
        noticed.when(nadia(JUNE_1.plusDays(1))).thenRefused("agreement.ended");
    }

    @Test
    void is_allowed_until_the_notice_runs_out() {
        noticed.when(nadia(JUNE_1)).then(assigned(OF_NADIA, MAY_1, JUNE_1));
    }

    @Test
    void is_allowed_once_the_notice_was_withdrawn() {
        noticed.given(new NoticeWithdrawn(AGREEMENT)).when(nadia(null)).then(assigned(OF_NADIA, MAY_1, null));
    }

    @Test
    void may_last_into_a_newer_agreement_without_one() {
        noticed.given(signed(NEWER, 0, true, JUNE_1, END), accepted(NEWER, JUNE_1))
                .when(nadia(null))
                .then(assigned(OF_NADIA, MAY_1, null));
    }

    private static AssignDwelling nadia(@Nullable LocalDate until) {
        return new AssignDwelling(RUE_HAUTE_12, OF_NADIA, NADIAS, RESPITE, MAY_1, until, null, null);
    }
}
