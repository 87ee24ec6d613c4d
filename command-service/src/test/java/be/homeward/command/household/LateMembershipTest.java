package be.homeward.command.household;

import static be.homeward.command.household.Together.*;

import be.homeward.command.Story;
import be.homeward.command.household.Household.CorrectMembership;
import be.homeward.command.household.Household.JoinHousehold;
import be.homeward.command.household.Household.LeaveHousehold;
import be.homeward.events.Destination;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdEvent.MembershipRecorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Karim lives with Nadia since June; that he did so in spring as well is told afterwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateMembershipTest {
    private static final LocalDate APRIL_1 = LocalDate.of(2020, 4, 1);
    private static final HouseholdJoined SINCE_JUNE = new HouseholdJoined(TOGETHER, KARIM, JUNE_1);

    private final Story<Household> story = story().given(ALONE, SINCE_JUNE);

    private static JoinHousehold asked(LocalDate on, @Nullable LocalDate until, @Nullable Destination destination) {
        return new JoinHousehold(TOGETHER, KARIM, SUPPORT_OF_KARIM, on, until, destination, null, null);
    }

    private static MembershipRecorded recorded(LocalDate from, LocalDate until) {
        return new MembershipRecorded(TOGETHER, KARIM, from, until, null, null, null);
    }

    @Test
    void an_earlier_time_is_told_later() {
        story.when(asked(APRIL_1, MAY_1, null)).then(recorded(APRIL_1, MAY_1));
    }

    @Test
    void with_where_the_person_went_in_between() {
        story.when(asked(APRIL_1, MAY_1, Destination.SHELTER))
                .then(new MembershipRecorded(TOGETHER, KARIM, APRIL_1, MAY_1, Destination.SHELTER, null, null));
    }

    @Test
    void whoever_lives_there_now_is_who_leaves() {
        LocalDate july = LocalDate.of(2020, 7, 1);
        story.given(recorded(APRIL_1, MAY_1))
                .when(new LeaveHousehold(TOGETHER, KARIM, july, null, null, null))
                .then(new HouseholdLeft(TOGETHER, KARIM, july, null, null, null));
    }

    @Test
    void the_last_time_is_the_one_that_is_corrected_and_not_into_the_earlier() {
        story.given(recorded(APRIL_1, MAY_1))
                .when(new CorrectMembership(TOGETHER, KARIM, MAY_1, null, null, null, null))
                .then(new MembershipCorrected(TOGETHER, KARIM, MAY_1, null, null, null, null));
        story().given(ALONE, SINCE_JUNE, recorded(APRIL_1, MAY_1))
                .when(new CorrectMembership(TOGETHER, KARIM, APRIL_1, null, null, null, null))
                .thenRefused("household.member-already");
    }

    @Test
    void is_refused_while_the_person_lived_there_as_is_known() {
        story.when(asked(APRIL_1, JUNE_1.plusDays(1), null)).thenRefused("household.member-already");
    }

    @Test
    void is_refused_without_a_night() {
        story.when(asked(APRIL_1, APRIL_1, null)).thenRefused("household.leaves-before-joining");
    }

    @Test
    void goes_nowhere_without_having_left() {
        story().given(ALONE).when(asked(APRIL_1, null, Destination.SHELTER)).thenRefused("household.did-not-leave");
    }
}
