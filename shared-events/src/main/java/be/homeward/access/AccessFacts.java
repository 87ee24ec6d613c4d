package be.homeward.access;

import be.homeward.events.ActivityEvent;
import be.homeward.events.BuildingEvent;
import be.homeward.events.CoachEvent;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachId;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.DwellingEvent;
import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.MatchEvent;
import be.homeward.events.OrganisationEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonEvent;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeId;
import be.homeward.events.SupportEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What access depends on, as it holds on one day: who acts for whom, and what each organisation is to each programme.
 * Immutable; folded from the streams of organisations, programmes and coaches.
 */
public final class AccessFacts {
    private final LocalDate today;
    private final long position;
    private final OrganisationFacts organisations;
    private final PMap<ProgrammeId, ProgrammeFacts> programmes;
    private final PMap<CoachId, CoachFacts> coaches;

    private AccessFacts(
            LocalDate today,
            long position,
            OrganisationFacts organisations,
            PMap<ProgrammeId, ProgrammeFacts> programmes,
            PMap<CoachId, CoachFacts> coaches) {
        this.today = today;
        this.position = position;
        this.organisations = organisations;
        this.programmes = programmes;
        this.coaches = coaches;
    }

    /** Before the first event: nobody may do anything. */
    public static AccessFacts none(LocalDate today) {
        return new AccessFacts(today, 0, OrganisationFacts.NONE, HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** The same facts as they hold on that day. */
    public AccessFacts on(LocalDate day) {
        return day.equals(today) ? this : new AccessFacts(day, position, organisations, programmes, coaches);
    }

    /** The facts with one more event, stored at that position. */
    public AccessFacts after(HomewardEvent event, long position) {
        return switch (event) {
            case OrganisationEvent e -> new AccessFacts(today, position, organisations.after(e), programmes, coaches);
            case ProgrammeEvent e ->
                new AccessFacts(
                        today,
                        position,
                        organisations,
                        programmes.plus(e.programme(), programme(e, position)),
                        coaches);
            case CoachEvent e ->
                new AccessFacts(today, position, organisations, programmes, coaches.plus(e.coach(), coach(e)));
            case HeadAgreementEvent _,
                    BuildingEvent _,
                    DwellingEvent _,
                    HouseholdEvent _,
                    PersonEvent _,
                    MatchEvent _,
                    SupportEvent _,
                    ActivityEvent _,
                    ConferenceEvent _ -> this;
        };
    }

    /** The position of the last event in these facts. */
    public long position() {
        return position;
    }

    /** The day on which they hold. */
    public LocalDate today() {
        return today;
    }

    /** Who acts under that login; nobody when no function holds. */
    public Optional<Subject> subject(String login) {
        return organisations.subject(login, today);
    }

    public Optional<OrganisationId> organisation(String code) {
        return Optional.ofNullable(organisations.codes().get(code));
    }

    /** Whether the organisation runs the platform. */
    public boolean isPlatform(OrganisationId organisation) {
        return organisations.platforms().contains(organisation);
    }

    public Optional<ProgrammeId> programme(String code) {
        return programmes.entrySet().stream()
                .filter(each -> each.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean knows(ProgrammeId programme) {
        return programmes.containsKey(programme);
    }

    /** What the organisation is to the programme; nothing when it has no part in it or there is no such programme. */
    public Set<PartnerRole> standing(ProgrammeId programme, OrganisationId organisation) {
        ProgrammeFacts facts = programmes.get(programme);
        return facts == null ? Set.of() : facts.standing(organisation, today);
    }

    /** What the organisation is to the programme, or was before it left. */
    public Set<PartnerRole> everStanding(ProgrammeId programme, OrganisationId organisation) {
        ProgrammeFacts facts = programmes.get(programme);
        return facts == null ? Set.of() : facts.everStanding(organisation, today);
    }

    /** The tracks that the organisation carries, or carried before it left. */
    public Set<String> tracks(ProgrammeId programme, OrganisationId organisation) {
        ProgrammeFacts facts = programmes.get(programme);
        return facts == null ? Set.of() : facts.tracks(organisation, today);
    }

    /** The programmes in which that seat is the organisation's. */
    public List<ProgrammeId> programmes(OrganisationId organisation, Seat seat) {
        return programmes.keySet().stream()
                .filter(programme -> takes(programme, organisation, seat))
                .toList();
    }

    boolean takes(ProgrammeId programme, OrganisationId organisation, Seat seat) {
        PartnerRole needed = seat.standing();
        return needed == null
                || (seat.kept() ? everStanding(programme, organisation) : standing(programme, organisation))
                        .contains(needed);
    }

    /** What of the programme a funder may read. */
    public List<SealedPeriod> sealed(ProgrammeId programme) {
        ProgrammeFacts facts = programmes.get(programme);
        return facts == null ? List.of() : facts.sealed();
    }

    /** The coach that works under that login now, for the organisation that the login belongs to. */
    public Optional<CoachId> coach(String login) {
        return coaches.entrySet().stream()
                .filter(each -> each.getValue().login().equals(login)
                        && organisations.isOf(login, each.getValue().employer())
                        && each.getValue().term().holds(today))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public Optional<OrganisationId> employer(CoachId coach) {
        return Optional.ofNullable(coaches.get(coach)).map(CoachFacts::employer);
    }

    private ProgrammeFacts programme(ProgrammeEvent event, long position) {
        ProgrammeFacts known = programmes.get(event.programme());
        return known == null ? ProgrammeFacts.opened((ProgrammeOpened) event) : known.after(event, position);
    }

    private CoachFacts coach(CoachEvent event) {
        CoachFacts known = coaches.get(event.coach());
        return known == null ? CoachFacts.employed((CoachEmployed) event) : known.after(event);
    }
}
