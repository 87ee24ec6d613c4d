package be.homeward.log;

import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingId;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdId;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StayId;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People, places and days, and short ways to say what happens to them. */
final class Scene {
    static final ProgrammeId UITWEG = new ProgrammeId(UUID.randomUUID());
    static final OrganisationId EILANDJE = new OrganisationId(UUID.randomUUID());
    static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    static final DwellingId RUE_HAUTE_12 = new DwellingId(UUID.randomUUID());
    static final DwellingId PETERBOS_7 = new DwellingId(UUID.randomUUID());
    static final PersonId NADIA = new PersonId(UUID.randomUUID());
    static final PersonId KAREL = new PersonId(UUID.randomUUID());
    static final HouseholdId NADIAS = new HouseholdId(UUID.randomUUID());
    static final HouseholdId KARELS = new HouseholdId(UUID.randomUUID());

    private Scene() {}

    static LocalDate day(int number) {
        return LocalDate.of(2020, 3, 1).plusDays(number - 1);
    }

    static StayId stay(int number) {
        return new StayId(new UUID(1, number));
    }

    static SupportId support(int number) {
        return new SupportId(new UUID(1, number));
    }

    static DwellingAssigned assigned(
            StayId stay,
            DwellingId dwelling,
            HouseholdId household,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate until) {
        return new DwellingAssigned(
                dwelling,
                stay,
                household,
                List.of(person),
                UITWEG,
                "1",
                EILANDJE,
                EILANDJE,
                new HeadAgreementId(new UUID(0, 1)),
                from,
                until);
    }

    static HouseholdFormed formed(HouseholdId household, PersonId person) {
        return new HouseholdFormed(household, EILANDJE, List.of(person), day(1));
    }

    static MovedIn movedIn(StayId stay, LocalDate on) {
        return new MovedIn(RUE_HAUTE_12, stay, on, Set.of());
    }

    static MovedOut movedOut(StayId stay, LocalDate on) {
        return new MovedOut(
                RUE_HAUTE_12, stay, on, Destination.UNKNOWN, EndReason.MOVED_ON, EndedBy.OCCUPANT, null, Set.of());
    }

    static MoveOutCorrected moveOutCorrected(StayId stay, LocalDate on) {
        return new MoveOutCorrected(
                RUE_HAUTE_12, stay, on, Destination.UNKNOWN, EndReason.MOVED_ON, EndedBy.OCCUPANT, null, Set.of());
    }

    static PlacesGranted places(int number, LocalDate from, @Nullable LocalDate until) {
        return new PlacesGranted(UITWEG, EILANDJE, number, from, until);
    }

    static SupportStarted started(int number, SupportRole role, LocalDate on) {
        return new SupportStarted(support(number), NADIA, UITWEG, "1", EILANDJE, role, on);
    }

    /** By another partner, whose places are not looked at. */
    static SupportStarted accompanied(PersonId person) {
        return new SupportStarted(
                new SupportId(person.value()), person, UITWEG, "1", DIOGENES, SupportRole.PARTICIPANT, day(1));
    }

    static SupportStopped stopped(int number, LocalDate on) {
        return new SupportStopped(support(number), on, StopReason.MOVED_ON, EndedBy.OCCUPANT);
    }

    static OrganisationRegistered registered(OrganisationId organisation) {
        return new OrganisationRegistered(organisation, "eilandje", new Names("a", "b", "c"), Set.of());
    }

    static RoleGranted granted(OrganisationId organisation, Function function) {
        return new RoleGranted(organisation, "nadia", function, true, day(1));
    }
}
