package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Stopping.CorrectSupportStop;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.PauseReason;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierStopTest {
    private static final HandedOver LATER = new HandedOver(SUPPORT, UITWEG, DIOGENES, SAMUSOCIAL, AUGUST_1.plusDays(5));
    private final Story<Support> story = story();

    private static CorrectSupportStop asked(LocalDate stopped, LocalDate on) {
        return new CorrectSupportStop(SUPPORT, stopped, on, StopReason.AT_PERSONS_REQUEST, EndedBy.OCCUPANT);
    }

    private static SupportStopCorrected corrected(LocalDate stopped, LocalDate on) {
        return new SupportStopCorrected(SUPPORT, stopped, on, StopReason.AT_PERSONS_REQUEST, EndedBy.OCCUPANT);
    }

    @Test
    void is_corrected_after_support_was_reopened_and_something_happened_since() {
        story.given(STARTED, STOPPED, REOPENED, visit(AUGUST_1.plusDays(9)))
                .when(asked(JUNE_30, june(15)))
                .then(corrected(JUNE_30, june(15)));
    }

    @Test
    void lasts_until_the_reopening_at_most() {
        story.given(STARTED, STOPPED, REOPENED).when(asked(JUNE_30, AUGUST_1)).then(corrected(JUNE_30, AUGUST_1));
        story().given(STARTED, STOPPED, REOPENED)
                .when(asked(JUNE_30, AUGUST_1.plusDays(1)))
                .thenRefused("support.after-reopening");
    }

    @Test
    void is_not_before_its_own_beginning() {
        story.given(STARTED, STOPPED, REOPENED).when(asked(JUNE_30, june(9))).thenRefused("support.before-start");
    }

    @Test
    void leaves_nothing_outside() {
        story.given(STARTED, visit(june(20)), STOPPED, REOPENED)
                .when(asked(JUNE_30, june(19)))
                .thenRefused("support.recorded-after");
        story().given(STARTED, PAUSED, RESUMED, STOPPED, REOPENED)
                .when(asked(JUNE_30, june(14)))
                .thenRefused("support.recorded-after");
        story().given(STARTED, new SupportPaused(SUPPORT, june(20), PauseReason.HOSPITAL), STOPPED, REOPENED)
                .when(asked(JUNE_30, june(29)))
                .thenRefused("support.recorded-after");
    }

    @Test
    void what_happened_on_the_day_itself_stays_inside() {
        story.given(STARTED, visit(june(20)), STOPPED, REOPENED)
                .when(asked(JUNE_30, june(20)))
                .then(corrected(JUNE_30, june(20)));
    }

    @Test
    void is_named_by_the_day_that_holds_now() {
        story.given(STARTED, STOPPED, REOPENED, corrected(JUNE_30, june(20)))
                .when(asked(june(20), june(21)))
                .then(corrected(june(20), june(21)));
        story().given(STARTED, STOPPED, REOPENED, corrected(JUNE_30, june(20)))
                .when(asked(JUNE_30, june(21)))
                .thenRefused("support.no-stop");
    }

    @Test
    void named_or_not_the_stop_that_holds_now_is_the_same() {
        story.given(STARTED, STOPPED).when(asked(JUNE_30, june(20))).then(corrected(JUNE_30, june(20)));
        story().given(STARTED, visit(june(20)), STOPPED)
                .when(asked(JUNE_30, june(19)))
                .thenRefused("support.recorded-after");
    }

    @Test
    void is_told_by_the_partner_that_led_then() {
        story.given(STARTED, STOPPED, REOPENED, LATER)
                .when(asked(JUNE_30, june(15)))
                .then(corrected(JUNE_30, june(15)));
        story().given(STARTED, STOPPED, REOPENED, LATER)
                .as(SAMUSOCIAL, Function.COACH)
                .when(asked(JUNE_30, june(15)))
                .thenRefused("support.partner-only");
    }

    @Test
    void changes_nothing_when_said_the_same() {
        story.given(STARTED, STOPPED, REOPENED).when(asked(JUNE_30, JUNE_30)).thenRefused("support.nothing-new");
    }
}
