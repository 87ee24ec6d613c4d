package be.homeward.command.conference;

import be.homeward.command.conference.Agreeing.AgreeAction;
import be.homeward.command.conference.Discussing.DiscussPerson;
import be.homeward.events.ActionId;
import be.homeward.events.AdmissionRules;
import be.homeward.events.ConferenceEvent.ActionAgreed;
import be.homeward.events.ConferenceEvent.ConferenceHeld;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceEvent.PersonDiscussed;
import be.homeward.events.ConferenceId;
import be.homeward.events.DiscussionId;
import be.homeward.events.Function;
import be.homeward.events.Hearer;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HousingMode;
import be.homeward.events.Matter;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Partners of Housing First Oostende around a table, as the tests of conferences need them. */
final class Oostende {
    static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    static final OrganisationId STAD = new OrganisationId(UUID.randomUUID());
    static final OrganisationId CAW = new OrganisationId(UUID.randomUUID());
    static final OrganisationId MSOC = new OrganisationId(UUID.randomUUID());
    static final OrganisationId SVK = new OrganisationId(UUID.randomUUID());
    static final OrganisationId LOTERIJ = new OrganisationId(UUID.randomUUID());
    /** Takes no part. */
    static final OrganisationId BRUGGE = new OrganisationId(UUID.randomUUID());

    static final ConferenceId FEBRUARY = new ConferenceId(UUID.randomUUID());
    static final DiscussionId OF_RITA = new DiscussionId(UUID.randomUUID());
    static final ActionId LOCK = new ActionId(UUID.randomUUID());
    static final PersonId RITA = new PersonId(UUID.randomUUID());
    static final PersonId STRANGER = new PersonId(UUID.randomUUID());
    static final Sealed WORDS = new Sealed("words");
    static final Sealed DIAGNOSIS = new Sealed("diagnosis");

    static final Hearer COACH = new Hearer(STAD, "stad-coach", Function.COACH);
    static final Hearer CAW_COACH = new Hearer(CAW, "caw-coach", Function.COACH);
    static final Hearer NURSE = new Hearer(MSOC, "msoc-coach", Function.COACH);
    static final Hearer LANDLORD = new Hearer(SVK, "svk-housing", Function.HOUSING);

    static final LocalDate JANUARY_1 = LocalDate.of(2021, 1, 1);
    static final LocalDate FEBRUARY_1 = LocalDate.of(2021, 2, 1);
    static final LocalDate FEBRUARY_9 = LocalDate.of(2021, 2, 9);
    static final LocalDate FEBRUARY_10 = LocalDate.of(2021, 2, 10);
    static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1);

    static final ProgrammeClosed CLOSED = new ProgrammeClosed(PROGRAMME, FEBRUARY_1);
    static final ConferenceScheduled SCHEDULED = new ConferenceScheduled(FEBRUARY, PROGRAMME, STAD, FEBRUARY_9);
    static final Set<OrganisationId> AROUND_THE_TABLE = Set.of(STAD, CAW, MSOC, SVK);
    static final ConferenceHeld HELD = new ConferenceHeld(FEBRUARY, FEBRUARY_9, AROUND_THE_TABLE, Set.of());
    static final PersonDiscussed DISCUSSED = discussed(Set.of(Matter.SOCIAL, Matter.HEALTH), COACH, NURSE);
    static final ActionAgreed AGREED =
            new ActionAgreed(FEBRUARY, OF_RITA, LOCK, MSOC, RITA, Matter.SOCIAL, MARCH_1, WORDS);

    private static final Names NAMES = new Names("Oostende", "Ostende", "Ostend");

    private Oostende() {}

    static HomewardEvent[] began() {
        return new HomewardEvent[] {
            registered(STAD),
            registered(CAW),
            registered(MSOC),
            registered(SVK),
            registered(LOTERIJ),
            registered(BRUGGE),
            granted(COACH, true),
            granted(CAW_COACH, true),
            granted(NURSE, true),
            granted(LANDLORD, false),
            new RoleGranted(BRUGGE, "brugge-coach", Function.COACH, true, JANUARY_1),
            new RoleGranted(LOTERIJ, "loterij-funder", Function.FUNDER, true, JANUARY_1),
            new RoleGranted(STAD, "stad-clerk", Function.COACH, false, JANUARY_1),
            new ProgrammeOpened(PROGRAMME, "oostende", NAMES, STAD, JANUARY_1, true),
            new TrackAdded(
                    PROGRAMME,
                    "1",
                    NAMES,
                    HousingMode.LASTING,
                    Residents.TENANTS,
                    new AdmissionRules(false, Set.of()),
                    7),
            admitted(STAD, PartnerRole.CARRIER, "1"),
            admitted(CAW, PartnerRole.CARRIER, "1"),
            admitted(MSOC, PartnerRole.CONSULTED),
            admitted(SVK, PartnerRole.HOUSING),
            admitted(LOTERIJ, PartnerRole.FUNDER),
            new PersonRegistered(RITA, STAD, null, null, null, null),
            new PersonRegistered(STRANGER, BRUGGE, null, null, null, null)
        };
    }

    static PersonDiscussed discussed(Set<Matter> matters, Hearer... room) {
        return new PersonDiscussed(
                FEBRUARY,
                OF_RITA,
                STAD,
                RITA,
                matters,
                Set.of(room),
                FEBRUARY_1,
                FEBRUARY_1,
                WORDS,
                matters.contains(Matter.HEALTH) ? DIAGNOSIS : null);
    }

    static DiscussPerson asked(PersonDiscussed e) {
        return asked(e, e.informedOn(), e.agreedOn());
    }

    static DiscussPerson asked(PersonDiscussed e, @Nullable LocalDate informedOn, @Nullable LocalDate agreedOn) {
        return new DiscussPerson(
                FEBRUARY,
                OF_RITA,
                e.person(),
                null,
                e.matters(),
                e.room(),
                informedOn,
                agreedOn,
                e.decision(),
                e.aboutHealth());
    }

    static AgreeAction asked(OrganisationId partner, Matter matter, LocalDate due) {
        return new AgreeAction(FEBRUARY, OF_RITA, LOCK, RITA, partner, matter, due, WORDS);
    }

    private static OrganisationRegistered registered(OrganisationId organisation) {
        return new OrganisationRegistered(
                organisation, "o" + organisation, NAMES, EnumSet.of(OrganisationKind.SUPPORT));
    }

    private static RoleGranted granted(Hearer hearer, boolean bound) {
        return new RoleGranted(hearer.organisation(), hearer.subject(), hearer.function(), bound, JANUARY_1);
    }

    private static PartnerAdmitted admitted(OrganisationId partner, PartnerRole role, String... tracks) {
        return new PartnerAdmitted(PROGRAMME, partner, role, Set.of(tracks), JANUARY_1);
    }
}
