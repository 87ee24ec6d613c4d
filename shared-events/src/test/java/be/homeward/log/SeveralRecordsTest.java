package be.homeward.log;

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
import static be.homeward.log.Scene.movedIn;
import static be.homeward.log.Scene.movedOut;
import static be.homeward.log.Scene.stay;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.CaseloadLimit;
import be.homeward.events.CoachId;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.MatchId;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two partners know one person under an id of their own, until they see that it is one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralRecordsTest {
    private static final MatchConfirmed ONE = new MatchConfirmed(new MatchId(new UUID(5, 1)), NADIA, KAREL);
    private static final PersonsUnmerged TWO = new PersonsUnmerged(ONE.match());
    private static final PersonId LEILA = new PersonId(UUID.randomUUID());

    private final WhatIsHeld log = new WhatIsHeld();

    @Nested
    class Of_two_homes {
        private final DwellingAssigned first = assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, day(1), null);

        @BeforeEach
        void each_lives_alone() {
            records(formed(NADIAS, NADIA), formed(KARELS, KAREL), accompanied(NADIA), accompanied(KAREL));
        }

        private static DwellingAssigned second(LocalDate from, @Nullable LocalDate until) {
            return assigned(stay(2), PETERBOS_7, KARELS, KAREL, from, until);
        }

        @Test
        void only_one_is_given() {
            records(ONE, first);
            refuses("HOUSED", second(day(20), null));
        }

        @Test
        void both_are_given_while_nobody_knows() {
            records(first, second(day(20), null), ONE);
        }

        @Test
        void no_third_is_given_once_it_is_known() {
            DwellingAssigned third = assigned(stay(3), Scene.PETERBOS_7, KARELS, KAREL, day(30), null);
            records(first, second(day(20), day(30)), ONE);
            refuses("HOUSED", third);
        }

        @Test
        void the_second_follows_the_first() {
            records(ONE, first, movedIn(stay(1), day(1)), movedOut(stay(1), day(20)));
            refuses("HOUSED", second(day(19), null));
            records(second(day(20), null));
        }

        @Test
        void both_are_given_to_whoever_turn_out_to_be_two() {
            records(ONE, first, TWO, second(day(20), null));
        }

        @Test
        void the_second_is_not_given_back_either() {
            records(ONE, second(day(20), null), withdrawn(), first);
            refuses("HOUSED", new AssignmentReinstated(PETERBOS_7, stay(2), KARELS, UITWEG, day(20), null, null));
        }

        @Test
        void only_one_is_given_by_way_of_a_third_record() {
            records(new MatchConfirmed(new MatchId(new UUID(5, 2)), LEILA, NADIA));
            records(new MatchConfirmed(new MatchId(new UUID(5, 3)), KAREL, LEILA), first);
            refuses("HOUSED", second(day(20), null));
        }

        @Test
        void whoever_joined_a_household_under_the_other_is_told_of_all_the_same() {
            records(ONE, first, formed(NADIAS, NADIA));
            records(new HouseholdJoined(NADIAS, KAREL, day(10)));
        }

        @Test
        void one_is_given_to_a_household_that_both_records_are_of() {
            records(ONE, new HouseholdJoined(NADIAS, KAREL, day(1)), first);
        }

        private static AssignmentWithdrawn withdrawn() {
            return new AssignmentWithdrawn(PETERBOS_7, stay(2), day(19));
        }
    }

    @Nested
    class In_a_caseload_of_one {
        private static final CoachId COACH = new CoachId(UUID.randomUUID());

        @BeforeEach
        void three_are_accompanied() {
            records(accompanied(NADIA), accompanied(KAREL), accompanied(LEILA));
        }

        private static CoachAssigned coached(PersonId person, int most) {
            CaseloadLimit limit = new CaseloadLimit(most, null, List.of());
            return new CoachAssigned(new SupportId(person.value()), COACH, day(10), null, limit);
        }

        @Test
        void they_count_as_one() {
            records(ONE, coached(NADIA, 1), coached(KAREL, 1));
            refuses("CASELOAD", coached(LEILA, 1));
            records(coached(LEILA, 2));
        }

        @Test
        void they_count_as_one_also_when_that_was_seen_later() {
            records(coached(NADIA, 2), coached(KAREL, 2), ONE, coached(LEILA, 2));
        }

        @Test
        void they_count_as_one_where_there_is_no_room_any_more() {
            records(ONE, coached(NADIA, 1), coached(LEILA, 2), coached(KAREL, 1));
        }

        @Test
        void they_count_as_two_while_nobody_knows_and_once_they_are_two() {
            records(coached(NADIA, 1));
            refuses("CASELOAD", coached(KAREL, 1));
            records(ONE, TWO);
            refuses("CASELOAD", coached(KAREL, 1));
        }
    }

    private void records(HomewardEvent... events) {
        for (HomewardEvent event : events) {
            assertThat(log.record(event)).as(() -> event.toString()).isNull();
        }
    }

    private void refuses(String kind, HomewardEvent event) {
        assertThat(log.record(event)).as(() -> event.toString()).isEqualTo(kind);
    }
}
