package be.homeward.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What partner and person do and find out together while someone is accompanied, beside contacts, goals and rights. */
public sealed interface CaseworkEvent extends SupportEvent.Casework {

    /** Partner and person looked at how far a goal has come. */
    record GoalReviewed(
            SupportId support,
            ReviewId review,
            GoalId goal,
            LocalDate on,
            GoalProgress progress,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements CaseworkEvent {}

    /** A review was written down wrongly; the whole of it is stated again. */
    record GoalReviewCorrected(
            SupportId support,
            ReviewId review,
            LocalDate on,
            GoalProgress progress,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements CaseworkEvent {}

    /** The goal was not reviewed: it was recorded by mistake. */
    record GoalReviewWithdrawn(SupportId support, ReviewId review) implements CaseworkEvent {}

    /** An instrument was used to see where the person stands; not every domain needs a score. */
    record AssessmentRecorded(
            SupportId support,
            AssessmentId assessment,
            String instrument,
            String version,
            LocalDate on,
            @Personal(DataClass.HEALTH) List<Score> scores,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements CaseworkEvent {}

    /** An assessment was written down wrongly; the whole of it is stated again. */
    record AssessmentCorrected(
            SupportId support,
            AssessmentId assessment,
            String instrument,
            String version,
            LocalDate on,
            @Personal(DataClass.HEALTH) List<Score> scores,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements CaseworkEvent {}

    /** The assessment was never made: it was recorded by mistake. */
    record AssessmentWithdrawn(SupportId support, AssessmentId assessment) implements CaseworkEvent {}

    /** Something grave or worrying happened around the person. */
    record IncidentRecorded(
            SupportId support,
            IncidentId incident,
            IncidentKind kind,
            LocalDate on,
            IncidentSeverity severity,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements CaseworkEvent {}

    /** An incident was written down wrongly; the whole of it is stated again. */
    record IncidentCorrected(
            SupportId support,
            IncidentId incident,
            IncidentKind kind,
            LocalDate on,
            IncidentSeverity severity,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements CaseworkEvent {}

    /** The incident never happened: it was recorded by mistake. */
    record IncidentWithdrawn(SupportId support, IncidentId incident) implements CaseworkEvent {}

    /**
     * A contact is planned, or planned for another day; the contact recorded under its id is the one that was planned. A
     * home visit has no mode.
     */
    record ContactPlanned(
            SupportId support,
            ContactId contact,
            LocalDate on,
            @Nullable ContactMode mode,
            List<CoachId> coaches) implements CaseworkEvent {}

    /** A planned contact will not take place. */
    record PlannedContactCancelled(SupportId support, ContactId contact) implements CaseworkEvent {}

    /** Coaching was explained: that it is about keeping the home, and obliges to nothing. The person said yes or no. */
    record CoachingExplained(SupportId support, LocalDate on, boolean accepted) implements CaseworkEvent {}

    /** The day of the explanation, or what the person said, was wrong. */
    record CoachingExplanationCorrected(SupportId support, LocalDate on, boolean accepted) implements CaseworkEvent {}

    /** Coaching was not explained: it was recorded by mistake. */
    record CoachingExplanationWithdrawn(SupportId support) implements CaseworkEvent {}

    /** A re-housing did not succeed, for one or several causes; {@code other} says which in words. */
    record RehousingFailed(
            SupportId support,
            FailureId failure,
            @Nullable StayId stay,
            LocalDate on,
            Set<FailureCause> causes,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements CaseworkEvent {}

    /** A failed re-housing was written down wrongly; the whole of it is stated again. */
    record RehousingFailureCorrected(
            SupportId support,
            FailureId failure,
            @Nullable StayId stay,
            LocalDate on,
            Set<FailureCause> causes,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements CaseworkEvent {}

    /** The re-housing did not fail: it was recorded by mistake. */
    record RehousingFailureWithdrawn(SupportId support, FailureId failure) implements CaseworkEvent {}
}
