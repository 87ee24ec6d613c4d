package be.homeward.query;

import be.homeward.events.*;
import be.homeward.events.AdmissionRules;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.SupportStarted;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A small programme with one partner of each kind, its people and its places. */
public final class Uitweg {
    public static final OrganisationId BRUSSHELP = new OrganisationId(id("brusshelp"));
    public static final OrganisationId DIOGENES = new OrganisationId(id("diogenes"));
    public static final OrganisationId HOEKSTEEN = new OrganisationId(id("hoeksteen"));
    public static final OrganisationId CITYDEV = new OrganisationId(id("citydev"));
    public static final OrganisationId GGC = new OrganisationId(id("ggc"));
    public static final OrganisationId AUDIT = new OrganisationId(id("audit"));
    public static final OrganisationId PLATFORM = new OrganisationId(id("platform"));
    public static final ProgrammeId UITWEG = new ProgrammeId(id("uitweg"));
    public static final PersonId NADIA = new PersonId(id("nadia"));
    public static final PersonId KARIM = new PersonId(id("karim"));
    public static final DwellingId RUE_HAUTE_12 = new DwellingId(id("rue haute 12"));
    public static final DwellingId PETERBOS_3 = new DwellingId(id("peterbos 3"));
    public static final BuildingId PETERBOS = new BuildingId(id("peterbos"));
    public static final HeadAgreementId AGREEMENT = new HeadAgreementId(id("agreement"));
    public static final LocalDate START = day("2020-03-01");
    public static final Names NAMES = new Names("nl", "fr", "en");

    private Uitweg() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** Everything before the first person. */
    public static HomewardEvent[] beginning() {
        return new HomewardEvent[] {
            organisation(PLATFORM, "homeward", OrganisationKind.PLATFORM),
            organisation(BRUSSHELP, "brusshelp", OrganisationKind.COORDINATOR),
            organisation(DIOGENES, "diogenes", OrganisationKind.SUPPORT),
            organisation(HOEKSTEEN, "hoeksteen", OrganisationKind.SUPPORT),
            organisation(CITYDEV, "citydev", OrganisationKind.HOUSING),
            organisation(GGC, "ggc", OrganisationKind.FUNDER),
            organisation(AUDIT, "audit", OrganisationKind.AUDITOR),
            role(PLATFORM, "platform-admin", Function.ADMINISTRATOR),
            role(BRUSSHELP, "brusshelp-coordinator", Function.COORDINATOR),
            role(DIOGENES, "diogenes-coach", Function.COACH),
            role(HOEKSTEEN, "hoeksteen-coach", Function.COACH),
            role(DIOGENES, "diogenes-coordinator", Function.COORDINATOR),
            role(CITYDEV, "citydev-housing", Function.HOUSING),
            role(GGC, "ggc-funder", Function.FUNDER),
            role(AUDIT, "audit-auditor", Function.AUDITOR),
            new ProgrammeOpened(UITWEG, "uitweg", NAMES, BRUSSHELP, START, true),
            new TrackAdded(
                    UITWEG,
                    "2",
                    NAMES,
                    HousingMode.TEMPORARY,
                    Residents.OCCUPANTS,
                    new AdmissionRules(true, Set.of(DeclineReason.RESIDENCE_STATUS)),
                    14),
            new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("2"), START),
            new PartnerAdmitted(UITWEG, HOEKSTEEN, PartnerRole.CARRIER, Set.of("2"), START),
            new PartnerAdmitted(UITWEG, CITYDEV, PartnerRole.HOUSING, Set.of(), START),
            new PartnerAdmitted(UITWEG, GGC, PartnerRole.FUNDER, Set.of(), START),
            new PartnerAdmitted(UITWEG, AUDIT, PartnerRole.AUDITOR, Set.of(), START),
            new HeadAgreementSigned(AGREEMENT, UITWEG, CITYDEV, DIOGENES, START, day("2022-12-31"), 30, 0, true, null),
            new BuildingEvent.BuildingRegistered(
                    PETERBOS, UITWEG, CITYDEV, "Peterbos", new Address("Peterbos", "1", "1070", "Anderlecht")),
        };
    }

    public static HomewardEvent[] dwelling(DwellingId dwelling, String unit) {
        return new HomewardEvent[] {
            new DwellingOffered(dwelling, UITWEG, CITYDEV, PETERBOS, unit, 1, 4, START),
            new DwellingAccepted(dwelling, AGREEMENT, UITWEG, DIOGENES, START),
            new DwellingReady(dwelling, START),
        };
    }

    public static SupportId support(PersonId person) {
        return new SupportId(id("support " + person));
    }

    public static HouseholdId household(PersonId person) {
        return new HouseholdId(id("household " + person));
    }

    public static StayId stay(PersonId person, String from) {
        return new StayId(id("stay " + person + from));
    }

    public static HomewardEvent supported(PersonId person, OrganisationId partner, String from) {
        return new SupportStarted(support(person), person, UITWEG, "2", partner, SupportRole.PARTICIPANT, day(from));
    }

    public static HomewardEvent visited(PersonId person, String on) {
        return new CoachingVisitRecorded(
                support(person),
                new ContactId(id("contact " + person + on)),
                day(on),
                ContactResult.REACHED,
                45,
                Set.of(LifeDomain.HOUSING),
                List.of(),
                null);
    }

    public static HomewardEvent alone(PersonId person, OrganisationId partner) {
        return new HouseholdFormed(household(person), partner, List.of(person), START);
    }

    public static HomewardEvent[] moveIn(PersonId person, DwellingId dwelling, OrganisationId partner, String on) {
        StayId stay = stay(person, on);
        return new HomewardEvent[] {
            new DwellingAssigned(
                    dwelling,
                    stay,
                    household(person),
                    List.of(person),
                    UITWEG,
                    "2",
                    partner,
                    CITYDEV,
                    AGREEMENT,
                    day(on),
                    null),
            new MovedIn(dwelling, stay, day(on), Set.of()),
        };
    }

    public static HomewardEvent moveOut(
            PersonId person, DwellingId dwelling, String movedIn, String on, Destination destination) {
        return new MovedOut(
                dwelling,
                stay(person, movedIn),
                day(on),
                destination,
                EndReason.MOVED_ON,
                EndedBy.OCCUPANT,
                null,
                Set.of());
    }

    private static HomewardEvent organisation(OrganisationId organisation, String code, OrganisationKind kind) {
        return new OrganisationRegistered(organisation, code, NAMES, Set.of(kind));
    }

    private static HomewardEvent role(OrganisationId organisation, String subject, Function function) {
        return new RoleGranted(organisation, subject, function, true, START);
    }
}
