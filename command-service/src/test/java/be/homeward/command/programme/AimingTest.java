package be.homeward.command.programme;

import be.homeward.command.Story;
import be.homeward.command.programme.Aiming.CorrectTarget;
import be.homeward.command.programme.Aiming.LinkProgramme;
import be.homeward.command.programme.Aiming.SetConferenceCadence;
import be.homeward.command.programme.Aiming.SetTarget;
import be.homeward.command.programme.Aiming.UnlinkProgramme;
import be.homeward.command.programme.Aiming.WithdrawTarget;
import be.homeward.events.Function;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.ConferenceCadenceSet;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeLinked;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.ProgrammeUnlinked;
import be.homeward.events.ProgrammeEvent.TargetCorrected;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.ProgrammeEvent.TargetWithdrawn;
import be.homeward.events.ProgrammeId;
import be.homeward.events.TargetId;
import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AimingTest {
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId BRUSSHELP = new OrganisationId(UUID.randomUUID());
    private static final ProgrammeId COMMUNITY = new ProgrammeId(UUID.randomUUID());
    private static final ProgrammeId HOUSING_FIRST = new ProgrammeId(UUID.randomUUID());
    private static final TargetId MET = new TargetId(UUID.randomUUID());
    private static final TargetId MORE = new TargetId(UUID.randomUUID());
    private static final LocalDate JULY_1 = LocalDate.of(2019, 7, 1);
    private static final LocalDate JULY_15 = LocalDate.of(2019, 7, 15);
    private static final LocalDate OCTOBER_1 = LocalDate.of(2019, 10, 1);
    private static final LocalDate JANUARY_1 = LocalDate.of(2020, 1, 1);
    private static final Names NAMES = new Names("Huurders", "Locataires", "Tenants");
    private static final ProgrammeOpened OPENED = new ProgrammeOpened(COMMUNITY, "tenants", NAMES, SMES, JULY_1, true);
    private static final PartnerAdmitted DIOGENES_CARRIES =
            new PartnerAdmitted(COMMUNITY, DIOGENES, PartnerRole.CARRIER, Set.of("1"), JULY_1);
    private static final ProgrammeClosed CLOSED = new ProgrammeClosed(COMMUNITY, JANUARY_1);
    private static final TargetSet TWENTY = target(MET, 20, JULY_1, null);

    private final Story<Programme> story =
            Story.of(Programme.class).given(OPENED, DIOGENES_CARRIES).as(SMES, Function.COORDINATOR);

    private static TargetSet target(TargetId id, int number, LocalDate from, @Nullable LocalDate until) {
        return new TargetSet(COMMUNITY, id, TargetIndicator.TENANTS_MET, number, TargetPer.MONTH, from, until);
    }

    @Nested
    class Setting_a_target {
        private SetTarget asked(TargetId id, int number, LocalDate from, @Nullable LocalDate until) {
            return new SetTarget(COMMUNITY, id, TargetIndicator.TENANTS_MET, number, TargetPer.MONTH, from, until);
        }

        private SetTarget weekly(LocalDate from, @Nullable LocalDate until) {
            return new SetTarget(COMMUNITY, MET, TargetIndicator.TEAM_MEETINGS, 1, TargetPer.WEEK, from, until);
        }

        @Test
        void says_what_is_to_be_reached_in_each_month() {
            story.when(asked(MET, 20, JULY_1, null)).then(TWENTY);
        }

        @Test
        void changes_an_open_one_from_the_first_of_a_later_month() {
            story.given(TWENTY).when(asked(MORE, 25, OCTOBER_1, null)).then(target(MORE, 25, OCTOBER_1, null));
        }

        @Test
        void in_the_middle_of_a_month_is_refused_so_that_no_month_has_two() {
            story.given(TWENTY)
                    .when(asked(MORE, 25, OCTOBER_1.plusDays(14), null))
                    .thenRefused("programme.target-within-stretch");
            story.when(asked(MORE, 25, OCTOBER_1, JANUARY_1.minusDays(1)))
                    .thenRefused("programme.target-within-stretch");
        }

        @Test
        void for_each_week_begins_on_a_monday() {
            story.when(weekly(JULY_15, null))
                    .then(new TargetSet(
                            COMMUNITY, MET, TargetIndicator.TEAM_MEETINGS, 1, TargetPer.WEEK, JULY_15, null));
            story.when(weekly(JULY_15.plusDays(1), null)).thenRefused("programme.target-within-stretch");
        }

        @Test
        void is_refused_for_days_that_another_one_has() {
            story.given(target(MORE, 25, JULY_1, JANUARY_1))
                    .when(asked(MET, 20, OCTOBER_1, null))
                    .thenRefused("programme.target-overlaps");
        }

        @Test
        void is_refused_from_the_same_day_as_another_one() {
            story.given(TWENTY).when(asked(MORE, 25, JULY_1, null)).thenRefused("programme.target-overlaps");
        }

        @Test
        void is_refused_under_an_id_that_is_used_even_by_one_withdrawn() {
            story.given(TWENTY, new TargetWithdrawn(COMMUNITY, MET))
                    .when(asked(MET, 20, JULY_1, null))
                    .thenRefused("programme.target-exists");
        }

        @Test
        void is_refused_for_nothing_to_reach() {
            story.when(asked(MET, 0, JULY_1, null)).thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_for_more_than_all_of_the_tenants() {
            story.when(new SetTarget(
                            COMMUNITY, MET, TargetIndicator.TENANTS_INVOLVED, 101, TargetPer.PERIOD, JULY_1, null))
                    .thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.when(asked(MET, 20, OCTOBER_1, JULY_1)).thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_before_the_programme_began() {
            story.when(asked(MET, 20, JULY_1.minusMonths(1), null)).thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(CLOSED).when(asked(MET, 20, JULY_1, null)).thenRefused("programme.closed");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.as(DIOGENES, Function.COORDINATOR)
                    .when(asked(MET, 20, JULY_1, null))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Correcting_a_target {
        private CorrectTarget asked(int number, LocalDate from, @Nullable LocalDate until) {
            return new CorrectTarget(COMMUNITY, MET, TargetIndicator.TENANTS_MET, number, TargetPer.MONTH, from, until);
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(TWENTY)
                    .when(asked(25, JULY_1, JANUARY_1))
                    .then(new TargetCorrected(
                            COMMUNITY, MET, TargetIndicator.TENANTS_MET, 25, TargetPer.MONTH, JULY_1, JANUARY_1));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(TWENTY).when(asked(20, JULY_1, null)).thenRefused("programme.nothing-new");
        }

        @Test
        void is_refused_in_the_middle_of_a_month() {
            story.given(TWENTY).when(asked(20, JULY_15, null)).thenRefused("programme.target-within-stretch");
        }

        @Test
        void is_refused_for_days_that_another_one_has() {
            story.given(TWENTY, target(MORE, 25, OCTOBER_1, null))
                    .when(asked(20, OCTOBER_1, null))
                    .thenRefused("programme.target-overlaps");
        }

        @Test
        void is_refused_for_nothing_to_reach() {
            story.given(TWENTY).when(asked(0, JULY_1, null)).thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(TWENTY).when(asked(20, OCTOBER_1, JULY_1)).thenRefused("programme.period-empty");
        }

        @Test
        void is_refused_before_the_programme_began() {
            story.given(TWENTY).when(asked(20, JULY_1.minusMonths(1), null)).thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_for_one_that_was_not_set() {
            story.when(asked(20, JULY_1, null)).thenRefused("programme.no-target");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(TWENTY)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(25, JULY_1, null))
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Withdrawing_a_target {
        private final WithdrawTarget asked = new WithdrawTarget(COMMUNITY, MET);

        @Test
        void leaves_none() {
            story.given(TWENTY).when(asked).then(new TargetWithdrawn(COMMUNITY, MET));
        }

        @Test
        void is_refused_for_one_that_was_not_set() {
            story.when(asked).thenRefused("programme.no-target");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.given(TWENTY)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Setting_how_often_partners_confer {
        private SetConferenceCadence asked(LocalDate from, int timesAMonth) {
            return new SetConferenceCadence(COMMUNITY, from, timesAMonth);
        }

        private final ConferenceCadenceSet monthly = new ConferenceCadenceSet(COMMUNITY, JULY_1, 1);

        @Test
        void says_how_many_conferences_a_month_are_due() {
            story.when(asked(JULY_1, 1)).then(monthly);
        }

        @Test
        void to_none_ends_it() {
            story.given(monthly).when(asked(OCTOBER_1, 0)).then(new ConferenceCadenceSet(COMMUNITY, OCTOBER_1, 0));
        }

        @Test
        void again_for_the_same_day_holds_as_it_was_said_last() {
            story.given(monthly).when(asked(JULY_1, 2)).then(new ConferenceCadenceSet(COMMUNITY, JULY_1, 2));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(monthly).when(asked(OCTOBER_1, 1)).thenRefused("programme.nothing-new");
        }

        @Test
        void is_refused_before_the_programme() {
            story.when(asked(JULY_1.minusDays(1), 1)).thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_after_it_closed() {
            story.given(CLOSED).when(asked(JULY_1, 1)).thenRefused("programme.closed");
        }

        @Test
        void is_refused_more_often_than_a_month_has_days() {
            story.when(asked(JULY_1, 32)).thenRefused("programme.number-out-of-range");
        }

        @Test
        void is_refused_to_another_partner() {
            story.as(DIOGENES, Function.COORDINATOR).when(asked(JULY_1, 1)).thenRefused("programme.coordinator-only");
        }
    }

    @Nested
    class Linking_programmes {
        private final ProgrammeOpened other = new ProgrammeOpened(HOUSING_FIRST, "hf", NAMES, BRUSSHELP, JULY_1, true);
        private final PartnerAdmitted smesCarries =
                new PartnerAdmitted(HOUSING_FIRST, SMES, PartnerRole.CARRIER, Set.of("smes"), JULY_1);
        private final LinkProgramme asked = new LinkProgramme(COMMUNITY, HOUSING_FIRST);
        private final ProgrammeLinked linked = new ProgrammeLinked(COMMUNITY, HOUSING_FIRST);

        @Test
        void is_for_the_tenants_of_another_in_which_the_coordinator_takes_part() {
            story.given(other, smesCarries).when(asked).then(linked);
        }

        @Test
        void to_one_in_which_it_takes_no_part_is_answered_as_unknown() {
            story.given(other).when(asked).thenUnknown();
        }

        @Test
        void is_refused_to_itself() {
            story.when(new LinkProgramme(COMMUNITY, COMMUNITY)).thenRefused("programme.same");
        }

        @Test
        void is_refused_twice() {
            story.given(other, smesCarries, linked).when(asked).thenRefused("programme.linked-already");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            story.given(other, smesCarries, CLOSED).when(asked).thenRefused("programme.closed");
        }

        @Test
        void is_refused_to_a_carrier() {
            story.as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("programme.coordinator-only");
        }

        @Test
        void can_be_taken_back() {
            story.given(linked)
                    .when(new UnlinkProgramme(COMMUNITY, HOUSING_FIRST))
                    .then(new ProgrammeUnlinked(COMMUNITY, HOUSING_FIRST));
        }

        @Test
        void cannot_be_taken_back_where_there_is_no_link() {
            story.when(new UnlinkProgramme(COMMUNITY, HOUSING_FIRST)).thenRefused("programme.not-linked");
        }

        @Test
        void cannot_be_taken_back_by_a_carrier() {
            story.given(linked)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(new UnlinkProgramme(COMMUNITY, HOUSING_FIRST))
                    .thenRefused("programme.coordinator-only");
        }
    }
}
