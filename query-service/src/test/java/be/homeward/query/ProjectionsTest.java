package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.AdmissionRules;
import be.homeward.events.Destination;
import be.homeward.events.DocumentClass;
import be.homeward.events.HeadAgreementEvent.DocumentAttached;
import be.homeward.events.HeadAgreementEvent.DocumentWithdrawn;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeClosingCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeCorrected;
import be.homeward.events.ProgrammeEvent.TrackCorrected;
import be.homeward.events.Residents;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectionsTest {
    private static final String NOW = " recorded_to = 9223372036854775807";

    @Test
    void a_directory_shows_what_was_corrected_last() {
        try (World world = new World().withViews()) {
            UUID document = UUID.randomUUID();
            world.record(beginning());
            world.record(
                    new ProgrammeClosed(UITWEG, day("2021-09-01")),
                    new ProgrammeCorrected(UITWEG, new Names("a", "b", "c"), day("2020-02-01"), true),
                    new ProgrammeClosingCorrected(UITWEG, null),
                    new TrackCorrected(
                            UITWEG,
                            "2",
                            new Names("a", "b", "c"),
                            HousingMode.LASTING,
                            Residents.TENANTS,
                            new AdmissionRules(false, Set.of()),
                            7),
                    new DocumentAttached(AGREEMENT, document, "0a".repeat(32), DocumentClass.ANNEX),
                    new DocumentWithdrawn(AGREEMENT, document));
            world.update();
            assertThat(world.rows("select opened_on::text, closed_on from programme where" + NOW))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("opened_on", "2020-02-01")
                            .containsEntry("closed_on", null));
            assertThat(world.rows("select cadence_days from track where track = '2' and" + NOW))
                    .containsExactly(Map.of("cadence_days", 7));
            assertThat(world.rows("select document from document where" + NOW)).isEmpty();
        }
    }

    @Test
    void figures_of_a_sealed_period_are_counted_as_known_at_the_seal() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(dwelling(RUE_HAUTE_12, "12"));
            world.record(
                    supported(NADIA, DIOGENES, "2020-03-10"), visited(NADIA, "2020-03-11"), alone(NADIA, DIOGENES));
            world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
            world.record(moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2021-02-01", Destination.PRIVATE_RENTAL));
            world.record(new PeriodSealed(UITWEG, START, day("2021-09-01")));
            world.update();
            assertThat(world.rows("select measure, value from sealed_outcome"))
                    .contains(
                            Map.of("measure", "personsHoused", "value", 1L),
                            Map.of("measure", "dwellingsUsed", "value", 1L),
                            Map.of("measure", "movedOnToLastingHome", "value", 1L),
                            Map.of("measure", "personsSupported", "value", 1L));
        }
    }
}
