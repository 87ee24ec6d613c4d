package be.homeward.log;

import static be.homeward.events.SupportRole.ENTOURAGE;
import static be.homeward.events.SupportRole.PARTICIPANT;
import static be.homeward.log.Scene.EILANDJE;
import static be.homeward.log.Scene.KAREL;
import static be.homeward.log.Scene.KARELS;
import static be.homeward.log.Scene.NADIA;
import static be.homeward.log.Scene.NADIAS;
import static be.homeward.log.Scene.PETERBOS_7;
import static be.homeward.log.Scene.RUE_HAUTE_12;
import static be.homeward.log.Scene.UITWEG;
import static be.homeward.log.Scene.accompanied;
import static be.homeward.log.Scene.assigned;
import static be.homeward.log.Scene.day;
import static be.homeward.log.Scene.formed;
import static be.homeward.log.Scene.granted;
import static be.homeward.log.Scene.moveOutCorrected;
import static be.homeward.log.Scene.movedIn;
import static be.homeward.log.Scene.movedOut;
import static be.homeward.log.Scene.places;
import static be.homeward.log.Scene.registered;
import static be.homeward.log.Scene.started;
import static be.homeward.log.Scene.stay;
import static be.homeward.log.Scene.stopped;
import static be.homeward.log.Scene.support;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.CaseloadLimit;
import be.homeward.events.CoachId;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimsTest {
    private final ClaimBook book = new ClaimBook(ClaimSource.NOTHING);

    @BeforeEach
    void two_who_live_alone() {
        accepts(formed(NADIAS, NADIA), formed(KARELS, KAREL));
        accepts(accompanied(NADIA), accompanied(KAREL));
    }

    @Nested
    class A_dwelling {
        @Test
        void houses_one_household_a_night() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), day(20)));

            refuses(ClaimKind.DWELLING, assigned(stay(2), RUE_HAUTE_12, KARELS, KAREL, day(19), null));
            refuses(ClaimKind.DWELLING, assigned(stay(2), RUE_HAUTE_12, KARELS, KAREL, day(1), day(11)));
            accepts(assigned(stay(2), RUE_HAUTE_12, KARELS, KAREL, day(20), null));
            accepts(assigned(stay(3), RUE_HAUTE_12, KARELS, KAREL, day(1), day(10)));
        }

        @Test
        void is_free_again_from_the_night_of_moving_out() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
            accepts(movedIn(stay(1), day(12)), movedOut(stay(1), day(20)));

            refuses(ClaimKind.DWELLING, assigned(stay(2), RUE_HAUTE_12, KARELS, KAREL, day(19), null));
            accepts(assigned(stay(2), RUE_HAUTE_12, KARELS, KAREL, day(20), null));
            accepts(assigned(stay(3), RUE_HAUTE_12, KARELS, KAREL, day(10), day(12)));
        }

        @Test
        void is_not_given_back_to_who_left_when_somebody_else_came() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null), movedOut(stay(1), day(20)));
            accepts(assigned(stay(2), RUE_HAUTE_12, KARELS, KAREL, day(25), null));

            refuses(ClaimKind.DWELLING, new MoveOutWithdrawn(RUE_HAUTE_12, stay(1), Set.of()));
            refuses(ClaimKind.DWELLING, moveOutCorrected(stay(1), day(26)));
            accepts(moveOutCorrected(stay(1), day(25)));
            refuses(ClaimKind.DWELLING, new MoveInCorrected(RUE_HAUTE_12, stay(2), day(24), Set.of()));
        }

        @Test
        void is_free_when_the_assignment_is_withdrawn() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
            accepts(new AssignmentWithdrawn(RUE_HAUTE_12, stay(1), day(11)));

            accepts(assigned(stay(2), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
        }

        @Test
        void is_given_again_when_the_assignment_was_not_withdrawn_unless_somebody_else_has_it() {
            var again = new AssignmentReinstated(RUE_HAUTE_12, stay(1), NADIAS, UITWEG, day(10), null, null);
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
            accepts(new AssignmentWithdrawn(RUE_HAUTE_12, stay(1), day(11)));
            accepts(assigned(stay(2), RUE_HAUTE_12, KARELS, KAREL, day(20), null));

            refuses(ClaimKind.DWELLING, again);
            accepts(new AssignmentWithdrawn(RUE_HAUTE_12, stay(2), day(11)), again);
            refuses(ClaimKind.HOUSED, assigned(stay(3), PETERBOS_7, NADIAS, NADIA, day(15), null));
        }

        @Test
        void gives_a_name_to_a_stay_that_no_other_dwelling_may_use() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));

            refuses(ClaimKind.ID, assigned(stay(1), PETERBOS_7, KARELS, KAREL, day(10), null));
        }
    }

    @Nested
    class A_person {
        @Test
        void is_housed_once_a_night_in_a_programme() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));

            refuses(ClaimKind.HOUSED, assigned(stay(2), PETERBOS_7, NADIAS, NADIA, day(15), null));
            accepts(movedOut(stay(1), day(15)), assigned(stay(2), PETERBOS_7, NADIAS, NADIA, day(15), null));
        }

        @Test
        void who_turns_out_to_be_housed_twice_is_so_and_gets_no_third_home() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null), movedOut(stay(1), day(15)));
            accepts(assigned(stay(2), PETERBOS_7, NADIAS, NADIA, day(15), null));
            accepts(new MoveOutWithdrawn(RUE_HAUTE_12, stay(1), Set.of()));

            DwellingId third = new DwellingId(UUID.randomUUID());
            refuses(ClaimKind.HOUSED, assigned(stay(3), third, NADIAS, NADIA, day(20), null));
            accepts(movedOut(stay(2), day(18)));
            refuses(ClaimKind.HOUSED, assigned(stay(3), third, NADIAS, NADIA, day(20), null));
            accepts(movedOut(stay(1), day(20)), assigned(stay(3), third, NADIAS, NADIA, day(20), null));
        }

        @Test
        void who_joins_a_household_is_housed_with_it_from_then_on() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
            accepts(new HouseholdJoined(NADIAS, KAREL, day(20)));

            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(1), day(20)));
            refuses(ClaimKind.HOUSED, assigned(stay(3), PETERBOS_7, KARELS, KAREL, day(30), null));
            accepts(movedOut(stay(1), day(30)), assigned(stay(3), PETERBOS_7, KARELS, KAREL, day(30), null));
            accepts(moveOutCorrected(stay(1), day(31)));
        }

        @Test
        void who_is_housed_elsewhere_and_joins_a_housed_household_has_two_homes() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(10), null));
            accepts(new HouseholdJoined(NADIAS, KAREL, day(20)));

            accepts(movedOut(stay(2), day(20)));
            refuses(ClaimKind.HOUSED, assigned(stay(3), PETERBOS_7, KARELS, KAREL, day(25), null));
        }

        @Test
        void who_leaves_a_household_is_free_for_another_dwelling() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
            accepts(
                    new HouseholdLeft(NADIAS, NADIA, day(20), null, null, null),
                    new HouseholdJoined(KARELS, NADIA, day(1)));

            refuses(ClaimKind.HOUSED, assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(19), null));
            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(20), null));
            accepts(movedOut(stay(1), day(25)));
            accepts(new MembershipCorrected(NADIAS, NADIA, day(10), day(22), null, null, null));
            accepts(new MembershipCorrected(NADIAS, NADIA, day(10), day(15), null, null, null));
        }

        @Test
        void who_joined_is_housed_by_a_stay_that_is_written_down_later() {
            accepts(new HouseholdJoined(NADIAS, KAREL, day(20)));
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));

            refuses(ClaimKind.HOUSED, assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(30), null));
        }

        @Test
        void who_left_before_is_not_housed_by_a_stay_that_is_written_down_later() {
            accepts(
                    new HouseholdJoined(NADIAS, KAREL, day(1)),
                    new HouseholdLeft(NADIAS, KAREL, day(20), null, null, null));
            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(30), null));

            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
        }

        @Test
        void who_left_meanwhile_does_not_return_with_a_stay_that_did_not_end() {
            accepts(new HouseholdJoined(NADIAS, KAREL, day(1)));
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null), movedOut(stay(1), day(15)));
            accepts(new HouseholdLeft(NADIAS, KAREL, day(20), null, null, null));
            accepts(new MoveOutWithdrawn(RUE_HAUTE_12, stay(1), Set.of()));

            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(20), null));
        }

        @Test
        void who_turns_out_to_have_joined_after_a_stay_was_not_housed_by_it() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(1), null));
            accepts(new HouseholdJoined(NADIAS, KAREL, day(5)), movedOut(stay(1), day(20)));
            accepts(new MembershipCorrected(NADIAS, KAREL, day(25), null, null, null, null));

            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(5), day(20)));
        }

        @Test
        void who_turns_out_to_have_belonged_from_the_beginning_is_housed_from_the_first_night() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
            accepts(new HouseholdJoined(NADIAS, KAREL, day(20)));
            accepts(new MembershipCorrected(NADIAS, KAREL, null, day(30), null, null, null), movedIn(stay(1), day(5)));

            refuses(ClaimKind.HOUSED, assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(1), day(6)));
            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(1), day(5)));
        }

        @Test
        void who_joined_after_the_move_in_is_not_housed_before_when_that_turns_out_to_be_earlier() {
            accepts(new HouseholdJoined(NADIAS, KAREL, day(8)));
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null), movedIn(stay(1), day(10)));
            accepts(new MoveInCorrected(RUE_HAUTE_12, stay(1), day(3), Set.of()));

            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(1), day(8)));
            refuses(ClaimKind.HOUSED, assigned(stay(3), PETERBOS_7, KARELS, KAREL, day(8), day(9)));
        }
    }

    @Nested
    class A_track {
        private final PersonId leila = new PersonId(UUID.randomUUID());
        private final HouseholdId leilas = new HouseholdId(UUID.randomUUID());

        private DwellingAssigned home(LocalDate from) {
            return assigned(stay(1), RUE_HAUTE_12, leilas, leila, from, null);
        }

        private SupportStarted accompaniedIn(String track, SupportRole role) {
            return new SupportStarted(support(1), leila, UITWEG, track, EILANDJE, role, day(10));
        }

        @BeforeEach
        void somebody_nobody_accompanies() {
            accepts(formed(leilas, leila));
        }

        @Test
        void is_that_of_somebody_of_the_household() {
            refuses(ClaimKind.ACCOMPANIED, home(day(10)));
            accepts(accompaniedIn("2", PARTICIPANT));
            refuses(ClaimKind.ACCOMPANIED, home(day(10)));
            accepts(new HouseholdJoined(leilas, NADIA, day(15)));
            refuses(ClaimKind.ACCOMPANIED, home(day(14)));
            accepts(home(day(15)));
        }

        @Test
        void is_named_while_support_is_open() {
            accepts(accompaniedIn("1", PARTICIPANT), stopped(1, day(20)));
            refuses(ClaimKind.ACCOMPANIED, home(day(9)));
            refuses(ClaimKind.ACCOMPANIED, home(day(20)));
            accepts(home(day(19)));
        }

        @Test
        void is_named_again_once_support_reopened() {
            accepts(accompaniedIn("1", PARTICIPANT), stopped(1, day(20)), new SupportReopened(support(1), day(30)));
            refuses(ClaimKind.ACCOMPANIED, home(day(29)));
            accepts(home(day(30)));
        }

        @Test
        void is_not_that_of_entourage() {
            accepts(accompaniedIn("1", ENTOURAGE));
            refuses(ClaimKind.ACCOMPANIED, home(day(10)));
            accepts(new SupportStartCorrected(support(1), PARTICIPANT, day(10)), home(day(10)));
        }
    }

    @Nested
    class A_quota {
        @Test
        void is_counted_by_the_year_in_which_the_stay_was_to_begin() {
            accepts(new YearlyQuotaSet(UITWEG, 2020, 1));
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, LocalDate.of(2020, 12, 31), null));
            accepts(movedIn(stay(1), LocalDate.of(2021, 1, 2)), movedOut(stay(1), LocalDate.of(2021, 1, 3)));

            refuses(
                    ClaimKind.QUOTA,
                    assigned(stay(2), PETERBOS_7, KARELS, KAREL, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)));
            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, LocalDate.of(2021, 1, 1), null));
        }

        @Test
        void gets_back_what_was_not_used() {
            accepts(new YearlyQuotaSet(UITWEG, 2020, 1));
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));
            accepts(new AssignmentWithdrawn(RUE_HAUTE_12, stay(1), day(11)));

            accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(10), null));
        }

        @Test
        void is_used_again_in_the_same_year_when_what_was_assigned_was_not_withdrawn() {
            LocalDate january = LocalDate.of(2021, 1, 10);
            accepts(new YearlyQuotaSet(UITWEG, 2020, 1), new YearlyQuotaSet(UITWEG, 2021, 0));
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, LocalDate.of(2020, 12, 20), null));
            accepts(movedIn(stay(1), january));
            accepts(new AssignmentWithdrawn(RUE_HAUTE_12, stay(1), january));

            accepts(new AssignmentReinstated(
                    RUE_HAUTE_12, stay(1), NADIAS, UITWEG, january, null, LocalDate.of(2020, 12, 20)));
            refuses(
                    ClaimKind.QUOTA,
                    assigned(stay(2), PETERBOS_7, KARELS, KAREL, LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 2)));
        }

        @Test
        void is_not_set_below_what_is_used() {
            accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));

            refuses(ClaimKind.QUOTA, new YearlyQuotaSet(UITWEG, 2020, 0));
            accepts(new YearlyQuotaSet(UITWEG, 2020, 1), new YearlyQuotaSet(UITWEG, 2021, 0));
        }
    }

    @Nested
    class Places {
        @Test
        void are_counted_at_each_date_within_the_period_they_were_granted_for() {
            accepts(places(1, day(1), day(20)), places(2, day(20), null));
            accepts(started(1, PARTICIPANT, day(5)));

            refuses(ClaimKind.PLACE, started(2, PARTICIPANT, day(19)));
            accepts(started(2, PARTICIPANT, day(20)));
            refuses(ClaimKind.PLACE, started(3, PARTICIPANT, day(25)));
            accepts(stopped(1, day(25)), started(3, PARTICIPANT, day(25)));
        }

        @Test
        void granted_for_some_days_leave_those_of_other_days_as_they_were() {
            accepts(places(1, day(1), null), places(2, day(10), day(20)));
            accepts(started(1, PARTICIPANT, day(1)));

            refuses(ClaimKind.PLACE, started(2, PARTICIPANT, day(5)));
            refuses(ClaimKind.PLACE, started(2, PARTICIPANT, day(10)));
            accepts(started(2, PARTICIPANT, day(10)), stopped(2, day(20)));
            refuses(ClaimKind.PLACE, started(3, PARTICIPANT, day(25)));
        }

        @Test
        void are_not_taken_by_entourage_until_it_turns_out_to_take_part() {
            accepts(places(1, day(1), null), started(1, PARTICIPANT, day(5)), started(2, ENTOURAGE, day(5)));

            refuses(ClaimKind.PLACE, new SupportStartCorrected(support(2), PARTICIPANT, day(5)));
            accepts(new SupportStartCorrected(support(1), ENTOURAGE, day(5)));
            accepts(new SupportStartCorrected(support(2), PARTICIPANT, day(5)));
        }

        @Test
        void are_free_between_stopping_and_beginning_again() {
            accepts(places(1, day(1), null), started(1, PARTICIPANT, day(5)), stopped(1, day(10)));
            accepts(started(2, PARTICIPANT, day(10)), stopped(2, day(20)));

            refuses(ClaimKind.PLACE, new SupportReopened(support(1), day(19)));
            accepts(new SupportReopened(support(1), day(20)));
            refuses(ClaimKind.PLACE, started(3, PARTICIPANT, day(30)));
            accepts(new SupportReopeningCorrected(support(1), day(20), day(40)));
            accepts(started(3, PARTICIPANT, day(30)), stopped(3, day(40)));
            refuses(ClaimKind.PLACE, new SupportReopeningCorrected(support(1), day(40), day(39)));
            accepts(new SupportReopeningWithdrawn(support(1), day(40)));
            accepts(started(4, PARTICIPANT, day(40)));
        }

        @Test
        void are_not_taken_away_from_who_has_them() {
            accepts(places(2, day(1), null), started(1, PARTICIPANT, day(5)), started(2, PARTICIPANT, day(10)));

            refuses(ClaimKind.PLACE, places(1, day(5), day(11)));
            accepts(places(1, day(5), day(10)));
            accepts(places(0, day(1), day(5)));
        }
    }

    @Nested
    class A_hand_over {
        private final OrganisationId hoeksteen = new OrganisationId(UUID.randomUUID());

        private SupportEvent.HandedOver handedOver(int n, LocalDate on) {
            return new SupportEvent.HandedOver(support(n), UITWEG, EILANDJE, hoeksteen, on);
        }

        @Test
        void takes_the_place_from_the_one_and_one_of_the_others() {
            accepts(places(1, day(1), null), new PlacesGranted(UITWEG, hoeksteen, 1, day(1), null));
            accepts(started(1, PARTICIPANT, day(5)), handedOver(1, day(20)));

            refuses(ClaimKind.PLACE, started(2, PARTICIPANT, day(19)));
            accepts(started(2, PARTICIPANT, day(20)));
            refuses(ClaimKind.PLACE, handedOver(2, day(25)));
            accepts(stopped(1, day(25)), handedOver(2, day(25)));
        }

        @Test
        void that_was_on_another_day_moves_the_place_with_it() {
            accepts(places(1, day(1), null), new PlacesGranted(UITWEG, hoeksteen, 1, day(1), null));
            accepts(started(1, PARTICIPANT, day(5)), handedOver(1, day(20)));
            accepts(new SupportEvent.HandOverCorrected(support(1), UITWEG, EILANDJE, hoeksteen, day(20), day(10)));

            accepts(started(2, PARTICIPANT, day(10)));
            refuses(
                    ClaimKind.PLACE,
                    new SupportEvent.HandOverCorrected(support(1), UITWEG, EILANDJE, hoeksteen, day(10), day(11)));
        }

        @Test
        void that_was_on_another_day_leaves_what_was_opened_again_since() {
            accepts(places(3, day(1), null), new PlacesGranted(UITWEG, hoeksteen, 1, day(1), null));
            accepts(started(1, PARTICIPANT, day(5)), handedOver(1, day(20)), stopped(1, day(30)));
            accepts(new SupportReopened(support(1), day(40)));
            accepts(new SupportEvent.HandOverCorrected(support(1), UITWEG, EILANDJE, hoeksteen, day(20), day(25)));

            accepts(started(2, PARTICIPANT, day(5)), handedOver(2, day(30)), stopped(2, day(40)));
            accepts(started(3, PARTICIPANT, day(5)));
            refuses(ClaimKind.PLACE, handedOver(3, day(39)));
        }

        @Test
        void on_the_day_on_which_support_was_opened_again_may_turn_out_to_be_later() {
            accepts(places(1, day(1), null), started(1, PARTICIPANT, day(5)), stopped(1, day(10)));
            accepts(new SupportReopened(support(1), day(20)), handedOver(1, day(20)));
            accepts(new SupportEvent.HandOverCorrected(support(1), UITWEG, EILANDJE, hoeksteen, day(20), day(25)));

            accepts(started(2, PARTICIPANT, day(10)), stopped(2, day(20)));
            refuses(ClaimKind.PLACE, started(3, PARTICIPANT, day(24)), stopped(3, day(25)));
            accepts(started(3, PARTICIPANT, day(25)));
        }

        @Test
        void lets_support_begin_again_with_who_had_it_last() {
            accepts(places(1, day(1), null), new PlacesGranted(UITWEG, hoeksteen, 1, day(1), null));
            accepts(started(1, PARTICIPANT, day(5)), handedOver(1, day(20)), stopped(1, day(25)));
            accepts(new SupportReopened(support(1), day(26)));

            accepts(started(2, PARTICIPANT, day(20)));
            refuses(ClaimKind.PLACE, handedOver(2, day(27)));
        }
    }

    @Nested
    class A_caseload {
        private final CoachId coach = new CoachId(UUID.randomUUID());

        private SupportEvent.CoachAssigned assigned(int support, LocalDate from, int most) {
            CaseloadLimit limit = new CaseloadLimit(most, null, List.of());
            return new SupportEvent.CoachAssigned(support(support), coach, from, null, limit);
        }

        @BeforeEach
        void somebody_else_in_each_support() {
            for (int number = 1; number <= 3; number++) {
                PersonId person = new PersonId(UUID.randomUUID());
                accepts(new SupportEvent.SupportStarted(
                        support(number), person, UITWEG, "1", EILANDJE, PARTICIPANT, day(1)));
            }
        }

        @Test
        void is_bounded_where_the_programme_keeps_to_its_norm() {
            accepts(assigned(1, day(1), 2), assigned(2, day(1), 2));

            refuses(ClaimKind.CASELOAD, assigned(3, day(2), 2));
            accepts(new SupportEvent.CoachReleased(support(1), coach, day(10)));
            accepts(assigned(3, day(10), 2));
        }

        @Test
        void is_free_of_whom_the_coach_accompanies_no_longer() {
            accepts(assigned(1, day(1), 1), stopped(1, day(10)));

            refuses(ClaimKind.CASELOAD, assigned(2, day(9), 1));
            accepts(assigned(2, day(10), 1));
        }

        @Test
        void is_what_the_latest_working_time_allows() {
            accepts(assigned(1, day(1), 2), assigned(2, day(1), 2));

            refuses(ClaimKind.CASELOAD, assigned(3, day(20), 1));
        }
    }

    @Test
    void a_code_names_one_thing_and_a_login_belongs_to_one_organisation() {
        OrganisationId hoeksteen = new OrganisationId(UUID.randomUUID());
        accepts(registered(EILANDJE), granted(EILANDJE, Function.COACH), granted(EILANDJE, Function.COORDINATOR));

        refuses(ClaimKind.CODE, registered(hoeksteen));
        refuses(ClaimKind.SUBJECT, granted(hoeksteen, Function.COACH));
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        accepts(assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(10), null));

        refuses(
                ClaimKind.DWELLING,
                movedOut(stay(1), day(15)),
                assigned(stay(2), RUE_HAUTE_12, KARELS, KAREL, day(14), null));

        accepts(assigned(stay(2), PETERBOS_7, KARELS, KAREL, day(14), null));
        refuses(ClaimKind.DWELLING, assigned(stay(3), RUE_HAUTE_12, KARELS, KAREL, day(1), day(16)));
    }

    private void accepts(HomewardEvent... events) {
        assertThat(apply(events)).isNull();
    }

    private void refuses(ClaimKind kind, HomewardEvent... events) {
        assertThat(apply(events)).isNotNull().extracting(ClaimKey::kind).isEqualTo(kind);
    }

    /** As one append. */
    private @Nullable ClaimKey apply(HomewardEvent... events) {
        try {
            return book.apply(
                    List.of(events).stream().flatMap(e -> Claims.of(e).stream()).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
