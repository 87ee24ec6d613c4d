package be.homeward.deploy;

import be.homeward.events.ActionId;
import be.homeward.events.Address;
import be.homeward.events.AdmissionRules;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.events.BuildingId;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachId;
import be.homeward.events.ConferenceEvent.ActionAgreed;
import be.homeward.events.ConferenceEvent.ConferenceHeld;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceEvent.PersonDiscussed;
import be.homeward.events.ConferenceId;
import be.homeward.events.DiscussionId;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdId;
import be.homeward.events.HousingMode;
import be.homeward.events.Matter;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.StayId;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is there before a walk begins: two partners that both carry one programme and own and hold its dwelling. */
final class Beginning {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final Names NAMES = new Names("nl", "fr", "en");

    private Beginning() {}

    static List<HomewardEvent> events() {
        OrganisationId one = new OrganisationId(id(OrganisationId.class, 0));
        OrganisationId two = new OrganisationId(id(OrganisationId.class, 1));
        ProgrammeId programme = new ProgrammeId(id(ProgrammeId.class, 0));
        HeadAgreementId agreement = new HeadAgreementId(id(HeadAgreementId.class, 0));
        BuildingId building = new BuildingId(id(BuildingId.class, 0));
        DwellingId dwelling = new DwellingId(id(DwellingId.class, 0));
        PersonId person = new PersonId(id(PersonId.class, 0));
        ConferenceId conference = new ConferenceId(id(ConferenceId.class, 0));
        PersonId other = new PersonId(id(PersonId.class, 1));
        return List.of(
                new OrganisationRegistered(one, "one", NAMES, Set.of(OrganisationKind.SUPPORT)),
                new OrganisationRegistered(two, "two", NAMES, Set.of(OrganisationKind.HOUSING)),
                new ProgrammeOpened(programme, "uitweg", NAMES, one, DAY, true),
                new TrackAdded(
                        programme,
                        "one",
                        NAMES,
                        HousingMode.TEMPORARY,
                        Residents.OCCUPANTS,
                        new AdmissionRules(true, Set.of()),
                        14),
                new PartnerAdmitted(programme, one, PartnerRole.CARRIER, Set.of("one"), DAY),
                new PartnerAdmitted(programme, two, PartnerRole.CARRIER, Set.of("one"), DAY),
                new PartnerAdmitted(programme, two, PartnerRole.HOUSING, Set.of(), DAY),
                new HeadAgreementSigned(agreement, programme, two, one, DAY, DAY.plusYears(5), 30, 0, true, null),
                new BuildingRegistered(
                        building, programme, two, "Peterbos", new Address("Peterbos", "1", "1070", "Anderlecht")),
                new DwellingOffered(dwelling, programme, two, building, "1", 1, 9, DAY),
                new DwellingAccepted(dwelling, agreement, programme, one, DAY),
                new DwellingReady(dwelling, DAY),
                new CoachEmployed(new CoachId(id(CoachId.class, 0)), one, "coach", 100, DAY),
                new PersonRegistered(person, one, null, null, null, null),
                new PersonRegistered(other, one, null, null, null, null),
                new HouseholdFormed(new HouseholdId(id(HouseholdId.class, 0)), one, List.of(person), DAY),
                new DwellingAssigned(
                        dwelling,
                        new StayId(id(StayId.class, 0)),
                        new HouseholdId(id(HouseholdId.class, 0)),
                        List.of(person),
                        programme,
                        "one",
                        one,
                        two,
                        agreement,
                        DAY.plusDays(20),
                        null),
                new MovedIn(dwelling, new StayId(id(StayId.class, 0)), DAY.plusDays(20), Set.of()),
                new PersonReferred(new SupportId(id(SupportId.class, 1)), other, programme, "one", one, two, DAY, null),
                new SupportStarted(
                        new SupportId(id(SupportId.class, 0)),
                        person,
                        programme,
                        "one",
                        one,
                        SupportRole.PARTICIPANT,
                        DAY),
                new ConferenceScheduled(conference, programme, one, DAY),
                new ConferenceHeld(conference, DAY, Set.of(one), Set.of()),
                new PersonDiscussed(
                        conference,
                        new DiscussionId(id(DiscussionId.class, 0)),
                        one,
                        person,
                        Set.of(Matter.HOUSING),
                        Set.of(),
                        null,
                        null,
                        null,
                        null),
                new ActionAgreed(
                        conference,
                        new DiscussionId(id(DiscussionId.class, 0)),
                        new ActionId(id(ActionId.class, 0)),
                        one,
                        person,
                        Matter.HOUSING,
                        DAY.plusDays(7),
                        null));
    }

    private static UUID id(Class<?> kind, int number) {
        return new UUID(kind.getSimpleName().hashCode(), number);
    }
}
