package be.homeward.command.household;

import static be.homeward.command.household.Together.*;

import be.homeward.command.Story;
import be.homeward.command.household.Household.CorrectFormation;
import be.homeward.command.household.Household.CorrectMembership;
import be.homeward.command.household.Household.JoinHousehold;
import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.HouseholdEvent.FormationCorrected;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseholdCorrectionTest {
    private final Story<Household> story = story();

    @Nested
    class Correcting_a_membership {
        private CorrectMembership asked(@Nullable LocalDate from, @Nullable LocalDate until) {
            return new CorrectMembership(TOGETHER, KARIM, from, until, null, null, null);
        }

        @Test
        void states_both_days_again() {
            story.given(ALONE, JOINED, LEFT)
                    .when(asked(MARCH_1.plusDays(1), MAY_1))
                    .then(new MembershipCorrected(TOGETHER, KARIM, MARCH_1.plusDays(1), MAY_1, null, null, null));
        }

        @Test
        void on_the_day_of_forming_or_before_means_from_the_beginning() {
            MembershipCorrected fromTheBeginning =
                    new MembershipCorrected(TOGETHER, KARIM, null, MAY_1, null, null, null);
            story.given(ALONE, JOINED, LEFT).when(asked(MARCH_1, MAY_1)).then(fromTheBeginning);
            story.given(ALONE, JOINED, LEFT)
                    .when(asked(MARCH_1.minusDays(9), MAY_1))
                    .then(fromTheBeginning);
            story.given(ALONE, JOINED, LEFT).when(asked(null, MAY_1)).then(fromTheBeginning);
        }

        @Test
        void says_nothing_new_of_whoever_belonged_from_the_beginning() {
            story.given(ALONE)
                    .when(new CorrectMembership(TOGETHER, NADIA, MARCH_1, null, null, null, null))
                    .thenRefused("household.nothing-new");
        }

        @Test
        void may_say_of_whoever_was_counted_from_the_beginning_that_they_never_lived_there() {
            story.given(ALONE)
                    .when(new CorrectMembership(TOGETHER, NADIA, MARCH_1, MARCH_1, null, null, null))
                    .then(new MembershipCorrected(TOGETHER, NADIA, MARCH_1, MARCH_1, null, null, null));
        }

        @Test
        void may_say_anew_where_they_went() {
            MembershipCorrected deceased =
                    new MembershipCorrected(TOGETHER, KARIM, MAY_1, JUNE_1, Destination.DECEASED, null, null);
            CorrectMembership asked =
                    new CorrectMembership(TOGETHER, KARIM, MAY_1, JUNE_1, Destination.DECEASED, null, null);
            story.given(ALONE, JOINED, LEFT).when(asked).then(deceased);
            story.given(deceased).when(asked).thenRefused("household.nothing-new");
            story.when(asked(MAY_1, JUNE_1))
                    .then(new MembershipCorrected(TOGETHER, KARIM, MAY_1, JUNE_1, null, null, null));
        }

        @Test
        void says_where_nobody_went_who_still_lives_there() {
            CorrectMembership still =
                    new CorrectMembership(TOGETHER, KARIM, MAY_1, null, Destination.DECEASED, null, null);
            CorrectMembership never =
                    new CorrectMembership(TOGETHER, KARIM, MAY_1, MAY_1, null, EndReason.SAFETY, null);
            story.given(ALONE, JOINED, LEFT).when(still).thenRefused("household.did-not-leave");
            story.given(ALONE, JOINED, LEFT).when(never).thenRefused("household.did-not-leave");
        }

        @Test
        void may_take_a_departure_back() {
            story.given(ALONE, JOINED, LEFT)
                    .when(asked(MAY_1, null))
                    .then(new MembershipCorrected(TOGETHER, KARIM, MAY_1, null, null, null, null));
        }

        @Test
        void may_take_an_arrival_back() {
            story.given(ALONE, JOINED)
                    .when(asked(MAY_1, MAY_1))
                    .then(new MembershipCorrected(TOGETHER, KARIM, MAY_1, MAY_1, null, null, null));
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(ALONE, JOINED, new MembershipCorrected(TOGETHER, KARIM, MARCH_1, null, null, null, null))
                    .when(asked(MAY_1, null))
                    .then(new MembershipCorrected(TOGETHER, KARIM, MAY_1, null, null, null, null));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(ALONE, JOINED, LEFT).when(asked(MAY_1, JUNE_1)).thenRefused("household.nothing-new");
        }

        @Test
        void is_refused_for_someone_who_never_lived_there() {
            story.given(ALONE).when(asked(MAY_1, null)).thenRefused("household.no-member");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(ALONE, JOINED).when(asked(JUNE_1, MAY_1)).thenRefused("household.leaves-before-joining");
        }

        @Test
        void is_refused_into_an_earlier_time_together() {
            story.given(ALONE, JOINED, LEFT, new HouseholdJoined(TOGETHER, KARIM, JUNE_1))
                    .when(asked(JUNE_1.minusDays(1), null))
                    .thenRefused("household.member-already");
        }
    }

    @Nested
    class Correcting_the_day_of_forming {
        @Test
        void lets_someone_join_from_an_earlier_day() {
            LocalDate earlier = MARCH_1.minusDays(7);
            story.given(ALONE)
                    .when(new CorrectFormation(TOGETHER, earlier))
                    .then(new FormationCorrected(TOGETHER, earlier));
            story.given(ALONE, new FormationCorrected(TOGETHER, earlier))
                    .when(new JoinHousehold(TOGETHER, KARIM, SUPPORT_OF_KARIM, earlier, null, null, null, null))
                    .then(new HouseholdJoined(TOGETHER, KARIM, earlier));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(ALONE).when(new CorrectFormation(TOGETHER, MARCH_1)).thenRefused("household.nothing-new");
        }

        @Test
        void is_refused_after_someone_joined() {
            story.given(ALONE, JOINED)
                    .when(new CorrectFormation(TOGETHER, JUNE_1))
                    .thenRefused("household.joined-before");
        }
    }
}
