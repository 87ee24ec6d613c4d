package be.homeward.query.outcomes;

import static be.homeward.query.Uitweg.AGREEMENT;
import static be.homeward.query.Uitweg.BRUSSHELP;
import static be.homeward.query.Uitweg.CITYDEV;
import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.NAMES;
import static be.homeward.query.Uitweg.PETERBOS;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.Uitweg.id;

import be.homeward.events.AdmissionRules;
import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingId;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdId;
import be.homeward.events.HousingMode;
import be.homeward.events.LivingSituation;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.StayId;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import be.homeward.query.World;
import be.homeward.query.byhand.Answer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Small lives in a programme of their own, with a temporary track and a lasting one, and what is counted of them. */
final class Story {
    static final String TEMPORARY = "T";
    static final String LASTING = "L";
    static final World WORLD = new World().withViews();
    private static final AtomicInteger STORIES = new AtomicInteger();

    private final String name = "story " + STORIES.incrementAndGet();
    final ProgrammeId programme = new ProgrammeId(id(name));
    private final Set<DwellingId> offered = new HashSet<>();
    private final Set<PersonId> known = new HashSet<>();

    Story() {
        AdmissionRules rules = new AdmissionRules(false, Set.of());
        tell(
                new ProgrammeOpened(programme, name, NAMES, BRUSSHELP, day("2020-01-01"), true),
                new TrackAdded(programme, TEMPORARY, NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, rules, 14),
                new TrackAdded(programme, LASTING, NAMES, HousingMode.LASTING, Residents.TENANTS, rules, 14));
    }

    void tell(HomewardEvent... events) {
        WORLD.record(events);
    }

    PersonId person(String who) {
        PersonId person = new PersonId(id(name + who));
        if (known.add(person)) {
            tell(new PersonRegistered(person, DIOGENES, null, null, null, null));
            tell(new HouseholdFormed(household(who), DIOGENES, List.of(person), day("2020-01-01")));
        }
        return person;
    }

    HouseholdId household(String who) {
        return new HouseholdId(id(name + "household of " + who));
    }

    DwellingId home(String home) {
        DwellingId dwelling = new DwellingId(id(name + home));
        if (offered.add(dwelling)) {
            LocalDate on = day("2020-01-01");
            tell(new DwellingOffered(dwelling, programme, CITYDEV, PETERBOS, home, 1, 4, on));
            tell(new DwellingAccepted(dwelling, AGREEMENT, programme, DIOGENES, on), new DwellingReady(dwelling, on));
        }
        return dwelling;
    }

    StayId stay(String who, String from) {
        return new StayId(id(name + who + from));
    }

    void movesIn(String who, String track, String home, String from) {
        isExpected(who, track, home, from);
        tell(new MovedIn(home(home), stay(who, from), day(from), Set.of()));
    }

    void isExpected(String who, String track, String home, String from) {
        PersonId person = person(who);
        DwellingId dwelling = home(home);
        takesPart(person, track, day(from));
        tell(new DwellingAssigned(
                dwelling,
                stay(who, from),
                household(who),
                List.of(person),
                programme,
                track,
                DIOGENES,
                CITYDEV,
                AGREEMENT,
                day(from),
                null));
    }

    /** For a day: a home is for somebody who is accompanied when it is assigned, and a story tells how long that goes on. */
    private void takesPart(PersonId person, String track, LocalDate on) {
        SupportId support = new SupportId(id(name + person + track + on));
        tell(
                new SupportStarted(support, person, programme, track, DIOGENES, SupportRole.PARTICIPANT, on),
                new SupportStopped(support, on.plusDays(1), StopReason.OUT_OF_REACH, EndedBy.PARTNER));
    }

    void lives(String who, String track, String home, String from, String to, Destination destination) {
        movesIn(who, track, home, from);
        tell(new MovedOut(
                home(home),
                stay(who, from),
                day(to),
                destination,
                EndReason.MOVED_ON,
                EndedBy.OCCUPANT,
                null,
                Set.of()));
    }

    SupportId support(String who) {
        return new SupportId(id(name + "support of " + who));
    }

    void accompanied(String who, String from) {
        tell(new SupportStarted(
                support(who), person(who), programme, LASTING, DIOGENES, SupportRole.PARTICIPANT, day(from)));
    }

    void stops(String who, String on, StopReason reason) {
        tell(new SupportStopped(support(who), day(on), reason, EndedBy.OCCUPANT));
    }

    void met(String who, String on) {
        tell(new ContactRecorded(
                support(who),
                new ContactId(id(name + who + "met" + on)),
                day(on),
                ContactMode.STREET,
                ContactResult.REACHED,
                30,
                Set.of(),
                List.of(),
                null));
    }

    void situation(String who, LivingSituation situation, String on) {
        tell(new LivingSituationRecorded(person(who), situation, day(on)));
    }

    /** From the opening of the programme. */
    String count(String measure, String asOf) {
        return count(measure, "2020-01-01", day(asOf).plusDays(1).toString(), asOf);
    }

    String count(String measure, String from, String until, String asOf) {
        WORLD.update();
        return WORLD
                .rows("select * from count_outcomes('%s', '%s', '%s', '%s', %d) where measure = '%s'"
                        .formatted(programme, from, until, asOf, Long.MAX_VALUE - 1, measure))
                .stream()
                .map(Answer::line)
                .findFirst()
                .orElseThrow();
    }

    /** How many tenants there were, of whom some are involved. */
    String tenants(String asOf) {
        WORLD.update();
        return String.valueOf(WORLD.rows("""
                        select out_of from count_targets('%s', '2020-01-01', date '%s' + 1, '%s', %d)
                        where indicator = 'tenants-involved' and per = 'period'
                        """.formatted(programme, asOf, asOf, Long.MAX_VALUE - 1))
                .getFirst()
                .get("out_of"));
    }
}
