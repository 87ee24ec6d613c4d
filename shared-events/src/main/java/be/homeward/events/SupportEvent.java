package be.homeward.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens while one person is accompanied in one track by one lead partner, from referral on. */
public sealed interface SupportEvent extends HomewardEvent {
    String STREAM = "support";

    SupportId support();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, support().value());
    }

    /** What is recorded of the work itself; it has a page of its own. */
    sealed interface Casework extends SupportEvent permits CaseworkEvent {}

    /** Someone asks a partner to accompany a person in a track. */
    record PersonReferred(
            SupportId support,
            PersonId person,
            ProgrammeId programme,
            String track,
            OrganisationId partner,
            OrganisationId referrer,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements SupportEvent {}

    /** The day or the note of a referral was wrong. */
    record ReferralCorrected(
            SupportId support,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note) implements SupportEvent {}

    /** Whoever referred the person no longer asks for it. */
    record ReferralWithdrawn(SupportId support, LocalDate on) implements SupportEvent {}

    /** The referral was withdrawn on another day. */
    record ReferralWithdrawalCorrected(SupportId support, LocalDate on) implements SupportEvent {}

    /** The referral was not withdrawn after all: what the partner answered before holds again. */
    record ReferralReinstated(SupportId support) implements SupportEvent {}

    /** The partner will accompany the person. */
    record ReferralAccepted(SupportId support, LocalDate on) implements SupportEvent {}

    /** The partner will not accompany the person; {@code other} says why in words. */
    record ReferralDeclined(
            SupportId support,
            LocalDate on,
            DeclineReason reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text) implements SupportEvent {}

    /** The person waits for a place. */
    record PlacedOnWaitingList(SupportId support, LocalDate on) implements SupportEvent {}

    /** What the partner answered last on {@code answered} was written down wrongly; only a decline has a reason. */
    record ReferralAnswerCorrected(
            SupportId support,
            LocalDate answered,
            LocalDate on,
            @Nullable DeclineReason reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements SupportEvent {}

    /** The partner never gave the last answer of that day: the one before holds again. */
    record ReferralAnswerWithdrawn(SupportId support, LocalDate answered) implements SupportEvent {}

    /** The accompaniment begins. */
    record SupportStarted(
            SupportId support,
            PersonId person,
            ProgrammeId programme,
            String track,
            OrganisationId partner,
            SupportRole role,
            LocalDate on)
            implements SupportEvent {}

    /** The first day or the role was wrong. */
    record SupportStartCorrected(SupportId support, SupportRole role, LocalDate on) implements SupportEvent {}

    /** The accompaniment never began: the start was recorded by mistake. */
    record SupportStartWithdrawn(SupportId support) implements SupportEvent {}

    /**
     * A coach accompanies the person from that day on.
     *
     * @param limit how many persons the coach may accompany at once, where the programme keeps to its norm
     */
    record CoachAssigned(
            SupportId support,
            CoachId coach,
            LocalDate from,
            @Nullable CoachRole role,
            @Nullable CaseloadLimit limit) implements SupportEvent {}

    /**
     * A coach accompanied the person from a day until another, as is told when it is over; perhaps before the coach did so
     * again.
     *
     * @param limit as for an assignment
     */
    record CoachAccompanied(
            SupportId support,
            CoachId coach,
            LocalDate from,
            LocalDate until,
            @Nullable CoachRole role,
            @Nullable CaseloadLimit limit)
            implements SupportEvent {}

    /** A coach no longer accompanies the person. */
    record CoachReleased(SupportId support, CoachId coach, LocalDate on) implements SupportEvent {}

    /**
     * The days of a coach's latest assignment were wrong; {@code until} is absent while it lasts.
     *
     * @param limit as for an assignment
     */
    record CoachAssignmentCorrected(
            SupportId support,
            CoachId coach,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable CaseloadLimit limit) implements SupportEvent {}

    /** A contact other than a home visit. */
    record ContactRecorded(
            SupportId support,
            ContactId contact,
            LocalDate on,
            ContactMode mode,
            ContactResult result,
            int minutes,
            Set<LifeDomain> domains,
            List<CoachId> coaches,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements SupportEvent {}

    /** A home visit. */
    record CoachingVisitRecorded(
            SupportId support,
            ContactId contact,
            LocalDate on,
            ContactResult result,
            int minutes,
            Set<LifeDomain> domains,
            List<CoachId> coaches,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements SupportEvent {}

    /** A contact was written down wrongly; the whole of it is stated again. A home visit has no mode. */
    record ContactCorrected(
            SupportId support,
            ContactId contact,
            LocalDate on,
            @Nullable ContactMode mode,
            ContactResult result,
            int minutes,
            Set<LifeDomain> domains,
            List<CoachId> coaches,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements SupportEvent {}

    /** The contact or home visit did not take place. */
    record ContactWithdrawn(SupportId support, ContactId contact) implements SupportEvent {}

    /** The person wants to reach something. */
    record GoalSet(
            SupportId support,
            GoalId goal,
            GoalKind kind,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements SupportEvent {}

    /** A goal was written down wrongly; the whole of it is stated again. */
    record GoalCorrected(
            SupportId support,
            GoalId goal,
            GoalKind kind,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements SupportEvent {}

    /** The person never had that goal: it was recorded by mistake. */
    record GoalWithdrawn(SupportId support, GoalId goal) implements SupportEvent {}

    /** A right was opened, valid until a day when that is known. */
    record RightOpened(
            SupportId support,
            RightId right,
            RightKind kind,
            LocalDate on,
            @Nullable LocalDate validUntil) implements SupportEvent {}

    /** An opened right was written down wrongly; the whole of it is stated again, also whether it was lost. */
    record RightCorrected(
            SupportId support,
            RightId right,
            RightKind kind,
            LocalDate on,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate lostOn)
            implements SupportEvent {}

    /** The right was never opened: it was recorded by mistake. */
    record RightWithdrawn(SupportId support, RightId right) implements SupportEvent {}

    /** An opened right was lost. */
    record RightLost(SupportId support, RightId right, LocalDate on) implements SupportEvent {}

    /** The person's administration is in order. */
    record AdministrationDeclaredInOrder(SupportId support, LocalDate on) implements SupportEvent {}

    /** The administration was not in order after all. */
    record AdministrationInOrderRevoked(SupportId support) implements SupportEvent {}

    /** Support rests for a time; a stay goes on. */
    record SupportPaused(SupportId support, LocalDate on, PauseReason reason) implements SupportEvent {}

    /** Support goes on. */
    record SupportResumed(SupportId support, LocalDate on) implements SupportEvent {}

    /** The pause that began on {@code paused} was written down wrongly; {@code resumed} is absent while it lasts. */
    record PauseCorrected(
            SupportId support,
            LocalDate paused,
            LocalDate on,
            PauseReason reason,
            @Nullable LocalDate resumed) implements SupportEvent {}

    /** The pause that began on {@code paused} never was. */
    record PauseWithdrawn(SupportId support, LocalDate paused) implements SupportEvent {}

    /** Support ended; a stay goes on. */
    record SupportStopped(SupportId support, LocalDate on, StopReason reason, EndedBy endedBy)
            implements SupportEvent {}

    /**
     * The day, the reason or who ended the support was wrong.
     *
     * @param stopped the day of the stop, where that was said; the latest stop otherwise
     */
    record SupportStopCorrected(
            SupportId support, @Nullable LocalDate stopped, LocalDate on, StopReason reason, EndedBy endedBy)
            implements SupportEvent {}

    /** The same accompaniment begins again. */
    record SupportReopened(SupportId support, LocalDate on) implements SupportEvent {}

    /** The support was reopened on another day than {@code reopened}. */
    record SupportReopeningCorrected(SupportId support, LocalDate reopened, LocalDate on) implements SupportEvent {}

    /** The support was not reopened on {@code reopened} after all: the stop before it holds again. */
    record SupportReopeningWithdrawn(SupportId support, LocalDate reopened) implements SupportEvent {}

    /** The partner wants another partner of the track to go on with the accompaniment. */
    record HandOverOffered(SupportId support, OrganisationId to, LocalDate on) implements SupportEvent {}

    /** The partner goes on itself after all. */
    record HandOverWithdrawn(SupportId support, LocalDate on) implements SupportEvent {}

    /** The other partner will not go on with it. */
    record HandOverDeclined(SupportId support, OrganisationId to, LocalDate on) implements SupportEvent {}

    /** From that day on the other partner accompanies the person; what happened before stays with who was there. */
    record HandedOver(SupportId support, ProgrammeId programme, OrganisationId from, OrganisationId to, LocalDate on)
            implements SupportEvent {}

    /** The day of the latest hand-over was another than {@code handedOver}. */
    record HandOverCorrected(
            SupportId support,
            ProgrammeId programme,
            OrganisationId from,
            OrganisationId to,
            LocalDate handedOver,
            LocalDate on)
            implements SupportEvent {}
}
