package be.homeward.log;

import static be.homeward.log.Scene.UITWEG;
import static be.homeward.log.Scene.accompanied;
import static be.homeward.log.Scene.assigned;
import static be.homeward.log.Scene.day;
import static be.homeward.log.Scene.formed;
import static be.homeward.log.Scene.moveOutCorrected;
import static be.homeward.log.Scene.movedIn;
import static be.homeward.log.Scene.movedOut;
import static be.homeward.log.Scene.places;
import static be.homeward.log.Scene.started;
import static be.homeward.log.Scene.stay;
import static be.homeward.log.Scene.stopped;
import static be.homeward.log.Scene.support;

import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdEvent.MembershipRecorded;
import be.homeward.events.HouseholdId;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.MatchId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.events.StayId;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whatever may happen to a few people, dwellings and supports, in any order, sensible or not. */
final class RandomHistory {
    private static final int PERSONS = 8;

    private final Random random;
    private int accompanied;

    RandomHistory(long seed) {
        random = new Random(seed);
    }

    HomewardEvent next() {
        if (accompanied < PERSONS) {
            return accompanied(person(accompanied++));
        }
        return switch (random.nextInt(26)) {
            case 0, 1, 2, 3 -> assigned(anyStay(), anyDwelling(), anyHousehold(), anyPerson(), anyDay(), anyEnd());
            case 4 -> movedIn(anyStay(), anyDay());
            case 5, 6 -> movedOut(anyStay(), anyDay());
            case 7 -> new MoveInCorrected(Scene.RUE_HAUTE_12, anyStay(), anyDay(), Set.of());
            case 8 -> moveOutCorrected(anyStay(), anyDay());
            case 9 -> new MoveOutWithdrawn(Scene.RUE_HAUTE_12, anyStay(), Set.of());
            case 10 -> new AssignmentWithdrawn(Scene.RUE_HAUTE_12, anyStay(), anyDay());
            case 11 -> {
                LocalDate on = anyDay();
                yield new MembershipRecorded(
                        anyHousehold(), anyPerson(), on, on.plusDays(1 + some(90)), null, null, null);
            }
            case 12 -> new HouseholdLeft(anyHousehold(), anyPerson(), anyDay(), null, null, null);
            case 13 -> new MembershipCorrected(anyHousehold(), anyPerson(), anyDay(), anyEnd(), null, null, null);
            case 20, 21 -> formed(anyHousehold(), anyPerson());
            case 22 -> new HouseholdJoined(anyHousehold(), anyPerson(), anyDay());
            case 23 -> new MembershipCorrected(anyHousehold(), anyPerson(), anyEnd(), anyEnd(), null, null, null);
            case 24 -> new MatchConfirmed(anyMatch(), anyPerson(), anyPerson());
            case 25 -> new PersonsUnmerged(anyMatch());
            case 14 -> started(some(12), anyRole(), anyDay());
            case 15 -> stopped(some(12), anyDay());
            case 16 -> new SupportStartCorrected(support(some(12)), anyRole(), anyDay());
            case 17 -> new SupportReopened(support(some(12)), anyDay());
            case 18 ->
                random.nextBoolean()
                        ? new SupportReopeningWithdrawn(support(some(12)), anyDay())
                        : new SupportStartWithdrawn(support(some(12)));
            default ->
                random.nextBoolean()
                        ? places(1 + some(6), anyDay(), anyEnd())
                        : new YearlyQuotaSet(UITWEG, 2020, 4 + some(20));
        };
    }

    private int some(int bound) {
        return random.nextInt(bound);
    }

    private StayId anyStay() {
        return stay(some(25));
    }

    private DwellingId anyDwelling() {
        return new DwellingId(new UUID(2, some(6)));
    }

    private HouseholdId anyHousehold() {
        return new HouseholdId(new UUID(3, some(6)));
    }

    private MatchId anyMatch() {
        return new MatchId(new UUID(5, some(4)));
    }

    private PersonId anyPerson() {
        return person(some(PERSONS));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(4, number));
    }

    private SupportRole anyRole() {
        return random.nextInt(3) == 0 ? SupportRole.ENTOURAGE : SupportRole.PARTICIPANT;
    }

    private LocalDate anyDay() {
        return day(some(200));
    }

    private @Nullable LocalDate anyEnd() {
        return random.nextInt(3) == 0 ? null : day(some(250));
    }
}
