package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.BUILDING;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIA;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;

import be.homeward.command.Story;
import be.homeward.events.AdmissionRules;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.TitleRecorded;
import be.homeward.events.DwellingId;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.Residents;
import be.homeward.events.TitleId;
import be.homeward.events.TitleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rue Haute 12 as a home that lasts, with a lease of the tenant's own instead of a head agreement. */
final class LastingHome {
    static final String HOUSING_FIRST = "hf";
    static final TitleId LEASE = new TitleId(UUID.randomUUID());
    static final TitleId NEXT = new TitleId(UUID.randomUUID());
    static final DwellingId NEXT_DOOR = new DwellingId(UUID.randomUUID());
    static final DwellingAccepted TAKEN_ON = new DwellingAccepted(RUE_HAUTE_12, null, UITWEG, DIOGENES, BEGIN);
    static final DwellingAssigned ASSIGNED = new DwellingAssigned(
            RUE_HAUTE_12,
            OF_NADIA,
            NADIAS,
            List.of(NADIA),
            UITWEG,
            HOUSING_FIRST,
            DIOGENES,
            CITYDEV,
            null,
            MAY_1,
            null);

    private LastingHome() {}

    static Story<Dwelling> offered() {
        return Story.of(Dwelling.class)
                .given(RueHaute.around().toArray(HomewardEvent[]::new))
                .given(
                        new TrackAdded(
                                UITWEG,
                                HOUSING_FIRST,
                                new Names("Housing First", "Housing First", "Housing First"),
                                HousingMode.LASTING,
                                Residents.TENANTS,
                                new AdmissionRules(false, Set.of()),
                                14),
                        new PartnerAdmitted(
                                UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of(RESPITE, HOUSING_FIRST), BEGIN),
                        RueHaute.OFFERED)
                .as(DIOGENES, Function.COORDINATOR);
    }

    static Story<Dwelling> ready() {
        return offered().given(TAKEN_ON, RueHaute.IS_READY);
    }

    /** Nadia has lived there since May. */
    static Story<Dwelling> lived(@Nullable LocalDate until) {
        return ready().given(ASSIGNED, lease(LEASE, MAY_1, until), RueHaute.movedIn(OF_NADIA, MAY_1));
    }

    static TitleRecorded lease(TitleId title, LocalDate from, @Nullable LocalDate until) {
        return new TitleRecorded(RUE_HAUTE_12, OF_NADIA, title, TitleKind.LEASE, null, from, until);
    }

    /** Another dwelling of the programme, in which nobody lives. */
    static HomewardEvent[] nextDoor() {
        return new HomewardEvent[] {
            new DwellingOffered(NEXT_DOOR, UITWEG, CITYDEV, BUILDING, "2C", 1, 2, BEGIN),
            new DwellingAccepted(NEXT_DOOR, null, UITWEG, DIOGENES, BEGIN),
            new DwellingReady(NEXT_DOOR, BEGIN)
        };
    }
}
