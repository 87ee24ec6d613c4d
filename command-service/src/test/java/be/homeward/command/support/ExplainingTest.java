package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Explaining.CorrectCoachingExplained;
import be.homeward.command.support.Explaining.RecordCoachingExplained;
import be.homeward.command.support.Explaining.WithdrawCoachingExplained;
import be.homeward.events.CaseworkEvent.CoachingExplained;
import be.homeward.events.CaseworkEvent.CoachingExplanationCorrected;
import be.homeward.events.CaseworkEvent.CoachingExplanationWithdrawn;
import be.homeward.events.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainingTest {
    private static final CoachingExplained EXPLAINED = new CoachingExplained(SUPPORT, june(6), true);

    private final Story<Support> story = story().given(REFERRED, ACCEPTED, STARTED);

    @Test
    void may_come_before_support_once_the_referral_is_accepted() {
        story().given(REFERRED, ACCEPTED)
                .when(new RecordCoachingExplained(SUPPORT, june(6), true))
                .then(EXPLAINED);
        story().given(REFERRED)
                .when(new RecordCoachingExplained(SUPPORT, june(6), true))
                .thenRefused("support.referral-not-accepted");
    }

    @Test
    void is_recorded_once_and_corrected_as_often_as_needed() {
        story.given(EXPLAINED)
                .when(new RecordCoachingExplained(SUPPORT, june(7), true))
                .thenRefused("support.explained-already");
        var first = new CoachingExplanationCorrected(SUPPORT, june(7), true);
        story.given(first)
                .when(new CorrectCoachingExplained(SUPPORT, june(8), false))
                .then(new CoachingExplanationCorrected(SUPPORT, june(8), false));
        story.when(new CorrectCoachingExplained(SUPPORT, june(7), true)).thenRefused("support.nothing-new");
    }

    @Test
    void may_be_withdrawn() {
        var withdraw = new WithdrawCoachingExplained(SUPPORT);
        story.when(withdraw).thenRefused("support.not-explained");
        story.given(EXPLAINED).when(withdraw).then(new CoachingExplanationWithdrawn(SUPPORT));
        story().given(REFERRED, ACCEPTED, STARTED)
                .when(new CorrectCoachingExplained(SUPPORT, june(8), false))
                .thenRefused("support.not-explained");
    }

    @Test
    void is_refused_before_the_referral_and_after_the_stop() {
        story.when(new RecordCoachingExplained(SUPPORT, JUNE_1.minusDays(1), true))
                .thenRefused("support.before-referral");
        story.given(STOPPED)
                .when(new RecordCoachingExplained(SUPPORT, AUGUST_1, true))
                .thenRefused("support.after-stop");
    }

    @Test
    void is_for_the_partner_alone() {
        story.as(SAMUSOCIAL, Function.COACH)
                .when(new RecordCoachingExplained(SUPPORT, june(6), true))
                .thenRefused("support.partner-only");
    }
}
