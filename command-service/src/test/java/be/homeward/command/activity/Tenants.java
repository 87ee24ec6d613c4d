package be.homeward.command.activity;

import be.homeward.command.household.Someone;
import be.homeward.events.AdmissionRules;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.Place;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The community work with tenants of four Housing First projects, as its tests need it. */
final class Tenants {
    static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    static final ProgrammeId COMMUNITY = new ProgrammeId(UUID.randomUUID());
    static final PersonId NADIA = new PersonId(UUID.randomUUID());
    static final PersonId LUC = new PersonId(UUID.randomUUID());
    static final PersonId STRANGER = new PersonId(UUID.randomUUID());
    static final CoachId HAKIM = new CoachId(UUID.randomUUID());
    static final Place PAIRI_DAIZA = new Place("pairi-daiza", "Pairi Daiza");
    static final LocalDate JULY_1 = LocalDate.of(2019, 7, 1);
    static final LocalDate AUGUST_20 = LocalDate.of(2019, 8, 20);
    static final LocalDate AUGUST_21 = LocalDate.of(2019, 8, 21);
    static final LocalDate AUGUST_22 = LocalDate.of(2019, 8, 22);
    static final PartnerLeft SMES_LEFT = new PartnerLeft(COMMUNITY, SMES, AUGUST_21);
    static final ProgrammeClosed CLOSED = new ProgrammeClosed(COMMUNITY, AUGUST_21);
    private static final Names NAMES = new Names("Huurders", "Locataires", "Tenants");

    private Tenants() {}

    static HomewardEvent[] began() {
        return new HomewardEvent[] {
            new ProgrammeOpened(COMMUNITY, "tenants", NAMES, SMES, JULY_1, true),
            new TrackAdded(
                    COMMUNITY,
                    "1",
                    NAMES,
                    HousingMode.LASTING,
                    Residents.TENANTS,
                    new AdmissionRules(false, Set.of()),
                    31),
            new PartnerAdmitted(COMMUNITY, SMES, PartnerRole.CARRIER, Set.of("1"), JULY_1),
            new PartnerAdmitted(COMMUNITY, DIOGENES, PartnerRole.HOUSING, Set.of(), JULY_1),
            new PersonRegistered(NADIA, SMES, null, null, null, null),
            new PersonRegistered(LUC, SMES, null, null, null, null),
            new PersonRegistered(STRANGER, DIOGENES, null, null, null, null),
            new CoachEmployed(HAKIM, SMES, "smes-coach", 100, JULY_1),
        };
    }

    static Someone someone(PersonId person) {
        return new Someone(person, null);
    }
}
