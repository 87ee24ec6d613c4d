package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Casework.Review;
import be.homeward.events.CaseworkEvent.GoalReviewCorrected;
import be.homeward.events.CaseworkEvent.GoalReviewWithdrawn;
import be.homeward.events.CaseworkEvent.GoalReviewed;
import be.homeward.events.DataClass;
import be.homeward.events.GoalId;
import be.homeward.events.GoalProgress;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.ReviewId;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Partner and person look at how far a goal has come. */
public final class GoalReviews {
    private GoalReviews() {}

    /** What is asked around reviews. */
    public sealed interface Command extends Support.Command {}

    /** How far a goal has come on a day. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.goal-withdrawn",
        "support.before-goal",
        "support.before-start",
        "support.after-stop",
        "support.review-exists"
    })
    public record ReviewGoal(
            SupportId support,
            PersonId person,
            ReviewId review,
            GoalId goal,
            LocalDate on,
            GoalProgress progress,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements Command {}

    /** A review was written down wrongly; the whole of it is stated again. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.review-withdrawn",
        "support.before-goal",
        "support.before-start",
        "support.after-stop"
    })
    public record CorrectGoalReview(
            SupportId support,
            PersonId person,
            ReviewId review,
            LocalDate on,
            GoalProgress progress,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements Command {}

    /** The goal was not reviewed. */
    @Refuses({"support.partner-only", "support.review-withdrawn"})
    public record WithdrawGoalReview(SupportId support, ReviewId review) implements Command {}

    static SupportEvent review(SupportState known, ReviewGoal command, Streams streams) {
        known.onlyForTeamOn(command.on(), streams).onlyAbout(command.person());
        onlySinceGoal(known, command.goal(), command.on());
        Refusal.when(known.work().reviews().knows(command.review()), "support.review-exists");
        return new GoalReviewed(
                command.support(), command.review(), command.goal(), command.on(), command.progress(), command.words());
    }

    static SupportEvent correct(SupportState known, CorrectGoalReview command, Streams streams) {
        Review held = held(known, command.review());
        known.onlyForTeamOn(held.on(), streams)
                .onlyForTeamOn(command.on(), streams)
                .onlyAbout(command.person());
        onlySinceGoal(known, held.goal(), command.on());
        return new GoalReviewCorrected(
                command.support(), command.review(), command.on(), command.progress(), command.words());
    }

    static SupportEvent withdraw(SupportState known, WithdrawGoalReview command, Streams streams) {
        known.onlyForTeamOn(held(known, command.review()).on(), streams);
        return new GoalReviewWithdrawn(command.support(), command.review());
    }

    private static Review held(SupportState known, ReviewId review) {
        return known.work().reviews().get(review, "support.review-withdrawn");
    }

    private static void onlySinceGoal(SupportState known, GoalId goal, LocalDate day) {
        LocalDate set =
                known.happened().goals().get(goal, "support.goal-withdrawn").on();
        Refusal.when(day.isBefore(set), "support.before-goal", set);
        known.course().onlyInside(day);
    }
}
