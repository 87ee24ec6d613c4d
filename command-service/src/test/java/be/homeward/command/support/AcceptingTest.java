package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Answering.AcceptReferral;
import be.homeward.events.DeclineReason;
import be.homeward.events.Function;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralDeclined;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptingTest {
    private final Story<Support> story = story();

    private final AcceptReferral asked = new AcceptReferral(SUPPORT, JUNE_5);

    @Test
    void says_that_the_partner_will_accompany() {
        story.given(REFERRED).when(asked).then(ACCEPTED);
    }

    @Test
    void is_possible_on_the_day_of_the_referral() {
        story.given(REFERRED).when(new AcceptReferral(SUPPORT, JUNE_1)).then(new ReferralAccepted(SUPPORT, JUNE_1));
    }

    @Test
    void may_follow_a_refusal_that_the_partner_thought_better_of() {
        story.given(REFERRED, new ReferralDeclined(SUPPORT, JUNE_5, DeclineReason.NO_PLACE, null))
                .when(asked)
                .then(ACCEPTED);
    }

    @Test
    void may_be_said_again_for_another_day_while_it_is_not_after_the_start() {
        story.given(REFERRED, ACCEPTED, STARTED)
                .when(new AcceptReferral(SUPPORT, JUNE_10))
                .then(new ReferralAccepted(SUPPORT, JUNE_10));
    }

    @Test
    void is_refused_after_the_start() {
        story.given(REFERRED, ACCEPTED, STARTED)
                .when(new AcceptReferral(SUPPORT, june(11)))
                .thenRefused("support.after-start");
    }

    @Test
    void is_refused_when_it_says_nothing_new() {
        story.given(REFERRED, ACCEPTED).when(asked).thenRefused("support.nothing-new");
    }

    @Test
    void is_refused_before_the_referral() {
        story.given(REFERRED)
                .when(new AcceptReferral(SUPPORT, JUNE_1.minusDays(1)))
                .thenRefused("support.before-referral");
    }

    @Test
    void is_refused_before_another_answer() {
        story.given(REFERRED, new ReferralDeclined(SUPPORT, JUNE_10, DeclineReason.NO_PLACE, null))
                .when(asked)
                .thenRefused("support.before-answer");
    }

    @Test
    void is_refused_once_withdrawn() {
        story.given(REFERRED, REFERRAL_WITHDRAWN).when(asked).thenRefused("support.referral-withdrawn");
    }

    @Test
    void is_for_the_partner_that_was_asked() {
        story.given(REFERRED).as(SAMUSOCIAL, Function.COACH).when(asked).thenRefused("support.partner-only");
    }

    @Test
    void is_unknown_to_anybody_else() {
        story.given(REFERRED).as(SMES, Function.COACH).when(asked).thenUnknown();
    }

    @Test
    void needs_a_referral() {
        story.given(STARTED).when(asked).thenRefused("support.not-referred");
    }

    @Test
    void is_refused_after_leaving_the_programme() {
        story.given(DIOGENES_LEFT, REFERRED).when(asked).thenRefused("programme.not-admitted");
    }

    @Test
    void is_refused_once_the_programme_has_ended() {
        story.given(CLOSED, REFERRED).when(asked).thenRefused("programme.closed");
    }
}
