package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.Uitweg.UITWEG;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.events.Address;
import be.homeward.events.Breach;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.events.BuildingId;
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
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdId;
import be.homeward.events.PersonId;
import be.homeward.events.StayId;
import be.homeward.events.TerminationReason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dwelling for one or two, lent by CityDev to 't Eilandje, in which Diogenes houses people. */
final class RueHaute {
    static final BuildingId BUILDING = new BuildingId(UUID.randomUUID());
    static final DwellingId RUE_HAUTE_12 = new DwellingId(UUID.randomUUID());
    static final HeadAgreementId AGREEMENT = new HeadAgreementId(UUID.randomUUID());
    static final LocalDate BEGIN = LocalDate.of(2020, 3, 1);
    static final LocalDate END = LocalDate.of(2022, 3, 1);
    static final LocalDate READY = LocalDate.of(2020, 3, 15);
    static final LocalDate APRIL_1 = LocalDate.of(2020, 4, 1);
    static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    static final LocalDate JUNE_1 = LocalDate.of(2020, 6, 1);
    static final LocalDate JULY_1 = LocalDate.of(2020, 7, 1);

    static final PersonId NADIA = new PersonId(new UUID(0x4000, 0x8000_0000_0000_0001L));
    static final PersonId KARIM = new PersonId(new UUID(0x4000, 0x8000_0000_0000_0002L));
    static final PersonId LEILA = new PersonId(new UUID(0x4000, 0x8000_0000_0000_0003L));
    static final HouseholdId NADIAS = new HouseholdId(UUID.randomUUID());
    static final HouseholdId KARIMS = new HouseholdId(UUID.randomUUID());
    static final HouseholdId ALL_THREE = new HouseholdId(UUID.randomUUID());
    static final StayId OF_NADIA = new StayId(UUID.randomUUID());
    static final StayId OF_KARIM = new StayId(UUID.randomUUID());

    static final BuildingRegistered REGISTERED = new BuildingRegistered(
            BUILDING, UITWEG, CITYDEV, "Rue Haute 12", new Address("Rue Haute", "12", "1000", "Bruxelles"));
    static final HeadAgreementSigned SIGNED = signed(AGREEMENT, 0, true, BEGIN, END);
    static final HeadAgreementTerminated BURNT = new HeadAgreementTerminated(AGREEMENT, JUNE_1, TerminationReason.FIRE);
    static final DwellingOffered OFFERED =
            new DwellingOffered(RUE_HAUTE_12, UITWEG, CITYDEV, BUILDING, "2B", 1, 2, BEGIN);
    static final DwellingAccepted ACCEPTED = accepted(AGREEMENT, BEGIN);
    static final DwellingReady IS_READY = new DwellingReady(RUE_HAUTE_12, READY);

    private RueHaute() {}

    /** What the dwelling's own story rests on. */
    static List<HomewardEvent> around() {
        return Stream.concat(
                        Arrays.stream(Uitweg.opened()),
                        Stream.of(
                                REGISTERED,
                                SIGNED,
                                new HouseholdFormed(NADIAS, DIOGENES, List.of(NADIA), BEGIN),
                                new HouseholdFormed(KARIMS, DIOGENES, List.of(KARIM), BEGIN),
                                new HouseholdFormed(ALL_THREE, DIOGENES, List.of(NADIA, KARIM, LEILA), BEGIN)))
                .toList();
    }

    /** Offered to the programme, not taken on yet. */
    static Story<Dwelling> offered() {
        return Story.of(Dwelling.class)
                .given(around().toArray(HomewardEvent[]::new))
                .given(OFFERED)
                .as(DIOGENES, Function.COACH);
    }

    /** Held under the agreement and ready to be lived in. */
    static Story<Dwelling> ready() {
        return offered().given(ACCEPTED, IS_READY);
    }

    /** Nadia has lived there since May. */
    static Story<Dwelling> lived() {
        return ready().given(assigned(OF_NADIA, MAY_1, null), movedIn(OF_NADIA, MAY_1));
    }

    /** Nadia lived there in May. */
    static Story<Dwelling> left() {
        return lived().given(movedOut(OF_NADIA, JUNE_1));
    }

    static HeadAgreementSigned signed(
            HeadAgreementId agreement, int fee, boolean domiciliation, LocalDate start, LocalDate latestEnd) {
        return new HeadAgreementSigned(
                agreement, UITWEG, CITYDEV, EILANDJE, start, latestEnd, 90, fee, domiciliation, null);
    }

    static DwellingAccepted accepted(HeadAgreementId agreement, LocalDate on) {
        return new DwellingAccepted(RUE_HAUTE_12, agreement, UITWEG, EILANDJE, on);
    }

    static DwellingAssigned assigned(StayId stay, LocalDate from, @Nullable LocalDate until) {
        return assigned(stay, AGREEMENT, from, until);
    }

    static DwellingAssigned assigned(
            StayId stay, HeadAgreementId agreement, LocalDate from, @Nullable LocalDate until) {
        boolean hers = stay.equals(OF_NADIA);
        return new DwellingAssigned(
                RUE_HAUTE_12,
                stay,
                hers ? NADIAS : KARIMS,
                List.of(hers ? NADIA : KARIM),
                UITWEG,
                RESPITE,
                DIOGENES,
                CITYDEV,
                agreement,
                from,
                until);
    }

    static MovedIn movedIn(StayId stay, LocalDate on, Breach... breaches) {
        return new MovedIn(RUE_HAUTE_12, stay, on, Set.of(breaches));
    }

    static MovedOut movedOut(StayId stay, LocalDate on, Breach... breaches) {
        return new MovedOut(
                RUE_HAUTE_12,
                stay,
                on,
                Destination.PRIVATE_RENTAL,
                EndReason.MOVED_ON,
                EndedBy.OCCUPANT,
                null,
                Set.of(breaches));
    }

    static HomewardEvent joined(PersonId person, LocalDate on) {
        return new HouseholdJoined(NADIAS, person, on);
    }
}
