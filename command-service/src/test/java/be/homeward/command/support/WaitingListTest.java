package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Answering.PlaceOnWaitingList;
import be.homeward.events.Function;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAccepted;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingListTest {
    private final Story<Support> story = story();

    private final PlaceOnWaitingList asked = new PlaceOnWaitingList(SUPPORT, JUNE_5);

    @Test
    void says_that_they_wait() {
        story.given(REFERRED).when(asked).then(WAITING);
    }

    @Test
    void is_possible_on_the_day_of_the_referral_and_after_accepting_it() {
        story.given(REFERRED, new ReferralAccepted(SUPPORT, JUNE_1))
                .when(new PlaceOnWaitingList(SUPPORT, JUNE_1))
                .then(new PlacedOnWaitingList(SUPPORT, JUNE_1));
    }

    @Test
    void is_refused_when_it_says_nothing_new() {
        story.given(REFERRED, WAITING).when(asked).thenRefused("support.nothing-new");
    }

    @Test
    void is_refused_before_the_referral() {
        story.given(REFERRED)
                .when(new PlaceOnWaitingList(SUPPORT, JUNE_1.minusDays(1)))
                .thenRefused("support.before-referral");
    }

    @Test
    void is_refused_before_another_answer() {
        story.given(REFERRED, new ReferralAccepted(SUPPORT, JUNE_10))
                .when(asked)
                .thenRefused("support.before-answer");
    }

    @Test
    void is_refused_once_support_began() {
        story.given(REFERRED, ACCEPTED, STARTED).when(asked).thenRefused("support.started");
    }

    @Test
    void is_refused_once_withdrawn() {
        story.given(REFERRED, REFERRAL_WITHDRAWN).when(asked).thenRefused("support.referral-withdrawn");
    }

    @Test
    void is_for_the_partner() {
        story.given(REFERRED).as(SAMUSOCIAL, Function.COACH).when(asked).thenRefused("support.partner-only");
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
