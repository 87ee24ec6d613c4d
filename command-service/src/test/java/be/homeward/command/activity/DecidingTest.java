package be.homeward.command.activity;

import static be.homeward.command.activity.Tenants.*;

import be.homeward.command.Story;
import be.homeward.command.activity.Deciding.CorrectCouncilDecision;
import be.homeward.command.activity.Deciding.RecordCouncilDecision;
import be.homeward.command.activity.Deciding.WithdrawCouncilDecision;
import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.CouncilDecisionCorrected;
import be.homeward.events.ActivityEvent.CouncilDecisionRecorded;
import be.homeward.events.ActivityEvent.CouncilDecisionWithdrawn;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.ActivityKind;
import be.homeward.events.DecisionId;
import be.homeward.events.Function;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidingTest {
    private static final ActivityId RAAD = new ActivityId(UUID.randomUUID());
    private static final DecisionId MONTHLY = new DecisionId(UUID.randomUUID());
    private static final ActivityPlanned COUNCIL = planned(ActivityKind.COUNCIL);
    private static final ActivityHeld HELD =
            new ActivityHeld(RAAD, AUGUST_20, PAIRI_DAIZA, List.of(NADIA), List.of(), 9, Set.of());
    private static final CouncilDecisionRecorded DECIDED =
            new CouncilDecisionRecorded(RAAD, MONTHLY, AUGUST_20, "Elke maand");
    private static final CouncilDecisionWithdrawn WITHDRAWN = new CouncilDecisionWithdrawn(RAAD, MONTHLY);
    private static final ActivityWithdrawn NEVER = new ActivityWithdrawn(RAAD);
    private static final IndividualMeetingRecorded MEETING =
            new IndividualMeetingRecorded(RAAD, COMMUNITY, SMES, NADIA, AUGUST_20, null, Set.of());

    private final Story<Activity> story =
            Story.of(Activity.class).given(began()).as(SMES, Function.COACH);

    private static ActivityPlanned planned(ActivityKind kind) {
        return new ActivityPlanned(RAAD, COMMUNITY, SMES, kind, AUGUST_20, "Huurdersraad", null);
    }

    @Nested
    class Recording_a_decision {
        private final RecordCouncilDecision asked = new RecordCouncilDecision(RAAD, MONTHLY, AUGUST_20, "Elke maand");

        @Test
        void keeps_the_words_of_the_council() {
            story.given(COUNCIL, HELD).when(asked).then(DECIDED);
        }

        @Test
        void is_refused_twice_even_after_it_was_withdrawn() {
            story.given(COUNCIL, HELD, DECIDED, WITHDRAWN).when(asked).thenRefused("activity.decision-exists");
        }

        @Test
        void is_refused_before_the_council_was_held() {
            story.given(COUNCIL).when(asked).thenRefused("activity.not-held");
        }

        @Test
        void is_refused_for_an_earlier_day() {
            story.given(COUNCIL, HELD)
                    .when(new RecordCouncilDecision(RAAD, MONTHLY, AUGUST_20.minusDays(1), "Elke maand"))
                    .thenRefused("activity.decided-before");
        }

        @Test
        void is_refused_to_a_committee() {
            story.given(planned(ActivityKind.COMMITTEE), HELD).when(asked).thenRefused("activity.not-a-council");
        }

        @Test
        void is_refused_to_an_individual_meeting() {
            story.given(MEETING).when(asked).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_the_council_was_withdrawn() {
            story.given(COUNCIL, HELD, NEVER).when(asked).thenRefused("activity.withdrawn");
        }
    }

    @Nested
    class Correcting_a_decision {
        private final CorrectCouncilDecision asked =
                new CorrectCouncilDecision(RAAD, MONTHLY, AUGUST_21, "Om de twee maanden");

        @Test
        void states_the_whole_of_it_again() {
            story.given(COUNCIL, HELD, DECIDED)
                    .when(asked)
                    .then(new CouncilDecisionCorrected(RAAD, MONTHLY, AUGUST_21, "Om de twee maanden"));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(COUNCIL, HELD, DECIDED)
                    .when(new CorrectCouncilDecision(RAAD, MONTHLY, AUGUST_20, "Elke maand"))
                    .thenRefused("activity.nothing-new");
        }

        @Test
        void is_refused_for_one_that_was_not_taken() {
            story.given(COUNCIL, HELD).when(asked).thenRefused("activity.no-decision");
        }

        @Test
        void is_refused_for_an_earlier_day() {
            story.given(COUNCIL, HELD, DECIDED)
                    .when(new CorrectCouncilDecision(RAAD, MONTHLY, AUGUST_20.minusDays(1), "Elke maand"))
                    .thenRefused("activity.decided-before");
        }

        @Test
        void is_refused_to_a_committee() {
            story.given(planned(ActivityKind.COMMITTEE), HELD).when(asked).thenRefused("activity.not-a-council");
        }

        @Test
        void is_refused_before_the_council_was_held() {
            story.given(COUNCIL).when(asked).thenRefused("activity.not-held");
        }

        @Test
        void is_refused_to_an_individual_meeting() {
            story.given(MEETING).when(asked).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_the_council_was_withdrawn() {
            story.given(COUNCIL, HELD, DECIDED, NEVER).when(asked).thenRefused("activity.withdrawn");
        }
    }

    @Nested
    class Withdrawing_a_decision {
        private final WithdrawCouncilDecision asked = new WithdrawCouncilDecision(RAAD, MONTHLY);

        @Test
        void leaves_none() {
            story.given(COUNCIL, HELD, DECIDED).when(asked).then(WITHDRAWN);
        }

        @Test
        void is_refused_for_one_that_was_not_taken() {
            story.given(COUNCIL, HELD, DECIDED, WITHDRAWN).when(asked).thenRefused("activity.no-decision");
        }

        @Test
        void is_refused_to_an_individual_meeting() {
            story.given(MEETING).when(asked).thenRefused("activity.of-other-kind");
        }

        @Test
        void is_refused_once_the_council_was_withdrawn() {
            story.given(COUNCIL, HELD, DECIDED, NEVER).when(asked).thenRefused("activity.withdrawn");
        }
    }
}
