package be.homeward.command.household;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.household.Together.*;

import be.homeward.command.Story;
import be.homeward.command.household.Household.FormHousehold;
import be.homeward.command.household.Household.JoinHousehold;
import be.homeward.command.household.Household.LeaveHousehold;
import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseholdTest {
    private final Story<Household> story = story();

    @Nested
    class Forming_a_household {
        private FormHousehold asked(Someone... members) {
            return new FormHousehold(TOGETHER, List.of(members), MARCH_1);
        }

        @Test
        void may_be_of_one_person() {
            story.when(asked(new Someone(NADIA, null))).then(ALONE);
        }

        @Test
        void may_be_with_someone_who_is_accompanied_for_another_partner() {
            story.when(asked(new Someone(NADIA, null), new Someone(KARIM, SUPPORT_OF_KARIM)))
                    .then(new HouseholdFormed(TOGETHER, DIOGENES, List.of(NADIA, KARIM), MARCH_1));
        }

        @Test
        void is_refused_of_nobody() {
            story.when(asked()).thenRefused("household.nobody");
        }

        @Test
        void is_refused_with_someone_twice() {
            story.when(asked(new Someone(NADIA, null), new Someone(NADIA, null)))
                    .thenRefused("household.member-already");
        }

        @Test
        void is_refused_a_second_time() {
            story.given(ALONE).when(asked(new Someone(NADIA, null))).thenRefused("household.exists");
        }

        @Test
        void is_unknown_with_someone_whom_the_partner_does_not_know() {
            story.when(asked(new Someone(KARIM, null))).thenUnknown();
        }

        @Test
        void is_unknown_through_the_support_of_another_person() {
            story.when(asked(new Someone(NADIA, SUPPORT_OF_KARIM))).thenUnknown();
        }
    }

    @Nested
    class Joining_a_household {
        private JoinHousehold asked(LocalDate on) {
            return new JoinHousehold(TOGETHER, KARIM, SUPPORT_OF_KARIM, on, null, null, null, null);
        }

        @Test
        void adds_a_person() {
            story.given(ALONE).when(asked(MAY_1)).then(JOINED);
        }

        @Test
        void may_happen_again_on_the_day_of_leaving() {
            story.given(ALONE, JOINED, LEFT).when(asked(JUNE_1)).then(new HouseholdJoined(TOGETHER, KARIM, JUNE_1));
        }

        @Test
        void is_refused_while_the_person_lives_there() {
            story.given(ALONE, JOINED).when(asked(JUNE_1)).thenRefused("household.member-already");
        }

        @Test
        void is_refused_on_a_day_before_the_person_left() {
            story.given(ALONE, JOINED, LEFT).when(asked(JUNE_1.minusDays(1))).thenRefused("household.member-already");
        }

        @Test
        void is_refused_before_the_household_existed() {
            story.given(ALONE).when(asked(MARCH_1.minusDays(1))).thenRefused("household.not-formed-yet");
        }

        @Test
        void is_unknown_for_someone_whom_the_partner_does_not_know() {
            story.given(ALONE)
                    .when(new JoinHousehold(TOGETHER, KARIM, null, MAY_1, null, null, null, null))
                    .thenUnknown();
        }

        @Test
        void is_unknown_to_another_partner() {
            story.given(ALONE).as(EILANDJE, Function.COACH).when(asked(MAY_1)).thenUnknown();
        }
    }

    @Nested
    class Leaving_a_household {
        private LeaveHousehold asked(LocalDate on) {
            return new LeaveHousehold(TOGETHER, KARIM, on, null, null, null);
        }

        @Test
        void ends_living_together() {
            story.given(ALONE, JOINED).when(asked(JUNE_1)).then(LEFT);
        }

        @Test
        void may_say_where_one_of_them_went() {
            story.given(ALONE, JOINED)
                    .when(new LeaveHousehold(
                            TOGETHER, KARIM, JUNE_1, Destination.DECEASED, EndReason.DEATH, EndedBy.OCCUPANT))
                    .then(new HouseholdLeft(
                            TOGETHER, KARIM, JUNE_1, Destination.DECEASED, EndReason.DEATH, EndedBy.OCCUPANT));
        }

        @Test
        void is_refused_for_someone_who_never_lived_there() {
            story.given(ALONE).when(asked(JUNE_1)).thenRefused("household.no-member");
        }

        @Test
        void is_refused_for_someone_who_left() {
            story.given(ALONE, JOINED, LEFT).when(asked(JUNE_1)).thenRefused("household.no-member");
        }

        @Test
        void is_refused_before_joining() {
            story.given(ALONE, JOINED).when(asked(MAY_1.minusDays(1))).thenRefused("household.leaves-before-joining");
        }
    }
}
