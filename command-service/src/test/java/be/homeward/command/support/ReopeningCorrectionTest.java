package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Stopping.CorrectReopening;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.PauseReason;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReopeningCorrectionTest {
    private final Story<Support> story = story();

    private static CorrectReopening asked(LocalDate on) {
        return new CorrectReopening(SUPPORT, on);
    }

    private static SupportReopeningCorrected corrected(LocalDate on) {
        return new SupportReopeningCorrected(SUPPORT, AUGUST_1, on);
    }

    @Test
    void moves_the_day() {
        story.given(STARTED, STOPPED, REOPENED)
                .when(asked(AUGUST_1.plusDays(3)))
                .then(corrected(AUGUST_1.plusDays(3)));
    }

    @Test
    void may_move_it_to_the_day_of_the_stop_also_when_something_happened_since() {
        story.given(STARTED, STOPPED, REOPENED, metOnTheStreet(AUGUST_1))
                .when(asked(JUNE_30))
                .then(corrected(JUNE_30));
    }

    @Test
    void is_refused_before_the_stop() {
        story.given(STARTED, STOPPED, REOPENED).when(asked(june(29))).thenRefused("support.before-stop");
    }

    @Test
    void is_refused_after_a_contact() {
        story.given(STARTED, STOPPED, REOPENED, metOnTheStreet(AUGUST_1))
                .when(asked(AUGUST_1.plusDays(1)))
                .thenRefused("support.recorded-before");
    }

    @Test
    void is_refused_after_a_rest() {
        story.given(STARTED, STOPPED, REOPENED, new SupportPaused(SUPPORT, AUGUST_1, PauseReason.HOSPITAL))
                .when(asked(AUGUST_1.plusDays(1)))
                .thenRefused("support.recorded-before");
    }

    @Test
    void is_refused_once_it_was_handed_over() {
        story.given(STARTED, STOPPED, REOPENED)
                .given(new HandedOver(SUPPORT, UITWEG, SAMUSOCIAL, DIOGENES, AUGUST_1))
                .when(asked(JUNE_30))
                .thenRefused("support.recorded-since");
    }

    @Test
    void is_refused_when_it_says_nothing_new() {
        story.given(STARTED, STOPPED, REOPENED).when(asked(AUGUST_1)).thenRefused("support.nothing-new");
    }

    @Test
    void is_refused_where_nothing_was_reopened() {
        story.given(STARTED).when(asked(JUNE_30)).thenRefused("support.not-reopened");
    }

    @Test
    void is_refused_once_stopped_again() {
        story.given(STARTED, STOPPED, REOPENED)
                .given(new SupportStopped(SUPPORT, DECEMBER_31, StopReason.DEATH, EndedBy.THIRD_PARTY))
                .when(asked(JUNE_30))
                .thenRefused("support.stopped");
    }

    @Test
    void is_refused_after_leaving_the_programme() {
        story.given(new PartnerLeft(UITWEG, DIOGENES, DECEMBER_31), STARTED, STOPPED, REOPENED)
                .when(asked(DECEMBER_31))
                .thenRefused("programme.not-admitted");
    }

    @Test
    void is_refused_once_the_programme_has_ended() {
        story.given(new ProgrammeClosed(UITWEG, DECEMBER_31), STARTED, STOPPED, REOPENED)
                .when(asked(DECEMBER_31))
                .thenRefused("programme.closed");
    }

    @Test
    void needs_a_start() {
        story.given(REFERRED).when(asked(AUGUST_1)).thenRefused("support.not-started");
    }

    @Test
    void is_for_the_partner_alone() {
        story.given(REFERRED, ACCEPTED, STARTED, STOPPED, REOPENED)
                .as(SAMUSOCIAL, Function.COACH)
                .when(asked(JUNE_30))
                .thenRefused("support.partner-only");
    }
}
