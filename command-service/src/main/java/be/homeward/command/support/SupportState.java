package be.homeward.command.support;

import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.command.support.Course.Stop;
import be.homeward.command.support.Happened.Right;
import be.homeward.command.support.Leads.HandOver;
import be.homeward.command.support.Pauses.Pause;
import be.homeward.events.CaseworkEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one accompaniment. */
public record SupportState(
        Whom whom,
        @Nullable Referral asked,
        Course course,
        Pauses pauses,
        Happened happened,
        Coaches coaches,
        Casework work,
        Leads leads)
        implements Known {

    /** Who is accompanied, in which track, by which partner. */
    record Whom(PersonId person, ProgrammeId programme, String track, OrganisationId partner) {}

    private static final Whom NOBODY = new Whom(
            new PersonId(StreamId.NOBODY), new ProgrammeId(StreamId.NOBODY), "", new OrganisationId(StreamId.NOBODY));

    static final SupportState NOTHING = new SupportState(
            NOBODY, null, Course.NONE, Pauses.NONE, Happened.NOTHING, Coaches.NONE, Casework.NOTHING, Leads.NONE);

    @Override
    public boolean exists() {
        return !whom.equals(NOBODY);
    }

    /** Whoever referred someone may see that it was not forgotten, and whoever led what they did. */
    @Override
    public boolean visibleTo(Streams streams) {
        OrganisationId asking = streams.subject().organisation();
        return isLedBy(asking) || isReferredBy(asking) || leads.isOfferedTo(asking) || leads.everLedBy(asking);
    }

    public PersonId person() {
        return whom.person();
    }

    public ProgrammeId programme() {
        return whom.programme();
    }

    public String track() {
        return whom.track();
    }

    public OrganisationId partner() {
        return whom.partner();
    }

    public SupportRole role() {
        return course.role();
    }

    public boolean isLedBy(OrganisationId organisation) {
        return whom.partner().equals(organisation);
    }

    /** Whether an organisation knows the person through this support: it accompanies or once did, or said it would. */
    public boolean acquaints(OrganisationId organisation, PersonId person) {
        boolean leads = isLedBy(organisation) || this.leads.everLedBy(organisation);
        return leads && whom.person().equals(person) && (course.started() || isAccepted());
    }

    /** Whether support was open on that day; the day of a stop is the first without. */
    public boolean openOn(LocalDate day) {
        return course.openOn(day);
    }

    boolean isReferredBy(OrganisationId organisation) {
        return asked != null && asked.referrer().equals(organisation);
    }

    boolean isAccepted() {
        return asked != null && asked.accepted() != null;
    }

    /**
     * The referral from which this support came.
     *
     * @throws Refusal {@code support.not-referred}, when the partner began it by itself
     */
    Referral referral() {
        if (asked == null) {
            throw Refusal.of("support.not-referred");
        }
        return asked;
    }

    Optional<LocalDate> firstRecorded() {
        return Stream.of(happened.firstDay(), pauses.firstDay(), work.firstDay(), leads.firstDay())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    Optional<LocalDate> lastRecorded() {
        return Stream.of(happened.lastDay(), pauses.lastDay(), work.lastDay(), leads.lastDay())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** A day from the first until the other (excluded) on which partner and person did something together. */
    Optional<LocalDate> recordedBetween(LocalDate first, LocalDate after) {
        return Stream.of(
                        happened.contacts().between(first, after),
                        happened.goals().between(first, after),
                        work.reviews().between(first, after),
                        work.assessments().between(first, after),
                        work.incidents().between(first, after),
                        coaches.between(first, after))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /**
     * Lets only the partner through that accompanies.
     *
     * @throws Refusal {@code support.partner-only}
     */
    SupportState onlyForPartner(Streams streams) {
        Refusal.when(!isLedBy(streams.subject().organisation()), "support.partner-only");
        return this;
    }

    /**
     * Lets only the partner through that accompanied on that day: what happened then is its to tell.
     *
     * @throws Refusal {@code support.partner-only}
     */
    SupportState onlyForPartnerOn(LocalDate day, Streams streams) {
        boolean led = leads.on(day, whom.partner()).equals(streams.subject().organisation());
        Refusal.when(!led, "support.partner-only");
        return this;
    }

    /**
     * Lets only words about the person through who is accompanied: they are sealed with that person's key.
     *
     * @throws Refusal {@code support.other-person}
     */
    void onlyAbout(PersonId person) {
        Refusal.when(!whom.person().equals(person), "support.other-person");
    }

    /**
     * Lets only a day through on which the partner carries the track of a running programme.
     *
     * @throws Refusal {@code programme.not-admitted}, {@code programme.closed}
     */
    void onlyWhileAdmitted(LocalDate day, Streams streams) {
        onlyWhileAdmitted(whom.partner(), day, streams);
    }

    void onlyWhileAdmitted(OrganisationId partner, LocalDate day, Streams streams) {
        ProgrammeState programme = streams.read(Programme.FOLDING, whom.programme());
        Refusal.when(programme.closedBy(day), "programme.closed");
        programme.onlyForCarrier(partner, whom.track(), day);
    }

    SupportState after(SupportEvent event) {
        return switch (event) {
            case SupportEvent.PersonReferred e ->
                about(new Whom(e.person(), e.programme(), e.track(), e.partner()))
                        .with(Referral.asked(e.referrer(), e.on()));
            case SupportEvent.ReferralCorrected e -> with(referral().movedTo(e.on()));
            case SupportEvent.ReferralWithdrawn e -> with(referral().withdrawnOn(e.on()));
            case SupportEvent.ReferralAccepted e -> with(referral().acceptedOn(e.on()));
            case SupportEvent.ReferralDeclined e -> with(referral().declinedOn(e.on(), e.reason()));
            case SupportEvent.PlacedOnWaitingList e -> with(referral().waitingSince(e.on()));

            case SupportEvent.SupportStarted e ->
                about(new Whom(e.person(), e.programme(), e.track(), e.partner()))
                        .with(course.startedOn(e.role(), e.on()));
            case SupportEvent.SupportStartCorrected e -> with(course.startMoved(e.role(), e.on()));
            case SupportEvent.SupportStartWithdrawn _ -> with(Course.NONE);
            case SupportEvent.SupportStopped e -> with(course.stopped(new Stop(e.on(), e.reason(), e.endedBy())));
            case SupportEvent.SupportStopCorrected e -> with(course.stopped(new Stop(e.on(), e.reason(), e.endedBy())));
            // who is accompanied again rests no longer
            case SupportEvent.SupportReopened e ->
                with(pauses.resumedOn(course.stop().on())).with(course.reopenedOn(e.on()));
            case SupportEvent.SupportReopeningWithdrawn _ -> with(course.reopeningWithdrawn());

            case SupportEvent.SupportPaused e -> with(pauses.with(new Pause(e.on(), e.reason(), null)));
            case SupportEvent.SupportResumed e -> with(pauses.resumedOn(e.on()));
            case SupportEvent.PauseCorrected e ->
                with(pauses.without(e.paused()).with(new Pause(e.on(), e.reason(), e.resumed())));
            case SupportEvent.PauseWithdrawn e -> with(pauses.without(e.paused()));

            case SupportEvent.CoachAssigned e -> with(coaches.assigned(e.coach(), e.from()));
            case SupportEvent.CoachReleased e -> with(coaches.released(e.coach(), e.on()));
            case SupportEvent.CoachAssignmentCorrected e -> with(coaches.during(e.coach(), e.from(), e.until()));

            case SupportEvent.ContactRecorded e -> with(happened.contact(e.contact(), e.on(), false));
            case SupportEvent.CoachingVisitRecorded e -> with(happened.contact(e.contact(), e.on(), true));
            case SupportEvent.ContactCorrected e -> with(happened.contact(e.contact(), e.on(), e.mode() == null));
            case SupportEvent.ContactWithdrawn e -> with(happened.withoutContact(e.contact()));

            case SupportEvent.GoalSet e -> with(happened.goal(e.goal(), e.on()));
            case SupportEvent.GoalCorrected e -> with(happened.goal(e.goal(), e.on()));
            case SupportEvent.GoalWithdrawn e -> with(happened.withoutGoal(e.goal()));
            case SupportEvent.RightOpened e ->
                with(happened.right(e.right(), new Right(e.kind(), e.on(), e.validUntil(), null)));
            case SupportEvent.RightCorrected e ->
                with(happened.right(e.right(), new Right(e.kind(), e.on(), e.validUntil(), e.lostOn())));
            case SupportEvent.RightWithdrawn e -> with(happened.withoutRight(e.right()));
            case SupportEvent.RightLost e -> with(happened.rightLost(e.right(), e.on()));
            case SupportEvent.AdministrationDeclaredInOrder e -> with(happened.inOrderSince(e.on()));
            case SupportEvent.AdministrationInOrderRevoked _ -> with(happened.inOrderSince(null));

            case CaseworkEvent e -> with(work.after(e));

            case SupportEvent.HandOverOffered e -> with(leads.offered(e.to(), e.on()));
            case SupportEvent.HandOverWithdrawn _, SupportEvent.HandOverDeclined _ -> with(leads.settled());
            // a new partner begins with its own coaches, and with nobody resting
            case SupportEvent.HandedOver e ->
                about(new Whom(whom.person(), whom.programme(), whom.track(), e.to()))
                        .with(leads.passed(new HandOver(e.from(), e.to(), e.on())))
                        .with(coaches.partedOn(e.on()))
                        .with(pauses.resumedOn(e.on()));
            case SupportEvent.HandOverCorrected e ->
                with(leads.corrected(e.on())).with(coaches.parted(e.handedOver(), e.on()));
        };
    }

    SupportState about(Whom whom) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    private SupportState with(Referral asked) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    private SupportState with(Course course) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    private SupportState with(Pauses pauses) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    private SupportState with(Happened happened) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    private SupportState with(Coaches coaches) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    private SupportState with(Casework work) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    private SupportState with(Leads leads) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    /** When coaching was explained and accepted, if it was by that day. */
    public boolean coachingAcceptedBy(LocalDate day) {
        var explained = work.explained();
        return explained != null && explained.accepted() && !explained.on().isAfter(day);
    }
}
