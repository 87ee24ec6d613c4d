package be.homeward.log;

import static be.homeward.events.SupportRole.ENTOURAGE;
import static be.homeward.events.SupportRole.PARTICIPANT;
import static be.homeward.log.Scene.EILANDJE;
import static be.homeward.log.Scene.NADIA;
import static be.homeward.log.Scene.NADIAS;
import static be.homeward.log.Scene.PETERBOS_7;
import static be.homeward.log.Scene.RUE_HAUTE_12;
import static be.homeward.log.Scene.UITWEG;
import static be.homeward.log.Scene.assigned;
import static be.homeward.log.Scene.day;
import static be.homeward.log.Scene.formed;
import static be.homeward.log.Scene.movedIn;
import static be.homeward.log.Scene.movedOut;
import static be.homeward.log.Scene.started;
import static be.homeward.log.Scene.stay;
import static be.homeward.log.Scene.stopped;
import static be.homeward.log.Scene.support;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DeclineReason;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.HomewardEvent;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralAnswerCorrected;
import be.homeward.events.SupportEvent.ReferralAnswerWithdrawn;
import be.homeward.events.SupportEvent.ReferralDeclined;
import be.homeward.events.SupportEvent.ReferralReinstated;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticipationTest {
    private final WhatIsHeld log = new WhatIsHeld();

    @BeforeEach
    void one_who_lives_alone() {
        told(formed(NADIAS, NADIA));
    }

    @Nested
    class A_tenant_who_stopped_support {
        @BeforeEach
        void lives_there() {
            told(started(1, PARTICIPANT, day(1)), home(day(5)), movedIn(stay(1), day(5)), stopped(1, day(10)));
        }

        @Test
        void is_given_another_home() {
            told(movedOut(stay(1), day(20)), other("1", day(20)));
        }

        @Test
        void is_given_another_home_after_some_nights_elsewhere() {
            told(movedOut(stay(1), day(20)), other("1", day(50)));
        }

        @Test
        void is_given_none_of_another_track() {
            told(movedOut(stay(1), day(20)));
            refused(other("2", day(20)));
        }

        @Test
        void is_given_none_from_a_day_before_living_there() {
            told(movedOut(stay(1), day(20)), new SupportStartWithdrawn(support(1)));
            refused(until(day(2), day(5)));
        }

        @Test
        void never_lived_there_when_the_assignment_was_withdrawn() {
            told(new AssignmentWithdrawn(RUE_HAUTE_12, stay(1), day(5)));
            refused(other("1", day(20)));
        }

        @Test
        void lived_there_when_it_was_not_withdrawn_after_all() {
            told(new AssignmentWithdrawn(RUE_HAUTE_12, stay(1), day(5)));
            told(new AssignmentReinstated(RUE_HAUTE_12, stay(1), NADIAS, UITWEG, day(5), day(20), null));
            told(other("1", day(20)));
        }
    }

    @Nested
    class A_person_whose_referral_was_accepted {
        @BeforeEach
        void was_referred() {
            told(new PersonReferred(support(1), NADIA, UITWEG, "1", EILANDJE, EILANDJE, day(1), null));
        }

        @Test
        void may_have_the_home_first() {
            refused(home(day(10)));
            told(new ReferralAccepted(support(1), day(5)));
            refused(home(day(4)));
            told(home(day(5)));
        }

        @Test
        void may_have_it_while_waiting_for_a_place() {
            told(new ReferralAccepted(support(1), day(5)), new PlacedOnWaitingList(support(1), day(6)));
            told(home(day(10)));
        }

        @Test
        void may_have_had_it_when_support_began_later() {
            told(new ReferralAccepted(support(1), day(5)), started(1, PARTICIPANT, day(10)), stopped(1, day(20)));
            refused(home(day(20)));
            told(home(day(9)));
        }

        @Test
        void has_none_as_entourage() {
            told(new ReferralAccepted(support(1), day(5)), started(1, ENTOURAGE, day(10)));
            refused(home(day(10)));
        }

        @Test
        void has_none_in_another_track() {
            told(new ReferralAccepted(support(1), day(5)));
            refused(other("2", day(10)));
        }

        @Test
        void has_none_once_it_was_declined() {
            told(new ReferralAccepted(support(1), day(5)), declined(day(8)));
            refused(home(day(10)));
            told(new ReferralAccepted(support(1), day(9)), home(day(10)));
        }

        @Test
        void has_it_when_the_partner_never_declined() {
            told(new ReferralAccepted(support(1), day(5)), declined(day(8)));
            told(new ReferralAnswerWithdrawn(support(1), day(8)), home(day(10)));
        }

        @Test
        void has_none_when_the_partner_never_accepted() {
            told(new ReferralAccepted(support(1), day(5)), new ReferralAnswerWithdrawn(support(1), day(5)));
            refused(home(day(10)));
        }

        @Test
        void has_it_from_the_day_on_which_the_partner_really_accepted() {
            told(new ReferralAccepted(support(1), day(5)));
            told(new ReferralAnswerCorrected(support(1), day(5), day(8), null, null));
            refused(home(day(7)));
            told(home(day(8)));
        }

        @Test
        void has_none_while_nobody_asks_for_it() {
            told(new ReferralAccepted(support(1), day(5)), new ReferralWithdrawn(support(1), day(6)));
            refused(home(day(10)));
            told(new ReferralReinstated(support(1)), home(day(10)));
        }

        private ReferralDeclined declined(LocalDate on) {
            return new ReferralDeclined(support(1), on, DeclineReason.NO_PLACE, null);
        }
    }

    private static DwellingAssigned home(LocalDate from) {
        return assigned(stay(1), RUE_HAUTE_12, NADIAS, NADIA, from, null);
    }

    private static DwellingAssigned until(LocalDate from, LocalDate until) {
        return assigned(stay(2), PETERBOS_7, NADIAS, NADIA, from, until);
    }

    private static DwellingAssigned other(String track, LocalDate from) {
        DwellingAssigned home = assigned(stay(2), PETERBOS_7, NADIAS, NADIA, from, null);
        return new DwellingAssigned(
                home.dwelling(),
                home.stay(),
                home.household(),
                home.persons(),
                home.programme(),
                track,
                home.partner(),
                home.owner(),
                home.agreement(),
                from,
                null);
    }

    private void told(HomewardEvent... events) {
        for (HomewardEvent event : List.of(events)) {
            assertThat(log.record(event)).as("%s", event).isNull();
        }
    }

    private void refused(HomewardEvent event) {
        assertThat(log.record(event)).isEqualTo(ClaimKind.ACCOMPANIED.name());
    }
}
