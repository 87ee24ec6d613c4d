package be.homeward.command.support;

import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
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

    /** Whoever referred someone may see that it was not forgotten, and whoever led or accompanied what they did. */
    @Override
    public boolean visibleTo(Streams streams) {
        OrganisationId asking = streams.subject().organisation();
        return isLedBy(asking)
                || isReferredBy(asking)
                || leads.isOfferedTo(asking)
                || leads.everLedBy(asking)
                || Team.knows(this, streams);
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
     * Lets only the partner through that accompanied on that day: what it decided then is its to tell.
     *
     * @throws Refusal {@code support.partner-only}
     */
    SupportState onlyForPartnerOn(LocalDate day, Streams streams) {
        Refusal.when(!isTheirs(day, streams), "support.partner-only");
        return this;
    }

    /**
     * Lets the partner through that accompanied on that day, and who of another employer's team did: what happened then is
     * theirs to tell.
     *
     * @throws Refusal {@code support.partner-only}
     */
    SupportState onlyForTeamOn(LocalDate day, Streams streams) {
        Refusal.when(!isTheirs(day, streams) && !Team.accompanies(this, day, streams), "support.partner-only");
        return this;
    }

    /**
     * Lets the partner through that accompanies now, and who of another employer's team does on that day.
     *
     * @throws Refusal {@code support.partner-only}
     */
    SupportState onlyForTeamNowOn(LocalDate day, Streams streams) {
        boolean leads = isLedBy(streams.subject().organisation());
        Refusal.when(!leads && !Team.accompanies(this, day, streams), "support.partner-only");
        return this;
    }

    /** Who led on that day. */
    OrganisationId partnerOn(LocalDate day) {
        return leads.on(day, whom.partner());
    }

    private boolean isTheirs(LocalDate day, Streams streams) {
        return partnerOn(day).equals(streams.subject().organisation());
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
        return SupportFolding.after(this, event);
    }

    SupportState about(Whom whom) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    SupportState with(Referral asked) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    SupportState with(Course course) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    SupportState with(Pauses pauses) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    SupportState with(Happened happened) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    SupportState with(Coaches coaches) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    SupportState with(Casework work) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    SupportState with(Leads leads) {
        return new SupportState(whom, asked, course, pauses, happened, coaches, work, leads);
    }

    /** When coaching was explained and accepted, if it was by that day. */
    public boolean coachingAcceptedBy(LocalDate day) {
        var explained = work.explained();
        return explained != null && explained.accepted() && !explained.on().isAfter(day);
    }
}
