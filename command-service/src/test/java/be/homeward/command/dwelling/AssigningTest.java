package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.INTEGRATION;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.Uitweg.SEPTEMBER_1_2021;
import static be.homeward.command.Uitweg.SVK;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.ACCEPTED;
import static be.homeward.command.dwelling.RueHaute.ALL_THREE;
import static be.homeward.command.dwelling.RueHaute.APRIL_1;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.BUILDING;
import static be.homeward.command.dwelling.RueHaute.BURNT;
import static be.homeward.command.dwelling.RueHaute.END;
import static be.homeward.command.dwelling.RueHaute.IS_READY;
import static be.homeward.command.dwelling.RueHaute.JULY_1;
import static be.homeward.command.dwelling.RueHaute.JUNE_1;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.KARIMS;
import static be.homeward.command.dwelling.RueHaute.MAY_1;
import static be.homeward.command.dwelling.RueHaute.NADIA;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.OF_KARIM;
import static be.homeward.command.dwelling.RueHaute.OF_NADIA;
import static be.homeward.command.dwelling.RueHaute.READY;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static be.homeward.command.dwelling.RueHaute.accepted;
import static be.homeward.command.dwelling.RueHaute.assigned;
import static be.homeward.command.dwelling.RueHaute.joined;
import static be.homeward.command.dwelling.RueHaute.left;
import static be.homeward.command.dwelling.RueHaute.lived;
import static be.homeward.command.dwelling.RueHaute.movedIn;
import static be.homeward.command.dwelling.RueHaute.offered;
import static be.homeward.command.dwelling.RueHaute.ready;
import static be.homeward.command.dwelling.RueHaute.signed;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.command.dwelling.Assigning.AssignDwelling;
import be.homeward.command.dwelling.Assigning.WithdrawAssignment;
import be.homeward.events.CaseworkEvent.CoachingExplained;
import be.homeward.events.CaseworkEvent.CoachingExplanationCorrected;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingCorrected;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementCorrected;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdId;
import be.homeward.events.OfflineReason;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import be.homeward.events.WorkingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssigningTest {
    private static final HeadAgreementId NEWER = new HeadAgreementId(UUID.randomUUID());

    private static AssignDwelling nadia(LocalDate from, @Nullable LocalDate until) {
        return new AssignDwelling(RUE_HAUTE_12, OF_NADIA, NADIAS, RESPITE, from, until, null, null);
    }

    private static AssignDwelling karim(LocalDate from, @Nullable LocalDate until) {
        return new AssignDwelling(RUE_HAUTE_12, OF_KARIM, KARIMS, RESPITE, from, until, null, null);
    }

    private static AssignDwelling together(LocalDate from) {
        return new AssignDwelling(RUE_HAUTE_12, OF_NADIA, ALL_THREE, RESPITE, from, null, null, null);
    }

    @Nested
    class Assigning_a_dwelling {
        private final Story<Dwelling> story = ready();

        @Test
        void lets_a_household_come() {
            story.when(nadia(MAY_1, null)).then(assigned(OF_NADIA, MAY_1, null));
        }

        @Test
        void may_begin_on_the_day_it_is_ready() {
            story.when(nadia(READY, null)).then(assigned(OF_NADIA, READY, null));
        }

        @Test
        void is_done_by_the_partner_of_the_track_and_needs_no_holder() {
            story.as(DIOGENES, Function.COORDINATOR).when(nadia(MAY_1, JUNE_1)).then(assigned(OF_NADIA, MAY_1, JUNE_1));
        }

        @Test
        void is_refused_in_a_track_of_another_partner() {
            story.when(new AssignDwelling(RUE_HAUTE_12, OF_NADIA, NADIAS, INTEGRATION, MAY_1, null, null, null))
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void waits_for_coaching_to_be_explained_and_accepted_where_the_track_asks_for_that() {
            var rules = new WorkingRules(true, false, null, false, null);
            SupportId support = new SupportId(UUID.randomUUID());
            var through = new AssignDwelling(RUE_HAUTE_12, OF_NADIA, NADIAS, RESPITE, MAY_1, null, null, support);
            story.given(
                    new WorkingRulesSet(UITWEG, RESPITE, APRIL_1, rules),
                    new SupportStarted(support, NADIA, UITWEG, RESPITE, DIOGENES, SupportRole.PARTICIPANT, APRIL_1));
            story.when(nadia(MAY_1, null)).thenRefused("dwelling.coaching-not-explained");
            story.when(through).thenRefused("dwelling.coaching-not-explained");
            story.given(new CoachingExplained(support, MAY_1, false))
                    .when(through)
                    .thenRefused("dwelling.coaching-not-explained");
            story.given(new CoachingExplanationCorrected(support, MAY_1, true))
                    .when(through)
                    .then(assigned(OF_NADIA, MAY_1, null));
            story.given(new CoachingExplanationCorrected(support, JUNE_1, true))
                    .when(through)
                    .thenRefused("dwelling.coaching-not-explained");
        }

        @Test
        void is_refused_in_a_track_that_does_not_exist() {
            story.when(new AssignDwelling(RUE_HAUTE_12, OF_NADIA, NADIAS, "9", MAY_1, null, null, null))
                    .thenRefused("programme.track-unknown");
        }

        @Test
        void is_refused_from_the_day_the_partner_left_the_programme() {
            story.given(new PartnerLeft(UITWEG, DIOGENES, MAY_1))
                    .when(nadia(MAY_1, null))
                    .thenRefused("programme.not-admitted");
        }

        @Test
        void is_refused_to_its_owner() {
            story.as(CITYDEV, Function.HOUSING).when(nadia(MAY_1, null)).thenRefused("programme.not-admitted");
        }

        @Test
        void is_unknown_to_another_owner() {
            story.as(SVK, Function.HOUSING).when(nadia(MAY_1, null)).thenUnknown();
        }

        @Test
        void is_unknown_for_the_household_of_another_partner() {
            story.given(new PartnerAdmitted(UITWEG, EILANDJE, PartnerRole.CARRIER, Set.of(INTEGRATION, RESPITE), BEGIN))
                    .as(EILANDJE, Function.COACH)
                    .when(nadia(MAY_1, null))
                    .thenUnknown();
        }

        @Test
        void is_refused_for_no_night() {
            story.when(nadia(MAY_1, MAY_1)).thenRefused("dwelling.period-empty");
        }

        @Test
        void is_refused_under_an_id_that_is_taken() {
            story.given(assigned(OF_NADIA, MAY_1, JUNE_1))
                    .when(nadia(JULY_1, null))
                    .thenRefused("dwelling.stay-exists");
        }

        @Test
        void is_refused_while_nobody_holds_it() {
            offered().when(nadia(MAY_1, null)).thenRefused("dwelling.not-accepted");
        }

        @Test
        void is_refused_before_it_was_taken_on() {
            offered()
                    .given(accepted(RueHaute.AGREEMENT, APRIL_1), IS_READY)
                    .when(nadia(APRIL_1.minusDays(1), null))
                    .thenRefused("dwelling.not-accepted");
        }

        @Test
        void is_refused_before_it_is_ready() {
            story.when(nadia(READY.minusDays(1), null)).thenRefused("dwelling.not-ready");
        }

        @Test
        void is_refused_while_nobody_said_that_it_is_ready() {
            offered().given(ACCEPTED).when(nadia(MAY_1, null)).thenRefused("dwelling.not-ready");
        }
    }

    @Nested
    class Assigning_it_while_it_is_offline {
        private final Story<Dwelling> story =
                ready().given(new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, MAY_1, null));

        @Test
        void is_refused() {
            story.when(nadia(JUNE_1, null)).thenRefused("dwelling.offline");
        }

        @Test
        void is_refused_when_a_stay_would_run_into_it() {
            story.when(nadia(APRIL_1, null)).thenRefused("dwelling.offline");
        }

        @Test
        void is_allowed_for_a_stay_that_was_over_by_then() {
            story.when(nadia(APRIL_1, MAY_1)).then(assigned(OF_NADIA, APRIL_1, MAY_1));
        }

        @Test
        void is_allowed_from_the_day_it_came_back() {
            story.given(new DwellingBroughtBack(RUE_HAUTE_12, JUNE_1))
                    .when(nadia(JUNE_1, null))
                    .then(assigned(OF_NADIA, JUNE_1, null));
        }

        @Test
        void is_refused_across_it_even_if_it_is_known_when_it_comes_back() {
            story.given(new DwellingBroughtBack(RUE_HAUTE_12, JUNE_1))
                    .when(nadia(APRIL_1, null))
                    .thenRefused("dwelling.offline");
        }

        @Test
        void is_refused_across_an_earlier_time_in_which_it_was() {
            story.given(new DwellingBroughtBack(RUE_HAUTE_12, JUNE_1))
                    .given(new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.FIRE, JULY_1, null))
                    .when(nadia(APRIL_1, JULY_1))
                    .thenRefused("dwelling.offline");
        }

        @Test
        void is_refused_for_a_past_day_on_which_it_was() {
            story.given(new DwellingBroughtBack(RUE_HAUTE_12, JUNE_1))
                    .given(new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.FIRE, JULY_1, null))
                    .when(nadia(JUNE_1.minusDays(1), JUNE_1))
                    .thenRefused("dwelling.offline");
        }
    }

    @Nested
    class Assigning_it_under_its_agreement {
        private final Story<Dwelling> story = ready();

        @Test
        void may_last_until_its_end() {
            story.when(nadia(MAY_1, END)).then(assigned(OF_NADIA, MAY_1, END));
        }

        @Test
        void is_refused_for_a_night_past_its_end() {
            story.when(nadia(MAY_1, END.plusDays(1))).thenRefused("agreement.ended");
        }

        @Test
        void is_refused_from_its_end_on() {
            story.when(nadia(END, null)).thenRefused("agreement.ended");
        }

        @Test
        void is_refused_from_the_end_of_a_notice_on() {
            story.given(new NoticeGiven(RueHaute.AGREEMENT, CITYDEV, BEGIN, JUNE_1))
                    .when(nadia(JUNE_1, null))
                    .thenRefused("agreement.ended");
        }

        @Test
        void is_refused_once_it_was_ended() {
            story.given(BURNT).when(nadia(JUNE_1, null)).thenRefused("agreement.terminated");
        }

        @Test
        void is_refused_without_an_end_once_it_was_ended() {
            story.given(BURNT).when(nadia(MAY_1, null)).thenRefused("agreement.terminated");
        }

        @Test
        void is_allowed_for_a_stay_that_was_over_when_it_was_ended() {
            story.given(BURNT).when(nadia(MAY_1, JUNE_1)).then(assigned(OF_NADIA, MAY_1, JUNE_1));
        }

        @Test
        void is_refused_before_it_begins() {
            story.given(new HeadAgreementCorrected(RueHaute.AGREEMENT, JUNE_1, END, 90, 0, true, null))
                    .when(nadia(MAY_1, null))
                    .thenRefused("agreement.not-begun");
        }

        @Test
        void rests_on_the_one_in_force_on_its_first_night() {
            story.given(BURNT, signed(NEWER, 0, true, JUNE_1, END), accepted(NEWER, JUNE_1))
                    .when(nadia(JUNE_1, null))
                    .then(assigned(OF_NADIA, NEWER, JUNE_1, null));
        }

        @Test
        void may_last_into_a_newer_one() {
            story.given(BURNT, signed(NEWER, 0, true, JUNE_1, END), accepted(NEWER, JUNE_1))
                    .when(nadia(MAY_1, null))
                    .then(assigned(OF_NADIA, MAY_1, null));
        }

        @Test
        void is_refused_once_it_went_back_to_its_owner() {
            story.given(new DwellingReturned(RUE_HAUTE_12, JUNE_1))
                    .when(nadia(JUNE_1, null))
                    .thenRefused("dwelling.returned");
        }

        @Test
        void is_refused_when_a_stay_would_outlast_its_return() {
            story.given(new DwellingReturned(RUE_HAUTE_12, JUNE_1))
                    .when(nadia(MAY_1, null))
                    .thenRefused("dwelling.returned");
        }

        @Test
        void is_refused_after_its_return_also_when_a_newer_agreement_before_it_is_written_down_late() {
            story.given(signed(NEWER, 0, true, BEGIN, END), new DwellingReturned(RUE_HAUTE_12, JUNE_1))
                    .given(accepted(NEWER, MAY_1))
                    .when(nadia(JULY_1, null))
                    .thenRefused("dwelling.returned");
        }

        @Test
        void is_refused_across_the_time_in_which_its_owner_had_it_back() {
            story.given(new DwellingReturned(RUE_HAUTE_12, JUNE_1), accepted(RueHaute.AGREEMENT, JULY_1))
                    .when(nadia(MAY_1, null))
                    .thenRefused("dwelling.returned");
        }

        @Test
        void is_refused_for_a_fee_where_the_track_asks_for_none() {
            offered()
                    .given(signed(NEWER, 15_000, true, BEGIN, END), accepted(NEWER, BEGIN), IS_READY)
                    .when(nadia(MAY_1, null))
                    .thenRefused("dwelling.not-free");
        }

        @Test
        void is_refused_without_domiciliation_where_the_track_asks_for_it() {
            offered()
                    .given(signed(NEWER, 0, false, BEGIN, END), accepted(NEWER, BEGIN), IS_READY)
                    .when(nadia(MAY_1, null))
                    .thenRefused("dwelling.without-domiciliation");
        }

        @Test
        void is_allowed_for_a_fee_where_the_track_does_not_mind() {
            HouseholdId samiras = new HouseholdId(UUID.randomUUID());
            offered()
                    .given(signed(NEWER, 15_000, false, BEGIN, END), accepted(NEWER, BEGIN), IS_READY)
                    .given(new HouseholdFormed(samiras, EILANDJE, List.of(NADIA), BEGIN))
                    .as(EILANDJE, Function.COACH)
                    .when(new AssignDwelling(RUE_HAUTE_12, OF_NADIA, samiras, INTEGRATION, MAY_1, null, null, null))
                    .then(new DwellingAssigned(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            samiras,
                            List.of(NADIA),
                            UITWEG,
                            INTEGRATION,
                            EILANDJE,
                            CITYDEV,
                            NEWER,
                            MAY_1,
                            null));
        }

        @Test
        void is_refused_from_the_day_the_programme_ended() {
            story.given(Uitweg.closed()).when(nadia(SEPTEMBER_1_2021, null)).thenRefused("programme.closed");
        }

        @Test
        void is_allowed_for_a_stay_that_was_over_when_the_programme_ended() {
            story.given(Uitweg.closed())
                    .when(nadia(MAY_1, SEPTEMBER_1_2021))
                    .then(assigned(OF_NADIA, MAY_1, SEPTEMBER_1_2021));
        }
    }

    @Nested
    class Assigning_it_to_a_household {
        private final Story<Dwelling> story = ready();

        @Test
        void that_is_too_large_is_refused() {
            story.when(together(MAY_1)).thenRefused("dwelling.household-too-large");
        }

        @Test
        void that_became_small_enough_houses_those_who_are_left() {
            story.given(new HouseholdLeft(ALL_THREE, RueHaute.LEILA, APRIL_1, null, null, null))
                    .when(together(MAY_1))
                    .then(new DwellingAssigned(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            ALL_THREE,
                            List.of(NADIA, KARIM),
                            UITWEG,
                            RESPITE,
                            DIOGENES,
                            CITYDEV,
                            RueHaute.AGREEMENT,
                            MAY_1,
                            null));
        }

        @Test
        void that_was_written_down_after_it_came_counts_from_its_first_night() {
            HouseholdId late = new HouseholdId(UUID.randomUUID());
            story.given(new HouseholdFormed(late, DIOGENES, List.of(NADIA), JUNE_1))
                    .when(new AssignDwelling(RUE_HAUTE_12, OF_NADIA, late, RESPITE, MAY_1, null, null, null))
                    .then(new DwellingAssigned(
                            RUE_HAUTE_12,
                            OF_NADIA,
                            late,
                            List.of(NADIA),
                            UITWEG,
                            RESPITE,
                            DIOGENES,
                            CITYDEV,
                            RueHaute.AGREEMENT,
                            MAY_1,
                            null));
        }

        @Test
        void that_is_too_small_is_refused() {
            story.given(new DwellingCorrected(RUE_HAUTE_12, BUILDING, "2B", 2, 2))
                    .when(nadia(MAY_1, null))
                    .thenRefused("dwelling.household-too-small");
        }

        @Test
        void that_grew_counts_those_who_joined() {
            story.given(joined(KARIM, APRIL_1), joined(RueHaute.LEILA, APRIL_1))
                    .when(nadia(MAY_1, null))
                    .thenRefused("dwelling.household-too-large");
        }
    }

    @Nested
    class Assigning_it_while_another_household_has_it {
        @Test
        void is_refused_to_the_second() {
            ready().given(assigned(OF_NADIA, MAY_1, null))
                    .when(karim(JULY_1, null))
                    .thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_while_it_is_lived_in() {
            lived().when(karim(JULY_1, null)).thenRefused("dwelling.occupied");
        }

        @Test
        void is_allowed_from_the_day_the_other_left() {
            left().when(karim(JUNE_1, null)).then(assigned(OF_KARIM, JUNE_1, null));
        }

        @Test
        void is_refused_on_the_last_night_of_the_other() {
            left().when(karim(JUNE_1.minusDays(1), null)).thenRefused("dwelling.occupied");
        }

        @Test
        void is_allowed_up_to_the_day_the_other_came() {
            lived().when(karim(APRIL_1, MAY_1)).then(assigned(OF_KARIM, APRIL_1, MAY_1));
        }

        @Test
        void is_refused_past_the_day_the_other_came() {
            lived().when(karim(APRIL_1, MAY_1.plusDays(1))).thenRefused("dwelling.occupied");
        }

        @Test
        void is_refused_around_the_stay_of_the_other() {
            left().when(karim(APRIL_1, null)).thenRefused("dwelling.occupied");
        }

        @Test
        void is_allowed_after_a_planned_end() {
            ready().given(assigned(OF_NADIA, MAY_1, JUNE_1), movedIn(OF_NADIA, MAY_1))
                    .when(karim(JUNE_1, null))
                    .then(assigned(OF_KARIM, JUNE_1, null));
        }

        @Test
        void is_allowed_once_the_other_will_not_come() {
            ready().given(assigned(OF_NADIA, MAY_1, null), new AssignmentWithdrawn(RUE_HAUTE_12, OF_NADIA, MAY_1))
                    .when(karim(MAY_1, null))
                    .then(assigned(OF_KARIM, MAY_1, null));
        }

        @Test
        void follows_the_day_on_which_the_other_came_in_fact() {
            ready().given(assigned(OF_NADIA, MAY_1, null), movedIn(OF_NADIA, JUNE_1))
                    .when(karim(MAY_1, JUNE_1))
                    .then(assigned(OF_KARIM, MAY_1, JUNE_1));
        }
    }

    @Nested
    class Withdrawing_an_assignment {
        private final WithdrawAssignment asked = new WithdrawAssignment(RUE_HAUTE_12, OF_NADIA, MAY_1);
        private final AssignmentWithdrawn withdrawn = new AssignmentWithdrawn(RUE_HAUTE_12, OF_NADIA, MAY_1);
        private final Story<Dwelling> story = ready().given(assigned(OF_NADIA, MAY_1, null));

        @Test
        void leaves_the_dwelling_to_others() {
            story.when(asked).then(withdrawn);
        }

        @Test
        void may_be_done_by_the_holder_of_the_dwelling() {
            story.as(EILANDJE, Function.COACH).when(asked).then(withdrawn);
        }

        @Test
        void is_refused_twice() {
            story.given(withdrawn).when(asked).thenRefused("dwelling.assignment-withdrawn");
        }

        @Test
        void is_refused_for_a_day_that_is_still_to_come() {
            story.on(MAY_1.minusDays(1)).when(asked).thenRefused("dwelling.day-to-come");
        }

        @Test
        void is_refused_once_the_household_moved_in() {
            story.given(movedIn(OF_NADIA, MAY_1)).when(asked).thenRefused("dwelling.moved-in-already");
        }

        @Test
        void is_unknown_to_its_owner() {
            story.as(CITYDEV, Function.HOUSING).when(asked).thenUnknown();
        }

        @Test
        void is_unknown_for_a_stay_that_does_not_exist() {
            story.when(new WithdrawAssignment(RUE_HAUTE_12, OF_KARIM, MAY_1)).thenUnknown();
        }
    }
}
