package be.homeward.command.programme;

import static be.homeward.command.programme.Community.*;

import be.homeward.command.Story;
import be.homeward.command.programme.Aiming.SetConferenceCadence;
import be.homeward.events.Function;
import be.homeward.events.ProgrammeEvent.ConferenceCadenceSet;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConferenceCadenceTest {
    private final Story<Programme> story = story();
    private final ConferenceCadenceSet monthly = new ConferenceCadenceSet(COMMUNITY, JULY_1, 1);

    private SetConferenceCadence asked(LocalDate from, int timesAMonth) {
        return new SetConferenceCadence(COMMUNITY, from, timesAMonth);
    }

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
