package be.homeward.command.support;

import be.homeward.events.AssessmentId;
import be.homeward.events.CaseworkEvent;
import be.homeward.events.CaseworkEvent.AssessmentCorrected;
import be.homeward.events.CaseworkEvent.AssessmentRecorded;
import be.homeward.events.CaseworkEvent.AssessmentWithdrawn;
import be.homeward.events.CaseworkEvent.CoachingExplained;
import be.homeward.events.CaseworkEvent.CoachingExplanationCorrected;
import be.homeward.events.CaseworkEvent.CoachingExplanationWithdrawn;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.CaseworkEvent.GoalReviewCorrected;
import be.homeward.events.CaseworkEvent.GoalReviewWithdrawn;
import be.homeward.events.CaseworkEvent.GoalReviewed;
import be.homeward.events.CaseworkEvent.IncidentCorrected;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.IncidentWithdrawn;
import be.homeward.events.CaseworkEvent.PlannedContactCancelled;
import be.homeward.events.CaseworkEvent.RehousingFailed;
import be.homeward.events.CaseworkEvent.RehousingFailureCorrected;
import be.homeward.events.CaseworkEvent.RehousingFailureWithdrawn;
import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.FailureId;
import be.homeward.events.GoalId;
import be.homeward.events.IncidentId;
import be.homeward.events.ReviewId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was planned, seen and found out, with the days on which that was. */
record Casework(
        Facts<ReviewId, Review> reviews,
        Facts<AssessmentId, OnDay> assessments,
        Facts<IncidentId, OnDay> incidents,
        Facts<ContactId, Plan> plans,
        Facts<FailureId, OnDay> failures,
        @Nullable Explanation explained) {
    static final Casework NOTHING =
            new Casework(Facts.none(), Facts.none(), Facts.none(), Facts.none(), Facts.none(), null);

    /** Something of which only the day matters here. */
    record OnDay(LocalDate on) implements Facts.Fact {}

    /** How far a goal has come on a day. */
    record Review(GoalId goal, LocalDate on) implements Facts.Fact {}

    /** A contact that is to take place. */
    record Plan(LocalDate on, @Nullable ContactMode mode, List<CoachId> coaches) implements Facts.Fact {}

    /** When coaching was explained, and whether the person accepted it. */
    record Explanation(LocalDate on, boolean accepted) {}

    /** The first day on which anything happened that asks for a start. */
    Optional<LocalDate> firstDay() {
        return Stream.of(reviews.first(), assessments.first(), incidents.first(), failures.first())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The last day on which something happened that asks for open support. */
    Optional<LocalDate> lastDay() {
        return Stream.of(reviews.last(), assessments.last(), incidents.last())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** The first day on which a goal was reviewed. */
    Optional<LocalDate> firstReview(GoalId goal) {
        return reviews.byId().values().stream()
                .filter(review -> review.goal().equals(goal))
                .map(Review::on)
                .min(Comparator.naturalOrder());
    }

    Casework after(CaseworkEvent event) {
        return switch (event) {
            case GoalReviewed e -> with(reviews.with(e.review(), new Review(e.goal(), e.on())));
            case GoalReviewCorrected e ->
                with(reviews.with(
                        e.review(),
                        new Review(
                                reviews.get(e.review(), "support.review-withdrawn")
                                        .goal(),
                                e.on())));
            case GoalReviewWithdrawn e -> with(reviews.without(e.review()));
            case AssessmentRecorded e -> assessed(assessments.with(e.assessment(), new OnDay(e.on())));
            case AssessmentCorrected e -> assessed(assessments.with(e.assessment(), new OnDay(e.on())));
            case AssessmentWithdrawn e -> assessed(assessments.without(e.assessment()));
            case IncidentRecorded e -> happened(incidents.with(e.incident(), new OnDay(e.on())));
            case IncidentCorrected e -> happened(incidents.with(e.incident(), new OnDay(e.on())));
            case IncidentWithdrawn e -> happened(incidents.without(e.incident()));
            case ContactPlanned e -> planned(plans.with(e.contact(), new Plan(e.on(), e.mode(), e.coaches())));
            case PlannedContactCancelled e -> planned(plans.without(e.contact()));
            case CoachingExplained e -> explained(new Explanation(e.on(), e.accepted()));
            case CoachingExplanationCorrected e -> explained(new Explanation(e.on(), e.accepted()));
            case CoachingExplanationWithdrawn _ -> explained(null);
            case RehousingFailed e -> failed(failures.with(e.failure(), new OnDay(e.on())));
            case RehousingFailureCorrected e -> failed(failures.with(e.failure(), new OnDay(e.on())));
            case RehousingFailureWithdrawn e -> failed(failures.without(e.failure()));
        };
    }

    private Casework with(Facts<ReviewId, Review> reviews) {
        return new Casework(reviews, assessments, incidents, plans, failures, explained);
    }

    private Casework assessed(Facts<AssessmentId, OnDay> assessments) {
        return new Casework(reviews, assessments, incidents, plans, failures, explained);
    }

    private Casework happened(Facts<IncidentId, OnDay> incidents) {
        return new Casework(reviews, assessments, incidents, plans, failures, explained);
    }

    private Casework planned(Facts<ContactId, Plan> plans) {
        return new Casework(reviews, assessments, incidents, plans, failures, explained);
    }

    private Casework failed(Facts<FailureId, OnDay> failures) {
        return new Casework(reviews, assessments, incidents, plans, failures, explained);
    }

    private Casework explained(@Nullable Explanation explained) {
        return new Casework(reviews, assessments, incidents, plans, failures, explained);
    }
}
