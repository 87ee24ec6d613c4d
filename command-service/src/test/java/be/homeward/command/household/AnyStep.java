package be.homeward.command.household;

import be.homeward.command.Streams;
import be.homeward.command.household.Household.CorrectMembership;
import be.homeward.command.household.Household.JoinHousehold;
import be.homeward.command.household.Household.LeaveHousehold;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.HouseholdId;
import be.homeward.events.PersonId;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Whatever a partner may say of someone's living with a household, for walks that begin elsewhere. */
public final class AnyStep {
    private AnyStep() {}

    public static HouseholdEvent of(
            HouseholdId household,
            PersonId person,
            LocalDate day,
            @Nullable LocalDate until,
            Random random,
            Streams streams) {
        HouseholdState known = streams.read(Household.FOLDING, household);
        return switch (random.nextInt(4)) {
            case 0 -> {
                LocalDate left = random.nextBoolean() ? until : null;
                yield Household.join(
                        known, new JoinHousehold(household, person, null, day, left, null, null, null), streams);
            }
            case 1 -> Household.leave(known, new LeaveHousehold(household, person, day, null, null, null));
            default -> Household.correct(known, new CorrectMembership(household, person, day, until, null, null, null));
        };
    }
}
