package be.homeward.command.household;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.UITWEG;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.command.household.Household.CorrectFormation;
import be.homeward.command.household.Household.CorrectMembership;
import be.homeward.command.household.Household.FormHousehold;
import be.homeward.command.household.Household.JoinHousehold;
import be.homeward.command.household.Household.LeaveHousehold;
import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.HouseholdEvent.FormationCorrected;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseholdTest {
    private static final PersonId NADIA = new PersonId(UUID.randomUUID());
    private static final PersonId KARIM = new PersonId(UUID.randomUUID());
    private static final SupportId SUPPORT_OF_KARIM = new SupportId(UUID.randomUUID());
    private static final HouseholdId TOGETHER = new HouseholdId(UUID.randomUUID());
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    private static final LocalDate JUNE_1 = LocalDate.of(2020, 6, 1);

    private static final HouseholdFormed ALONE = new HouseholdFormed(TOGETHER, DIOGENES, List.of(NADIA), MARCH_1);
    private static final HouseholdJoined JOINED = new HouseholdJoined(TOGETHER, KARIM, MAY_1);
    private static final HouseholdLeft LEFT = new HouseholdLeft(TOGETHER, KARIM, JUNE_1, null, null, null);

    private final Story<Household> story = Story.of(Household.class)
            .given(Uitweg.opened())
            .given(registered(NADIA, DIOGENES), registered(KARIM, EILANDJE))
            .given(new SupportStarted(
                    SUPPORT_OF_KARIM, KARIM, UITWEG, Uitweg.RESPITE, DIOGENES, SupportRole.PARTICIPANT, MARCH_1))
            .as(DIOGENES, Function.COACH);

    private static PersonRegistered registered(PersonId person, OrganisationId controller) {
        return new PersonRegistered(person, controller, null, null, null, null);
    }

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
            return new JoinHousehold(TOGETHER, KARIM, SUPPORT_OF_KARIM, on);
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
                    .when(new JoinHousehold(TOGETHER, KARIM, null, MAY_1))
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
                    .when(new JoinHousehold(TOGETHER, KARIM, SUPPORT_OF_KARIM, earlier))
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
