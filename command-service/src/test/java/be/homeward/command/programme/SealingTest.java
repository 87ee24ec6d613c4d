package be.homeward.command.programme;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.SMES;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Reported.CONFIRMED;
import static be.homeward.command.programme.Reported.SEALED;
import static be.homeward.command.programme.Reported.sealed;
import static be.homeward.command.programme.Reported.story;
import static be.homeward.command.programme.Uitweg.CITYDEV_HOUSES;
import static be.homeward.command.programme.Uitweg.MAY_1;
import static be.homeward.command.programme.Uitweg.SEPTEMBER_1;
import static be.homeward.command.programme.Uitweg.carrier;

import be.homeward.command.Story;
import be.homeward.command.programme.Reporting.SealPeriod;
import be.homeward.events.Function;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whom the coordinator waits for before it fixes the figures of a period. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTest {
    private final Story<Programme> story = story();
    private final SealPeriod asked = new SealPeriod(UITWEG, MARCH_1, SEPTEMBER_1);

    @Test
    void fixes_its_figures_as_they_are_recorded() {
        story.given(CONFIRMED, CITYDEV_HOUSES).when(asked).then(sealed(6));
    }

    @Test
    void waits_for_no_carrier_that_came_after_it() {
        story.given(CONFIRMED, carrier(SMES, SEPTEMBER_1.plusDays(1)))
                .when(asked)
                .then(sealed(6));
    }

    @Test
    void waits_for_no_carrier_that_by_a_correction_came_after_it() {
        LocalDate later = SEPTEMBER_1.plusDays(1);
        story.given(CONFIRMED, carrier(SMES, MARCH_1))
                .given(new PartnerCorrected(UITWEG, SMES, PartnerRole.CARRIER, MARCH_1, Set.of("2"), later, null))
                .when(asked)
                .then(sealed(7));
    }

    @Test
    void waits_for_a_carrier_that_left_within_it() {
        story.given(CONFIRMED, carrier(SMES, MARCH_1), new PartnerLeft(UITWEG, SMES, MAY_1))
                .when(asked)
                .thenRefused("programme.period-unconfirmed");
    }

    @Test
    void waits_for_a_carrier_that_took_its_confirmation_back() {
        story.given(CONFIRMED, new PeriodConfirmationWithdrawn(UITWEG, DIOGENES, MARCH_1, SEPTEMBER_1))
                .when(asked)
                .thenRefused("programme.period-unconfirmed");
    }

    @Test
    void is_refused_while_only_another_period_is_confirmed() {
        story.given(new PeriodConfirmed(UITWEG, DIOGENES, MAY_1, SEPTEMBER_1, 4))
                .when(asked)
                .thenRefused("programme.period-unconfirmed");
    }

    @Test
    void is_refused_where_it_overlaps_a_sealed_period_and_follows_one() {
        LocalDate next = SEPTEMBER_1.plusDays(1);
        story.given(CONFIRMED, SEALED, new PeriodConfirmed(UITWEG, DIOGENES, SEPTEMBER_1, next, 4))
                .when(new SealPeriod(UITWEG, SEPTEMBER_1, next))
                .thenRefused("programme.period-overlaps");
        story.when(new SealPeriod(UITWEG, MAY_1, MAY_1)).thenRefused("programme.period-overlaps");
        story.when(new SealPeriod(UITWEG, next, next)).thenRefused("programme.period-unconfirmed");
    }

    @Test
    void is_refused_twice() {
        story.given(CONFIRMED, SEALED).when(asked).thenRefused("programme.period-sealed");
    }

    @Test
    void is_refused_before_its_last_day() {
        story.given(CONFIRMED).on(SEPTEMBER_1.minusDays(1)).when(asked).thenRefused("programme.period-to-come");
    }

    @Test
    void is_refused_when_it_ends_before_it_begins() {
        story.when(new SealPeriod(UITWEG, SEPTEMBER_1, MARCH_1)).thenRefused("programme.period-empty");
    }

    @Test
    void is_refused_to_a_carrier() {
        story.given(CONFIRMED).as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("programme.coordinator-only");
    }
}
