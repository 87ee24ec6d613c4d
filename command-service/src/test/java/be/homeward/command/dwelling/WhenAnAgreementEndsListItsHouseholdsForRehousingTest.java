package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.dwelling.RueHaute.AGREEMENT;
import static be.homeward.command.dwelling.RueHaute.END;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.dwelling.MovingIn.RecordMoveIn;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.command.dwelling.MovingOut.WithdrawMoveOut;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingEvent.NoLongerToBeRehoused;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementEvent.NoticeWithdrawn;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.TerminationReason;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The log and its database are real: nobody who loses a roof is forgotten, and nobody is listed twice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhenAnAgreementEndsListItsHouseholdsForRehousingTest {
    private static final HeadAgreementId NEWER = new HeadAgreementId(UUID.randomUUID());
    private static final LocalDate OCTOBER_1 = LocalDate.of(2020, 10, 1);

    private final OnALog world = new OnALog(WhenAnAgreementEndsListItsHouseholdsForRehousing::new);

    @BeforeEach
    void nadia_lives_there() {
        world.send(new RecordMoveIn(RUE_HAUTE_12, OF_NADIA, MAY_1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void by_the_day_on_which_it_was_terminated() {
        world.happened(RueHaute.BURNT);
        world.readOn();
        world.readOn();

        assertThat(list()).containsExactly(listed(AGREEMENT, JUNE_1));
    }

    @Test
    void by_the_end_of_the_notice_and_sooner_when_it_burns_meanwhile() {
        world.happened(new NoticeGiven(AGREEMENT, CITYDEV, JUNE_1, OCTOBER_1));
        world.readOn();
        world.happened(new HeadAgreementTerminated(AGREEMENT, JULY_1, TerminationReason.FIRE));
        world.readOn();

        assertThat(list()).containsExactly(listed(AGREEMENT, OCTOBER_1), listed(AGREEMENT, JULY_1));
    }

    @Test
    void again_when_the_day_was_wrong_and_not_when_only_the_reason_was() {
        world.happened(RueHaute.BURNT);
        world.readOn();
        world.happened(new HeadAgreementTerminationCorrected(AGREEMENT, JUNE_1, TerminationReason.OTHER));
        world.readOn();
        world.happened(new HeadAgreementTerminationCorrected(AGREEMENT, JULY_1, TerminationReason.OTHER));
        world.readOn();

        assertThat(list()).containsExactly(listed(AGREEMENT, JUNE_1), listed(AGREEMENT, JULY_1));
    }

    @Test
    void until_the_end_is_taken_back() {
        world.happened(RueHaute.BURNT);
        world.readOn();
        world.happened(new HeadAgreementTerminationWithdrawn(AGREEMENT));
        world.readOn();
        world.happened(new NoticeGiven(AGREEMENT, CITYDEV, JUNE_1, OCTOBER_1));
        world.readOn();
        world.happened(new NoticeWithdrawn(AGREEMENT));
        world.readOn();

        assertThat(list())
                .containsExactly(listed(AGREEMENT, JUNE_1), notAnyMore(), listed(AGREEMENT, OCTOBER_1), notAnyMore());
    }

    @Test
    void until_the_dwelling_is_held_under_another_agreement() {
        world.happened(RueHaute.BURNT);
        world.readOn();
        world.happened(RueHaute.signed(NEWER, 0, true, JUNE_1, END));
        world.happened(RueHaute.accepted(NEWER, JUNE_1));
        world.readOn();

        assertThat(list()).containsExactly(listed(AGREEMENT, JUNE_1), notAnyMore());
    }

    @Test
    void not_whoever_left_before_and_once_it_turns_out_that_they_did_not() {
        world.send(new RecordMoveOut(
                RUE_HAUTE_12,
                OF_NADIA,
                JUNE_1,
                Destination.PRIVATE_RENTAL,
                EndReason.MOVED_ON,
                EndedBy.OCCUPANT,
                null,
                null));
        world.happened(new HeadAgreementTerminated(AGREEMENT, JULY_1, TerminationReason.FIRE));
        world.readOn();
        assertThat(list()).isEmpty();

        world.send(new WithdrawMoveOut(RUE_HAUTE_12, OF_NADIA));
        world.readOn();
        assertThat(list()).containsExactly(listed(AGREEMENT, JULY_1));
    }

    @Test
    void not_because_the_term_runs_out_that_was_agreed_from_the_beginning() {
        world.readOn();

        assertThat(list()).isEmpty();
    }

    @Test
    void once_also_when_it_is_stopped_between_listing_and_remembering() {
        world.happened(RueHaute.BURNT);
        world.readOnAndStopAfter("HeadAgreementTerminated");
        world.readOn();

        assertThat(list()).hasSize(1);
    }

    @Test
    void once_also_when_everything_is_read_again() throws SQLException {
        world.happened(RueHaute.BURNT);
        world.readOn();
        world.happened(new HeadAgreementTerminationWithdrawn(AGREEMENT));
        world.readOn();
        world.forget();
        world.readOn();

        assertThat(list()).containsExactly(listed(AGREEMENT, JUNE_1), notAnyMore());
    }

    @Test
    void once_by_several_services_together() throws InterruptedException {
        try (var _ = world.service();
                var _ = world.service()) {
            for (int time = 1; time <= 10; time++) {
                world.happened(new HeadAgreementTerminated(AGREEMENT, JUNE_1, TerminationReason.FIRE));
                world.await(ListedForRehousing.class, time);
                world.happened(new HeadAgreementTerminationWithdrawn(AGREEMENT));
                world.await(NoLongerToBeRehoused.class, time);
            }
        }

        assertThat(list()).as("listed by the services alone").hasSize(20);
        world.readOn();
        assertThat(list()).hasSize(20);
    }

    @Test
    void whoever_sends_it_by_hand_changes_nothing_that_is_right() {
        world.happened(RueHaute.BURNT);
        world.readOn();
        world.send(EILANDJE, Function.COORDINATOR, new Rehousing.ListForRehousing(RUE_HAUTE_12));

        assertThat(list()).hasSize(1);
    }

    private List<DwellingEvent> list() {
        return world.facts(DwellingEvent.class).stream()
                .filter(event -> event instanceof ListedForRehousing || event instanceof NoLongerToBeRehoused)
                .toList();
    }

    private static ListedForRehousing listed(HeadAgreementId agreement, LocalDate by) {
        return new ListedForRehousing(RUE_HAUTE_12, OF_NADIA, agreement, by);
    }

    private static NoLongerToBeRehoused notAnyMore() {
        return new NoLongerToBeRehoused(RUE_HAUTE_12, OF_NADIA);
    }
}
