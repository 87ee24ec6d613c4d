package be.homeward.command.conference;

import static be.homeward.command.conference.Oostende.*;

import be.homeward.command.Story;
import be.homeward.command.conference.Discussing.DiscussPerson;
import be.homeward.command.conference.Gathering.CorrectConferenceHolding;
import be.homeward.command.conference.Gathering.HoldConference;
import be.homeward.command.conference.Gathering.WithdrawConferenceHolding;
import be.homeward.events.Breach;
import be.homeward.events.ConferenceEvent.ConferenceCancelled;
import be.homeward.events.ConferenceEvent.ConferenceHeld;
import be.homeward.events.ConferenceEvent.ConferenceHoldingCorrected;
import be.homeward.events.ConferenceEvent.ConferenceHoldingWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceWithdrawn;
import be.homeward.events.Function;
import be.homeward.events.Matter;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GatheringTest {
    private static final ConferenceWithdrawn WITHDRAWN = new ConferenceWithdrawn(FEBRUARY);

    private final Story<Conference> story =
            Story.of(Conference.class).given(began()).as(STAD, Function.COACH).given(SCHEDULED);

    @Nested
    class Holding_a_conference {
        private HoldConference asked(OrganisationId... partners) {
            return new HoldConference(FEBRUARY, FEBRUARY_9, Set.of(partners));
        }

        private final HoldConference asked = asked(STAD, CAW, MSOC, SVK);

        @Test
        void names_the_partners_that_were_there() {
            story.when(asked).then(HELD);
        }

        @Test
        void is_recorded_in_breach_when_a_partner_had_left_or_the_programme_ended() {
            story.given(new PartnerLeft(PROGRAMME, CAW, FEBRUARY_1), CLOSED)
                    .when(asked(STAD, CAW))
                    .then(new ConferenceHeld(
                            FEBRUARY,
                            FEBRUARY_9,
                            Set.of(STAD, CAW),
                            Set.of(Breach.PARTNER_NOT_ADMITTED, Breach.PROGRAMME_CLOSED)));
        }

        @Test
        void is_refused_with_an_organisation_that_never_took_part() {
            story.when(asked(STAD, BRUGGE)).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_with_whoever_only_pays() {
            story.when(asked(STAD, LOTERIJ)).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_alone() {
            story.when(asked(STAD)).thenRefused("conference.alone");
        }

        @Test
        void is_refused_once_it_was_cancelled() {
            story.given(new ConferenceCancelled(FEBRUARY, FEBRUARY_1))
                    .when(asked)
                    .thenRefused("conference.cancelled");
        }

        @Test
        void is_refused_twice() {
            story.given(HELD).when(asked).thenRefused("conference.held");
        }

        @Test
        void is_refused_to_a_partner_that_is_only_invited() {
            story.as(CAW, Function.COACH).when(asked).thenRefused("conference.organiser-only");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(WITHDRAWN).when(asked).thenRefused("conference.withdrawn");
        }
    }

    @Nested
    class Correcting_it {
        private final CorrectConferenceHolding asked =
                new CorrectConferenceHolding(FEBRUARY, FEBRUARY_10, AROUND_THE_TABLE);
        private final ConferenceHoldingCorrected corrected =
                new ConferenceHoldingCorrected(FEBRUARY, FEBRUARY_10, AROUND_THE_TABLE, Set.of());

        @Test
        void states_the_whole_of_it_again() {
            story.given(HELD, DISCUSSED, AGREED).when(asked).then(corrected);
        }

        @Test
        void holds_as_it_was_said_last() {
            story.given(HELD, corrected)
                    .when(new CorrectConferenceHolding(FEBRUARY, FEBRUARY_9, AROUND_THE_TABLE))
                    .then(new ConferenceHoldingCorrected(FEBRUARY, FEBRUARY_9, AROUND_THE_TABLE, Set.of()));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(HELD, corrected).when(asked).thenRefused("conference.nothing-new");
        }

        @Test
        void is_refused_before_it_was_held() {
            story.when(asked).thenRefused("conference.not-held");
        }

        @Test
        void is_refused_alone() {
            story.given(HELD)
                    .when(new CorrectConferenceHolding(FEBRUARY, FEBRUARY_9, Set.of(STAD)))
                    .thenRefused("conference.alone");
        }

        @Test
        void is_refused_with_an_organisation_that_never_took_part() {
            story.given(HELD)
                    .when(new CorrectConferenceHolding(FEBRUARY, FEBRUARY_9, Set.of(STAD, BRUGGE)))
                    .thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_without_a_partner_that_heard_something() {
            story.given(HELD, DISCUSSED)
                    .when(new CorrectConferenceHolding(FEBRUARY, FEBRUARY_9, Set.of(STAD, CAW)))
                    .thenRefused("conference.not-present");
        }

        @Test
        void is_refused_for_a_day_on_which_somebody_in_the_room_had_no_function() {
            story.given(HELD, DISCUSSED, new RoleRevoked(MSOC, "msoc-coach", Function.COACH, FEBRUARY_10))
                    .when(asked)
                    .thenRefused("conference.not-entitled");
        }

        @Test
        void is_refused_for_a_day_on_which_somebody_in_the_room_was_not_bound() {
            story.given(HELD, DISCUSSED, new RoleRevoked(MSOC, "msoc-coach", Function.COACH, FEBRUARY_10))
                    .given(new RoleGranted(MSOC, "msoc-coach", Function.COACH, false, FEBRUARY_10))
                    .when(asked)
                    .thenRefused("conference.not-bound");
        }

        @Test
        void is_refused_for_a_day_before_the_person_knew_and_agreed() {
            story.given(HELD, DISCUSSED)
                    .when(new CorrectConferenceHolding(FEBRUARY, FEBRUARY_1.minusDays(1), AROUND_THE_TABLE))
                    .thenRefused("conference.not-informed");
        }

        @Test
        void is_refused_for_a_day_after_what_was_agreed_is_due() {
            story.given(HELD, DISCUSSED, AGREED)
                    .when(new CorrectConferenceHolding(FEBRUARY, MARCH_1.plusDays(1), AROUND_THE_TABLE))
                    .thenRefused("conference.due-before");
        }

        @Test
        void is_refused_to_a_partner_that_is_only_invited() {
            story.given(HELD).as(CAW, Function.COACH).when(asked).thenRefused("conference.organiser-only");
        }

        @Test
        void is_refused_once_it_was_withdrawn() {
            story.given(HELD, WITHDRAWN).when(asked).thenRefused("conference.withdrawn");
        }
    }

    @Nested
    class Withdrawing_that_it_took_place {
        private final WithdrawConferenceHolding asked = new WithdrawConferenceHolding(FEBRUARY);

        @Test
        void leaves_it_planned() {
            story.given(HELD).when(asked).then(new ConferenceHoldingWithdrawn(FEBRUARY));
        }

        @Test
        void lets_nobody_be_discussed_there_any_more() {
            DiscussPerson discussion = asked(DISCUSSED);
            story.given(HELD, new ConferenceHoldingWithdrawn(FEBRUARY))
                    .when(discussion)
                    .thenRefused("conference.not-held");
        }

        @Test
        void is_refused_while_somebody_was_discussed() {
            story.given(HELD, discussed(Set.of(Matter.SOCIAL), COACH))
                    .when(asked)
                    .thenRefused("conference.discussed");
        }

        @Test
        void is_refused_before_it_was_held() {
            story.when(asked).thenRefused("conference.not-held");
        }

        @Test
        void is_refused_to_a_partner_that_is_only_invited() {
            story.given(HELD).as(CAW, Function.COACH).when(asked).thenRefused("conference.organiser-only");
        }
    }
}
