package be.homeward.command.programme;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.programme.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.programme.Correcting.CorrectPartner;
import be.homeward.command.programme.TakingPart.ReleasePartner;
import be.homeward.events.Function;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnerCorrectionTest {
    private static final PartnerLeft LEFT = new PartnerLeft(UITWEG, DIOGENES, MAY_1);

    private final Story<Programme> story = story();

    private CorrectPartner asked(LocalDate from, @Nullable LocalDate until, String... tracks) {
        return new CorrectPartner(UITWEG, DIOGENES, PartnerRole.CARRIER, MARCH_1, Set.of(tracks), from, until);
    }

    private PartnerCorrected corrected(LocalDate from, @Nullable LocalDate until) {
        return new PartnerCorrected(UITWEG, DIOGENES, PartnerRole.CARRIER, MARCH_1, Set.of("2"), from, until);
    }

    @Test
    void came_later() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                .when(asked(MAY_1, null, "2"))
                .then(corrected(MAY_1, null));
    }

    @Test
    void left_on_another_day() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES, LEFT)
                .when(asked(MARCH_1, SEPTEMBER_1, "2"))
                .then(corrected(MARCH_1, SEPTEMBER_1));
    }

    @Test
    void never_left() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES, LEFT, corrected(MARCH_1, null))
                .when(new ReleasePartner(UITWEG, DIOGENES, SEPTEMBER_1))
                .then(new PartnerLeft(UITWEG, DIOGENES, SEPTEMBER_1));
    }

    @Test
    void never_took_part() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                .when(asked(MARCH_1, MARCH_1, "2"))
                .then(corrected(MARCH_1, MARCH_1));
    }

    @Test
    void is_corrected_again_from_the_day_that_was_said_last() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES, corrected(MAY_1, null))
                .when(asked(MARCH_1, null, "2"))
                .thenRefused("programme.no-partner");
    }

    @Test
    void that_came_back_is_corrected_apart() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES, LEFT)
                .given(carrier(DIOGENES, SEPTEMBER_1))
                .when(asked(MARCH_1, SEPTEMBER_1, "2"))
                .then(corrected(MARCH_1, SEPTEMBER_1));
    }

    @Test
    void is_refused_twice_on_one_day() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES, LEFT)
                .given(carrier(DIOGENES, SEPTEMBER_1))
                .when(asked(MARCH_1, null, "2"))
                .thenRefused("programme.admitted-already");
    }

    @Test
    void is_refused_that_takes_no_part() {
        story.given(OPENED, RESPITE).when(asked(MAY_1, null, "2")).thenRefused("programme.no-partner");
    }

    @Test
    void is_refused_before_the_programme_began() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                .when(asked(MARCH_1.minusDays(1), null, "2"))
                .thenRefused("programme.before-opening");
    }

    @Test
    void is_refused_to_leave_before_it_came() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                .when(asked(MAY_1, MARCH_1, "2"))
                .thenRefused("programme.part-empty");
    }

    @Test
    void is_refused_in_a_track_that_does_not_exist() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                .when(asked(MARCH_1, null, "3"))
                .thenRefused("programme.track-unknown");
    }

    @Test
    void is_refused_as_a_carrier_of_nothing() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                .when(asked(MARCH_1, null))
                .thenRefused("programme.tracks-of-carriers");
    }

    @Test
    void is_refused_when_it_says_nothing_new() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                .when(asked(MARCH_1, null, "2"))
                .thenRefused("programme.nothing-new");
    }

    @Test
    void is_refused_to_the_partner_itself() {
        story.given(OPENED, RESPITE, DIOGENES_CARRIES)
                .as(DIOGENES, Function.COORDINATOR)
                .when(asked(MAY_1, null, "2"))
                .thenRefused("programme.coordinator-only");
    }
}
