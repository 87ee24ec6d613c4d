package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Coaching.AssignCoach;
import be.homeward.command.support.Coaching.CorrectCoachAssignment;
import be.homeward.command.support.Coaching.ReleaseCoach;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachRole;
import be.homeward.events.SupportEvent.CoachAccompanied;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachAssignmentCorrected;
import be.homeward.events.SupportEvent.CoachReleased;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Fatima accompanies since 20 June; that she did so before as well is told afterwards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateCoachTest {
    private static final CoachAssigned ASSIGNED = new CoachAssigned(SUPPORT, FATIMA, june(20), null, null);

    private final Story<Support> story = story().given(STARTED);

    private static AssignCoach asked(LocalDate from, LocalDate until) {
        return new AssignCoach(SUPPORT, FATIMA, from, until, CoachRole.HEALTH);
    }

    private static CoachAccompanied accompanied(LocalDate from, LocalDate until) {
        return new CoachAccompanied(SUPPORT, FATIMA, from, until, CoachRole.HEALTH, null);
    }

    @Test
    void an_earlier_time_is_told_later() {
        story.given(ASSIGNED).when(asked(JUNE_10, june(20))).then(accompanied(JUNE_10, june(20)));
    }

    @Test
    void whoever_goes_on_is_released_as_before() {
        story.given(ASSIGNED, accompanied(JUNE_10, june(15)))
                .when(new ReleaseCoach(SUPPORT, FATIMA, june(25)))
                .then(new CoachReleased(SUPPORT, FATIMA, june(25)));
    }

    @Test
    void the_last_time_is_the_one_that_is_corrected_and_not_into_the_earlier() {
        story.given(ASSIGNED, accompanied(JUNE_10, june(15)))
                .when(new CorrectCoachAssignment(SUPPORT, FATIMA, june(15), null))
                .then(new CoachAssignmentCorrected(SUPPORT, FATIMA, june(15), null, null));
        story().given(STARTED, ASSIGNED, accompanied(JUNE_10, june(15)))
                .when(new CorrectCoachAssignment(SUPPORT, FATIMA, june(14), null))
                .thenRefused("support.coach-assigned");
    }

    @Test
    void a_time_that_is_over_may_be_told_at_once() {
        story.when(asked(JUNE_10, june(15))).then(accompanied(JUNE_10, june(15)));
    }

    @Test
    void is_refused_into_the_time_that_is_known() {
        story.given(ASSIGNED).when(asked(JUNE_10, june(21))).thenRefused("support.coach-assigned");
    }

    @Test
    void is_refused_into_an_earlier_time_that_is_known() {
        story.given(ASSIGNED, accompanied(june(12), june(15)))
                .when(asked(JUNE_10, june(13)))
                .thenRefused("support.coach-assigned");
    }

    @Test
    void is_refused_without_a_day() {
        story.when(asked(JUNE_10, JUNE_10)).thenRefused("support.before-assignment");
    }

    @Test
    void is_refused_beyond_the_employment() {
        story.given(new EmploymentEnded(FATIMA, june(14)))
                .when(asked(JUNE_10, june(15)))
                .thenRefused("support.coach-not-employed");
    }
}
