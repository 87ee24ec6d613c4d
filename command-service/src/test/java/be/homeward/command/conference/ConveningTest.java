package be.homeward.command.conference;

import static be.homeward.command.conference.Oostende.*;

import be.homeward.command.Story;
import be.homeward.command.conference.Convening.CancelConference;
import be.homeward.command.conference.Convening.CorrectConference;
import be.homeward.command.conference.Convening.ScheduleConference;
import be.homeward.command.conference.Convening.WithdrawConference;
import be.homeward.command.conference.Convening.WithdrawConferenceCancellation;
import be.homeward.events.ConferenceEvent.ConferenceCancellationWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceCancelled;
import be.homeward.events.ConferenceEvent.ConferenceCorrected;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceEvent.ConferenceWithdrawn;
import be.homeward.events.Function;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConveningTest {
    private static final ConferenceCancelled CANCELLED = new ConferenceCancelled(FEBRUARY, FEBRUARY_1);
    private static final ConferenceWithdrawn WITHDRAWN = new ConferenceWithdrawn(FEBRUARY);

    private final Story<Conference> story =
            Story.of(Conference.class).given(began()).as(STAD, Function.COACH);

    @Nested
    class Scheduling {
        private final ScheduleConference asked = new ScheduleConference(FEBRUARY, PROGRAMME, FEBRUARY_9);

        @Test
        void is_for_a_partner_that_carries_a_track() {
            story.when(asked).then(SCHEDULED);
        }

        @Test
        void is_for_the_other_carrier_too() {
            story.as(CAW, Function.COORDINATOR)
                    .when(asked)
                    .then(new ConferenceScheduled(FEBRUARY, PROGRAMME, CAW, FEBRUARY_9));
        }

        @Test
        void is_refused_to_a_partner_that_carries_none() {
            story.as(MSOC, Function.COACH).when(asked).thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_to_a_partner_that_left_by_then() {
            story.given(new PartnerLeft(PROGRAMME, STAD, FEBRUARY_1))
                    .when(asked)
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_after_the_programme() {
            story.given(CLOSED).when(asked).thenRefused("programme.closed");
        }

        @Test
        void is_refused_twice() {
            story.given(SCHEDULED).when(asked).thenRefused("conference.exists");
        }

        @Test
        void in_a_programme_of_others_is_answered_as_unknown() {
            story.as(BRUGGE, Function.COACH).when(asked).thenUnknown();
        }
    }

    @Nested
    class Correcting_the_day {
        private final CorrectConference asked = new CorrectConference(FEBRUARY, FEBRUARY_10);
        private final ConferenceCorrected corrected = new ConferenceCorrected(FEBRUARY, FEBRUARY_10);

        @Test
        void states_it_again() {
            story.given(SCHEDULED).when(asked).then(corrected);
        }

        @Test
        void holds_as_it_was_said_last() {
            story.given(SCHEDULED, corrected)
                    .when(new CorrectConference(FEBRUARY, FEBRUARY_9))
                    .then(new ConferenceCorrected(FEBRUARY, FEBRUARY_9));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(SCHEDULED, corrected).when(asked).thenRefused("conference.nothing-new");
        }

        @Test
        void is_refused_to_a_partner_that_is_only_invited() {
            story.given(SCHEDULED).as(CAW, Function.COACH).when(asked).thenRefused("conference.organiser-only");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(SCHEDULED, WITHDRAWN).when(asked).thenRefused("conference.withdrawn");
        }

        @Test
        void is_answered_as_unknown_to_a_funder() {
            story.given(SCHEDULED).as(LOTERIJ, Function.FUNDER).when(asked).thenUnknown();
        }
    }

    @Nested
    class Cancelling {
        private final CancelConference asked = new CancelConference(FEBRUARY, FEBRUARY_1);

        @Test
        void says_that_it_will_not_take_place() {
            story.given(SCHEDULED).when(asked).then(CANCELLED);
        }

        @Test
        void is_refused_twice() {
            story.given(SCHEDULED, CANCELLED).when(asked).thenRefused("conference.cancelled");
        }

        @Test
        void is_refused_once_it_was_held() {
            story.given(SCHEDULED, HELD).when(asked).thenRefused("conference.held");
        }

        @Test
        void is_refused_to_a_partner_that_is_only_invited() {
            story.given(SCHEDULED).as(CAW, Function.COACH).when(asked).thenRefused("conference.organiser-only");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(SCHEDULED, WITHDRAWN).when(asked).thenRefused("conference.withdrawn");
        }

        @Test
        void can_be_withdrawn() {
            story.given(SCHEDULED, CANCELLED)
                    .when(new WithdrawConferenceCancellation(FEBRUARY))
                    .then(new ConferenceCancellationWithdrawn(FEBRUARY));
        }

        @Test
        void cannot_be_withdrawn_when_there_was_none() {
            story.given(SCHEDULED)
                    .when(new WithdrawConferenceCancellation(FEBRUARY))
                    .thenRefused("conference.not-cancelled");
        }

        @Test
        void cannot_be_withdrawn_by_another_partner() {
            story.given(SCHEDULED, CANCELLED)
                    .as(CAW, Function.COACH)
                    .when(new WithdrawConferenceCancellation(FEBRUARY))
                    .thenRefused("conference.organiser-only");
        }
    }

    @Nested
    class Withdrawing {
        private final WithdrawConference asked = new WithdrawConference(FEBRUARY);

        @Test
        void says_that_there_never_was_one() {
            story.given(SCHEDULED, HELD).when(asked).then(WITHDRAWN);
        }

        @Test
        void is_refused_while_somebody_was_discussed() {
            story.given(SCHEDULED, HELD, DISCUSSED).when(asked).thenRefused("conference.discussed");
        }

        @Test
        void is_refused_twice() {
            story.given(SCHEDULED, WITHDRAWN).when(asked).thenRefused("conference.withdrawn");
        }

        @Test
        void is_refused_to_a_partner_that_is_only_invited() {
            story.given(SCHEDULED).as(CAW, Function.COACH).when(asked).thenRefused("conference.organiser-only");
        }
    }
}
