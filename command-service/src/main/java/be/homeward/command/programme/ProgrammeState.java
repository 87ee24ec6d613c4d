package be.homeward.command.programme;

import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.events.AdmissionRules;
import be.homeward.events.Function;
import be.homeward.events.HousingMode;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.Aim;
import be.homeward.events.ProgrammeEvent.Money;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeClosingCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeEvent.TrackCorrected;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.events.StreamId;
import be.homeward.events.WorkingRules;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What is known of a programme: who takes part, in which track, and which periods are vouched for. */
public record ProgrammeState(
        Opening opening,
        @Nullable LocalDate closed,
        PMap<String, Track> tracks,
        Admissions admissions,
        Vouched vouched,
        Aims aims,
        Grants grants)
        implements Known {

    /** Under whom the programme runs, and since when; nobody opened it while there is no day. */
    record Opening(OrganisationId coordinator, @Nullable LocalDate from, boolean housingFirst) {}

    static final ProgrammeState NOTHING = new ProgrammeState(
            new Opening(new OrganisationId(StreamId.NOBODY), null, false),
            null,
            HashTreePMap.empty(),
            Admissions.NONE,
            Vouched.NOTHING,
            Aims.NONE,
            Grants.NONE);

    @Override
    public boolean exists() {
        return opening.from() != null;
    }

    @Override
    public boolean visibleTo(Streams streams) {
        var subject = streams.subject();
        return subject.has(Function.ADMINISTRATOR) || takesPart(subject.organisation());
    }

    public boolean isCoordinatedBy(OrganisationId organisation) {
        return opening.coordinator().equals(organisation);
    }

    /** @throws Refusal {@code programme.coordinator-only} */
    ProgrammeState onlyForCoordinator(Streams streams) {
        Refusal.when(!isCoordinatedBy(streams.subject().organisation()), "programme.coordinator-only");
        return this;
    }

    /** @throws Refusal {@code programme.closed} */
    ProgrammeState onlyWhileOpen() {
        Refusal.when(closed != null, "programme.closed");
        return this;
    }

    /** Whether the Housing First rules hold in it. */
    public boolean housingFirst() {
        return opening.housingFirst();
    }

    /** Whether the organisation takes part or once did: what it did there stays its own. */
    public boolean takesPart(OrganisationId organisation) {
        return isCoordinatedBy(organisation) || !admissions.of(organisation).isEmpty();
    }

    public boolean takesPartAs(PartnerRole role, OrganisationId organisation, LocalDate on) {
        return admissions.of(organisation).stream().anyMatch(admission -> admission.role() == role && admission.on(on));
    }

    /** Whether the organisation carries that track on that day. */
    public boolean carries(OrganisationId organisation, String track, LocalDate on) {
        return admissions.of(organisation).stream()
                .anyMatch(admission -> admission.role() == PartnerRole.CARRIER
                        && admission.tracks().contains(track)
                        && admission.on(on));
    }

    /** Whether the organisation carries a track with lasting homes on that day. */
    public boolean housesForGood(OrganisationId organisation, LocalDate on) {
        return tracks.values().stream()
                .anyMatch(
                        track -> track.housingMode() == HousingMode.LASTING && carries(organisation, track.code(), on));
    }

    /** Whether the organisation carries a track, or once did. */
    public boolean carriesEver(OrganisationId organisation) {
        return takesPartAs(PartnerRole.CARRIER, organisation);
    }

    /** Whether the organisation takes part in that role, or once did. */
    public boolean takesPartAs(PartnerRole role, OrganisationId organisation) {
        return admissions.of(organisation).stream().anyMatch(admission -> admission.role() == role);
    }

    /**
     * The track of that code.
     *
     * @throws Refusal {@code programme.track-unknown}
     */
    public Track track(String code) {
        Track track = tracks.get(code);
        if (track == null) {
            throw Refusal.of("programme.track-unknown");
        }
        return track;
    }

    /**
     * What the track asks and may never ask.
     *
     * @throws Refusal {@code programme.track-unknown}
     */
    public AdmissionRules rules(String track) {
        return track(track).rules();
    }

    /**
     * How the track works on that day.
     *
     * @throws Refusal {@code programme.track-unknown}
     */
    public WorkingRules workingRules(String track, LocalDate day) {
        return track(track).workingOn(day);
    }

    /** The next day from which the track is known to work otherwise. */
    public @Nullable LocalDate workingChangesAfter(String track, LocalDate day) {
        return track(track).working().higherKey(day);
    }

    /**
     * Lets only a partner of the track through.
     *
     * @throws Refusal {@code programme.track-unknown}, {@code programme.not-admitted}
     */
    public void onlyForCarrier(OrganisationId organisation, String track, LocalDate on) {
        Refusal.when(!carries(organisation, track(track).code(), on), "programme.not-admitted");
    }

    /**
     * Lets only a partner that owns dwellings through, or a carrier that acts in its place.
     *
     * @throws Refusal {@code programme.no-partner}
     */
    public void onlyOwnerOrCarrier(OrganisationId owner, Streams streams) {
        OrganisationId asking = streams.subject().organisation();
        Refusal.when(!ownsDwellings(owner), "programme.no-partner");
        Refusal.when(!owner.equals(asking) && !carriesEver(asking), "programme.no-partner");
    }

    /** Whether the organisation may own dwellings of the programme: a housing partner, or a carrier with its own. */
    public boolean ownsDwellings(OrganisationId organisation) {
        return takesPartAs(PartnerRole.HOUSING, organisation) || carriesEver(organisation);
    }

    /** Whether the programme had ended by that day. */
    public boolean closedBy(LocalDate day) {
        return closed != null && !day.isBefore(closed);
    }

    boolean runsFrom(LocalDate day) {
        return opening.from() != null && !day.isBefore(opening.from());
    }

    /** @throws Refusal {@code programme.track-unknown}, {@code programme.tracks-of-carriers} */
    void onlyTracksOf(PartnerRole role, Set<String> named) {
        named.forEach(this::track);
        Refusal.when((role == PartnerRole.CARRIER) == named.isEmpty(), "programme.tracks-of-carriers");
    }

    ProgrammeState after(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened e -> opened(new Opening(e.coordinator(), e.from(), e.housingFirst()));
            case ProgrammeCorrected e -> opened(new Opening(opening.coordinator(), e.from(), e.housingFirst()));
            case TrackAdded e -> with(tracks.plus(e.track(), Track.added(e.track(), e.housingMode(), e.rules())));
            case TrackCorrected e ->
                with(tracks.plus(e.track(), track(e.track()).corrected(e.housingMode(), e.rules())));
            case WorkingRulesSet e ->
                with(tracks.plus(e.track(), track(e.track()).working(e.from(), e.rules())));
            case PartnerAdmitted e -> with(admissions.after(e));
            case PartnerCorrected e -> with(admissions.after(e));
            case PartnerLeft e -> with(admissions.after(e));
            case PlacesGranted _, YearlyQuotaSet _ -> this;
            case PeriodConfirmed e -> with(vouched.after(e));
            case PeriodConfirmationWithdrawn e -> with(vouched.after(e));
            case PeriodSealed e -> with(vouched.after(e));
            case ProgrammeClosed e -> closed(e.on());
            case ProgrammeClosingCorrected e -> closed(e.on());
            case Aim e -> new ProgrammeState(opening, closed, tracks, admissions, vouched, aims.after(e), grants);
            case Money e -> new ProgrammeState(opening, closed, tracks, admissions, vouched, aims, grants.after(e));
        };
    }

    private ProgrammeState opened(Opening opening) {
        return new ProgrammeState(opening, closed, tracks, admissions, vouched, aims, grants);
    }

    private ProgrammeState closed(@Nullable LocalDate on) {
        return new ProgrammeState(opening, on, tracks, admissions, vouched, aims, grants);
    }

    private ProgrammeState with(PMap<String, Track> tracks) {
        return new ProgrammeState(opening, closed, tracks, admissions, vouched, aims, grants);
    }

    private ProgrammeState with(Admissions admissions) {
        return new ProgrammeState(opening, closed, tracks, admissions, vouched, aims, grants);
    }

    private ProgrammeState with(Vouched vouched) {
        return new ProgrammeState(opening, closed, tracks, admissions, vouched, aims, grants);
    }
}
