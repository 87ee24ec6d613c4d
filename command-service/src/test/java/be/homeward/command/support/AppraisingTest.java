package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Assessments.CorrectAssessment;
import be.homeward.command.support.Assessments.RecordAssessment;
import be.homeward.command.support.Assessments.WithdrawAssessment;
import be.homeward.command.support.GoalReviews.CorrectGoalReview;
import be.homeward.command.support.GoalReviews.ReviewGoal;
import be.homeward.command.support.GoalReviews.WithdrawGoalReview;
import be.homeward.command.support.Goals.CorrectGoal;
import be.homeward.command.support.Goals.WithdrawGoal;
import be.homeward.events.AssessmentId;
import be.homeward.events.CaseworkEvent.AssessmentCorrected;
import be.homeward.events.CaseworkEvent.AssessmentRecorded;
import be.homeward.events.CaseworkEvent.AssessmentWithdrawn;
import be.homeward.events.CaseworkEvent.GoalReviewCorrected;
import be.homeward.events.CaseworkEvent.GoalReviewWithdrawn;
import be.homeward.events.CaseworkEvent.GoalReviewed;
import be.homeward.events.Function;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.GoalProgress;
import be.homeward.events.ReviewId;
import be.homeward.events.Score;
import be.homeward.events.SupportEvent.GoalSet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppraisingTest {
    private static final String MATRIX = "self-sufficiency-matrix";
    private final Story<Support> story = story().given(REFERRED, ACCEPTED, STARTED);

    @Nested
    class Assessing {
        private static final AssessmentId ASSESSMENT = new AssessmentId(UUID.randomUUID());
        private static final List<Score> SCORES = List.of(new Score("finances", 1), new Score("justice", 5));
        private static final AssessmentRecorded RECORDED =
                new AssessmentRecorded(SUPPORT, ASSESSMENT, MATRIX, "1", june(15), SCORES, null);

        private static RecordAssessment asked(String instrument, String version, Score... scores) {
            return new RecordAssessment(
                    SUPPORT, NADIA, ASSESSMENT, instrument, version, june(15), List.of(scores), null);
        }

        private static CorrectAssessment again(LocalDate on) {
            return new CorrectAssessment(SUPPORT, NADIA, ASSESSMENT, MATRIX, "1", on, SCORES, null);
        }

        @Test
        void scores_some_of_the_domains_on_the_scale_of_the_instrument() {
            story.when(asked(MATRIX, "1", SCORES.toArray(Score[]::new))).then(RECORDED);
        }

        @Test
        void knows_no_instrument_that_is_not_registered_in_that_version() {
            story.when(asked("tarot", "1", new Score("finances", 1))).thenRefused("support.instrument-unknown");
            story.when(asked(MATRIX, "2", new Score("finances", 1))).thenRefused("support.instrument-unknown");
        }

        @Test
        void is_refused_off_the_scale_beside_the_domains_twice_or_without_a_score() {
            story.when(asked(MATRIX, "1", new Score("finances", 0))).thenRefused("support.level-out-of-range");
            story.when(asked(MATRIX, "1", new Score("finances", 6))).thenRefused("support.level-out-of-range");
            story.when(asked(MATRIX, "1", new Score("charm", 3))).thenRefused("support.domain-unknown");
            story.when(asked(MATRIX, "1", new Score("finances", 3), new Score("finances", 4)))
                    .thenRefused("support.domain-twice");
            story.when(asked(MATRIX, "1")).thenRefused("support.no-scores");
        }

        @Test
        void of_two_corrections_the_later_holds() {
            story.given(RECORDED, new AssessmentCorrected(SUPPORT, ASSESSMENT, MATRIX, "1", june(16), SCORES, null))
                    .when(again(june(17)))
                    .then(new AssessmentCorrected(SUPPORT, ASSESSMENT, MATRIX, "1", june(17), SCORES, null));
        }

        @Test
        void is_recorded_and_withdrawn_once() {
            var withdrawn = new AssessmentWithdrawn(SUPPORT, ASSESSMENT);
            story.given(RECORDED)
                    .when(asked(MATRIX, "1", new Score("finances", 1)))
                    .thenRefused("support.assessment-exists");
            story.when(new WithdrawAssessment(SUPPORT, ASSESSMENT)).then(withdrawn);
            story.given(withdrawn).when(again(june(17))).thenRefused("support.assessment-withdrawn");
        }

        @Test
        void is_refused_outside_of_open_support() {
            story.given(RECORDED).when(again(june(9))).thenRefused("support.before-start");
            story.given(STOPPED).when(again(AUGUST_1)).thenRefused("support.after-stop");
            story().given(REFERRED)
                    .when(asked(MATRIX, "1", new Score("finances", 1)))
                    .thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone_and_about_the_person() {
            story.when(new RecordAssessment(SUPPORT, BORIS, ASSESSMENT, MATRIX, "1", june(15), SCORES, null))
                    .thenRefused("support.other-person");
            story.as(SAMUSOCIAL, Function.COACH)
                    .when(asked(MATRIX, "1", new Score("finances", 1)))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Reviewing_a_goal {
        private static final GoalId GOAL = new GoalId(UUID.randomUUID());
        private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
        private static final GoalSet SET = new GoalSet(SUPPORT, GOAL, GoalKind.INCOME, june(15), null);
        private static final GoalReviewed REVIEWED =
                new GoalReviewed(SUPPORT, REVIEW, GOAL, june(20), GoalProgress.REACHED, WORDS);

        private static ReviewGoal asked(LocalDate on) {
            return new ReviewGoal(SUPPORT, NADIA, REVIEW, GOAL, on, GoalProgress.REACHED, WORDS);
        }

        private static CorrectGoalReview again(LocalDate on) {
            return new CorrectGoalReview(SUPPORT, NADIA, REVIEW, on, GoalProgress.UNDER_WAY, null);
        }

        @Test
        void says_how_far_it_has_come() {
            story.given(SET).when(asked(june(20))).then(REVIEWED);
        }

        @Test
        void is_refused_before_the_goal_was_set_and_for_a_goal_that_never_was() {
            story.given(SET).when(asked(june(14))).thenRefused("support.before-goal");
            story().given(STARTED).when(asked(june(20))).thenUnknown();
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(SET, STOPPED).when(asked(AUGUST_1)).thenRefused("support.after-stop");
        }

        @Test
        void of_two_corrections_the_later_holds() {
            story.given(SET, REVIEWED)
                    .given(new GoalReviewCorrected(SUPPORT, REVIEW, june(21), GoalProgress.REACHED, null))
                    .when(again(june(22)))
                    .then(new GoalReviewCorrected(SUPPORT, REVIEW, june(22), GoalProgress.UNDER_WAY, null));
        }

        @Test
        void is_recorded_and_withdrawn_once() {
            var withdrawn = new GoalReviewWithdrawn(SUPPORT, REVIEW);
            story.given(SET, REVIEWED).when(asked(june(20))).thenRefused("support.review-exists");
            story.when(new WithdrawGoalReview(SUPPORT, REVIEW)).then(withdrawn);
            story.given(withdrawn).when(again(june(22))).thenRefused("support.review-withdrawn");
        }

        @Test
        void keeps_the_goal_from_being_moved_behind_it_or_withdrawn() {
            story.given(SET, REVIEWED)
                    .when(new CorrectGoal(SUPPORT, NADIA, GOAL, GoalKind.INCOME, june(21), null))
                    .thenRefused("support.after-review");
            story.when(new WithdrawGoal(SUPPORT, GOAL)).thenRefused("support.goal-reviewed");
        }

        @Test
        void is_for_the_partner_alone_and_about_the_person() {
            story.given(SET)
                    .when(new ReviewGoal(SUPPORT, BORIS, REVIEW, GOAL, june(20), GoalProgress.REACHED, null))
                    .thenRefused("support.other-person");
            story.as(SAMUSOCIAL, Function.COACH).when(asked(june(20))).thenRefused("support.partner-only");
        }
    }
}
