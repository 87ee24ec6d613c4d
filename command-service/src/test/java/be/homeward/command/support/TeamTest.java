package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.HomewardCommand;
import be.homeward.command.Story;
import be.homeward.command.coach.Coach;
import be.homeward.command.coach.Coach.ChangeWorkingTime;
import be.homeward.command.coach.Coach.JoinTeam;
import be.homeward.command.coach.Coach.LeaveTeam;
import be.homeward.command.programme.LayingTracks.SetWorkingRules;
import be.homeward.command.programme.Programme;
import be.homeward.command.support.Coaching.AssignCoach;
import be.homeward.events.CaseloadLimit;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.CoachJoinedTeam;
import be.homeward.events.CoachEvent.CoachLeftTeam;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.CoachId;
import be.homeward.events.CoachRole;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationKind;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.WorkingRules;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One team of coaches of Diogenes and of Samusocial, where the track allows it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TeamTest {
    private static final CoachId LUC = new CoachId(UUID.randomUUID());
    private static final CoachEmployed LUC_EMPLOYED =
            new CoachEmployed(LUC, SAMUSOCIAL, "samusocial-coach", 80, MARCH_1);
    private static final WorkingRules ACROSS = new WorkingRules(false, true, 5, true, null);
    private static final WorkingRulesSet TOGETHER = new WorkingRulesSet(UITWEG, RESPITE, MARCH_1, ACROSS);
    private static final HomewardEvent[] BOUND_BY_SECRECY = {
        new OrganisationRegistered(
                SAMUSOCIAL, "samusocial", new Names("S", "S", "S"), Set.of(OrganisationKind.SUPPORT)),
        new RoleGranted(SAMUSOCIAL, "samusocial-coach", Function.COACH, true, MARCH_1)
    };
    private static final CoachJoinedTeam JOINED = new CoachJoinedTeam(LUC, UITWEG, RESPITE, JUNE_5);

    private static Story<Coach> coach() {
        return Story.of(Coach.class).given(BEFORE).given(LUC_EMPLOYED).as(SAMUSOCIAL, Function.COORDINATOR);
    }

    @Nested
    class Joining_a_team {
        private final JoinTeam asked = new JoinTeam(LUC, UITWEG, RESPITE, JUNE_5);

        @Test
        void is_for_the_employer_where_the_track_is_across_employers() {
            coach().given(TOGETHER).when(asked).then(JOINED);
            coach().given(TOGETHER)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenUnknown();
            coach().when(asked).thenRefused("coach.team-of-one-employer");
        }

        @Test
        void is_refused_a_second_time_in_another_track_and_before_the_employment() {
            coach().given(TOGETHER, JOINED).when(asked).thenRefused("coach.in-team");
            coach().given(TOGETHER)
                    .when(new JoinTeam(LUC, UITWEG, TRANSIT, JUNE_5))
                    .thenRefused("programme.not-admitted");
            coach().given(TOGETHER)
                    .when(new JoinTeam(LUC, UITWEG, RESPITE, MARCH_1.minusDays(1)))
                    .thenRefused("coach.not-employed");
        }

        @Test
        void ends_on_a_day_on_its_first_as_if_it_had_never_been() {
            var leave = new LeaveTeam(LUC, UITWEG, RESPITE, JUNE_5);
            coach().given(TOGETHER, JOINED).when(leave).then(new CoachLeftTeam(LUC, UITWEG, RESPITE, JUNE_5));
            coach().given(TOGETHER, JOINED)
                    .when(new LeaveTeam(LUC, UITWEG, RESPITE, JUNE_1))
                    .thenRefused("coach.before-team");
            coach().given(TOGETHER).when(leave).thenRefused("coach.not-in-team");
        }

        @Test
        void ends_on_the_last_day_that_was_said() {
            var left = new CoachLeftTeam(LUC, UITWEG, RESPITE, JUNE_10);
            coach().given(TOGETHER, JOINED, left)
                    .when(new LeaveTeam(LUC, UITWEG, RESPITE, JUNE_5))
                    .then(new CoachLeftTeam(LUC, UITWEG, RESPITE, JUNE_5));
            coach().given(TOGETHER, JOINED, left)
                    .when(new LeaveTeam(LUC, UITWEG, RESPITE, JUNE_10))
                    .thenRefused("coach.nothing-new");
        }

        @Test
        void shows_others_no_more_than_that_the_coach_is_there() {
            coach().given(TOGETHER, JOINED)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(new ChangeWorkingTime(LUC, 50, JUNE_5))
                    .thenUnknown();
        }
    }

    @Nested
    class Assigning_a_coach_of_the_team {
        private final HomewardCommand asked = new AssignCoach(SUPPORT, LUC, JUNE_10, null, CoachRole.HEALTH);

        @Test
        void lets_coaches_of_several_employers_accompany_in_their_roles() {
            story().given(LUC_EMPLOYED, TOGETHER, JOINED, STARTED)
                    .given(BOUND_BY_SECRECY)
                    .when(asked)
                    .then(new CoachAssigned(
                            SUPPORT, LUC, JUNE_10, CoachRole.HEALTH, new CaseloadLimit(4, null, List.of())));
        }

        @Test
        void is_refused_once_the_coach_left_the_team_and_unknown_to_who_has_no_team() {
            story().given(LUC_EMPLOYED, TOGETHER, JOINED, STARTED)
                    .given(new CoachLeftTeam(LUC, UITWEG, RESPITE, JUNE_10))
                    .when(asked)
                    .thenRefused("support.coach-not-employed");
            story().given(LUC_EMPLOYED, TOGETHER, STARTED).when(asked).thenUnknown();
        }

        @Test
        void holds_the_norm_of_each_working_time_that_is_known() {
            var changing = new CaseloadLimit(4, AUGUST_1, List.of(new CaseloadLimit.Later(2, AUGUST_1, null)));
            story().given(LUC_EMPLOYED, TOGETHER, JOINED, STARTED)
                    .given(BOUND_BY_SECRECY)
                    .given(new WorkingTimeChanged(LUC, 40, AUGUST_1))
                    .when(asked)
                    .then(new CoachAssigned(SUPPORT, LUC, JUNE_10, CoachRole.HEALTH, changing));
        }

        @Test
        void holds_the_norm_that_is_known_to_change_or_to_begin_or_to_end() {
            var fewer = new WorkingRulesSet(UITWEG, RESPITE, AUGUST_1, new WorkingRules(false, true, 3, true, null));
            var free = new WorkingRules(false, true, null, false, null);
            assigning(TOGETHER, fewer)
                    .then(limited(new CaseloadLimit(4, AUGUST_1, List.of(new CaseloadLimit.Later(2, AUGUST_1, null)))));
            assigning(TOGETHER, new WorkingRulesSet(UITWEG, RESPITE, AUGUST_1, free))
                    .then(limited(new CaseloadLimit(4, AUGUST_1, List.of())));
            assigning(new WorkingRulesSet(UITWEG, RESPITE, MARCH_1, free), fewer)
                    .then(limited(new CaseloadLimit(
                            Integer.MAX_VALUE, AUGUST_1, List.of(new CaseloadLimit.Later(2, AUGUST_1, null)))));
        }

        private Story<Support> assigning(WorkingRulesSet... rules) {
            return story().given(LUC_EMPLOYED)
                    .given(rules)
                    .given(JOINED, STARTED)
                    .given(BOUND_BY_SECRECY)
                    .when(asked);
        }

        private static CoachAssigned limited(CaseloadLimit limit) {
            return new CoachAssigned(SUPPORT, LUC, JUNE_10, CoachRole.HEALTH, limit);
        }

        @Test
        void only_shows_the_norm_where_the_programme_does_not_refuse() {
            story().given(new WorkingRulesSet(UITWEG, RESPITE, MARCH_1, new WorkingRules(false, false, 5, false, null)))
                    .given(STARTED)
                    .when(new AssignCoach(SUPPORT, FATIMA, JUNE_10, null, null))
                    .then(new CoachAssigned(SUPPORT, FATIMA, JUNE_10, null, null));
        }
    }

    @Nested
    class Setting_how_a_track_works {
        private final Story<Programme> programme =
                Story.of(Programme.class).given(BEFORE).as(BRUSSHELP, Function.COORDINATOR);

        private static SetWorkingRules asked(String track, WorkingRules rules) {
            return new SetWorkingRules(UITWEG, track, MARCH_1, rules);
        }

        @Test
        void is_for_the_coordinator_and_the_last_word_holds() {
            programme.when(asked(RESPITE, ACROSS)).then(TOGETHER);
            programme.given(TOGETHER).when(asked(RESPITE, ACROSS)).thenRefused("programme.nothing-new");
            programme
                    .when(asked(RESPITE, WorkingRules.NONE))
                    .then(new WorkingRulesSet(UITWEG, RESPITE, MARCH_1, WorkingRules.NONE));
            programme
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked(RESPITE, ACROSS))
                    .thenRefused("programme.coordinator-only");
        }

        @Test
        void is_refused_for_what_cannot_be() {
            programme.when(asked("9", ACROSS)).thenRefused("programme.track-unknown");
            programme
                    .when(asked(RESPITE, new WorkingRules(false, false, null, true, null)))
                    .thenRefused("programme.norm-missing");
            programme
                    .when(asked(RESPITE, new WorkingRules(false, false, 0, false, null)))
                    .thenRefused("programme.number-out-of-range");
            programme
                    .when(new SetWorkingRules(UITWEG, RESPITE, MARCH_1.minusDays(1), ACROSS))
                    .thenRefused("programme.before-opening");
        }

        @Test
        void is_refused_once_the_programme_ended() {
            programme.given(CLOSED).when(asked(RESPITE, ACROSS)).thenRefused("programme.closed");
        }
    }
}
