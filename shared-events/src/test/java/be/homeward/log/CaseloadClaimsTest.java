package be.homeward.log;

import static be.homeward.log.Scene.DIOGENES;
import static be.homeward.log.Scene.EILANDJE;
import static be.homeward.log.Scene.UITWEG;
import static be.homeward.log.Scene.day;
import static be.homeward.log.Scene.stopped;
import static be.homeward.log.Scene.support;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.CaseloadLimit;
import be.homeward.events.CaseloadLimit.Later;
import be.homeward.events.CoachId;
import be.homeward.events.EndedBy;
import be.homeward.events.HomewardEvent;
import be.homeward.events.PersonId;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachAssignmentCorrected;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.HandOverCorrected;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One coach who may accompany one person at once, and two persons. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseloadClaimsTest {
    private static final CoachId COACH = new CoachId(UUID.randomUUID());
    private static final String FULL = "CASELOAD";

    private final WhatIsHeld log = new WhatIsHeld();

    @BeforeEach
    void two_are_accompanied() {
        records(started(1, 1), started(2, 2));
    }

    @Nested
    class Whoever_is_accompanied {
        @Test
        void counts_no_more_once_support_stopped_whatever_was_written_down_late() {
            records(stopped(1, day(50)), assigned(1, 10));
            refuses(assigned(2, 49));
            records(assigned(2, 50));
        }

        @Test
        void counts_no_more_when_an_assignment_is_corrected_after_the_stop() {
            records(assigned(1, 10), stopped(1, day(50)), corrected(1, 11, null));
            records(assigned(2, 50));
        }

        @Test
        void counts_again_once_support_begins_again() {
            records(assigned(1, 10), stopped(1, day(50)), new SupportReopened(support(1), day(60)));
            refuses(assigned(2, 50));
            records(shown(2, 50), corrected(2, 50, 60));
            refuses(corrected(2, 50, 61));
        }

        @Test
        void counts_until_the_stop_as_it_turned_out() {
            records(assigned(1, 10), stopped(1, day(50)));
            records(new SupportStopCorrected(support(1), null, day(40), StopReason.MOVED_ON, EndedBy.OCCUPANT));
            refuses(assigned(2, 39));
            records(assigned(2, 40));
        }

        @Test
        void is_counted_though_the_coach_has_no_room_when_support_turns_out_to_have_lasted() {
            records(assigned(1, 10), stopped(1, day(50)), assigned(2, 50));
            records(new SupportStopCorrected(support(1), null, day(60), StopReason.MOVED_ON, EndedBy.OCCUPANT));
            refuses(corrected(2, 49, null));
        }

        @Test
        void was_never_when_support_never_began() {
            records(assigned(1, 10), new SupportStartWithdrawn(support(1)), started(1, 1), assigned(2, 10));
            refuses(assigned(1, 10));
        }

        @Test
        void counts_once_in_two_supports() {
            records(started(3, 1), assigned(1, 10), assigned(3, 10));
            records(stopped(1, day(50)));
            refuses(assigned(2, 50));
        }
    }

    @Nested
    class A_hand_over {
        private final HandedOver handedOver = new HandedOver(support(1), UITWEG, EILANDJE, DIOGENES, day(50));

        private static HandOverCorrected moved(int was, int on) {
            return new HandOverCorrected(support(1), UITWEG, EILANDJE, DIOGENES, day(was), day(on));
        }

        @Test
        void takes_the_coaches_with_it_to_the_day_on_which_it_turned_out_to_be() {
            records(assigned(1, 10), handedOver, moved(50, 60));
            refuses(assigned(2, 59));
            records(moved(60, 40), assigned(2, 40));
        }

        @Test
        void leaves_whoever_was_released_before() {
            records(assigned(1, 10), new CoachReleased(support(1), COACH, day(50)), handedOver, moved(50, 60));
            records(assigned(2, 50));
        }

        @Test
        void leaves_whoever_was_to_be_released_in_the_days_between() {
            records(assigned(1, 10), new CoachReleased(support(1), COACH, day(55)), handedOver);
            records(assigned(2, 50), new CoachReleased(support(2), COACH, day(50)), moved(50, 60));
            refuses(corrected(2, 54, null));
            records(corrected(2, 55, null));
        }

        @Test
        void leaves_the_coaches_of_the_partner_that_goes_on() {
            records(assigned(1, 10), handedOver, assigned(1, 52), moved(50, 40));
            records(corrected(1, 52, 60));
            records(shown(2, 45), corrected(2, 46, 52), corrected(2, 40, 52));
            refuses(corrected(2, 40, 53));
            records(assigned(2, 60));
        }

        @Test
        void leaves_those_who_would_have_begun_later_the_days_until_then() {
            records(assigned(1, 55), handedOver, moved(50, 58));
            refuses(assigned(2, 57));
            records(assigned(2, 58));
        }
    }

    @Nested
    class A_norm {
        @Test
        void holds_for_each_stretch_of_working_time_and_no_longer_than_the_coach_works() {
            CaseloadLimit less = new CaseloadLimit(2, day(30), List.of(new Later(1, day(30), day(40))));
            records(new CoachAssigned(support(1), COACH, day(10), null, less));
            refuses(new CoachAssigned(support(2), COACH, day(10), null, less));
            records(new CoachAssigned(support(2), COACH, day(40), null, new CaseloadLimit(1, day(40), List.of())));
        }

        @Test
        void is_not_kept_to_where_the_programme_only_shows_it() {
            records(assigned(1, 10), shown(2, 10));
        }

        @Test
        void does_not_keep_a_coach_from_being_released() {
            records(assigned(1, 10), shown(2, 10));
            records(corrected(1, 11, 20), corrected(1, 12, 19));
        }
    }

    private static SupportStarted started(int number, long person) {
        return new SupportStarted(
                support(number),
                new PersonId(new UUID(9, person)),
                UITWEG,
                "1",
                EILANDJE,
                SupportRole.PARTICIPANT,
                day(5));
    }

    private static CaseloadLimit one() {
        return new CaseloadLimit(1, null, List.of());
    }

    private static CoachAssigned assigned(int number, int from) {
        return new CoachAssigned(support(number), COACH, day(from), null, one());
    }

    private static CoachAssigned shown(int number, int from) {
        return new CoachAssigned(support(number), COACH, day(from), null, null);
    }

    private static CoachAssignmentCorrected corrected(int number, int from, @Nullable Integer until) {
        LocalDate end = until == null ? null : day(until);
        return new CoachAssignmentCorrected(support(number), COACH, day(from), end, one());
    }

    private void records(HomewardEvent... events) {
        for (HomewardEvent event : events) {
            assertThat(log.record(event)).as(() -> event.toString()).isNull();
        }
    }

    private void refuses(HomewardEvent event) {
        assertThat(log.record(event)).as(() -> event.toString()).isEqualTo(FULL);
    }
}
