package be.homeward.query;

import static be.homeward.query.Uitweg.AGREEMENT;
import static be.homeward.query.Uitweg.CITYDEV;
import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.NADIA;
import static be.homeward.query.Uitweg.PETERBOS;
import static be.homeward.query.Uitweg.RUE_HAUTE_12;
import static be.homeward.query.Uitweg.START;
import static be.homeward.query.Uitweg.UITWEG;
import static be.homeward.query.Uitweg.alone;
import static be.homeward.query.Uitweg.beginning;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.Uitweg.dwelling;
import static be.homeward.query.Uitweg.id;
import static be.homeward.query.Uitweg.moveIn;
import static be.homeward.query.Uitweg.stay;
import static be.homeward.query.Uitweg.supported;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationCorrected;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.TerminationReason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** One agreement ended with a fire of long ago, recorded today; another is ended by a decision for a far day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class EndedAheadTest {
    private static final HeadAgreementId LONG = new HeadAgreementId(id("long agreement"));
    private static final DwellingId HOME = new DwellingId(id("home under it"));
    private final RunningService service = new RunningService();
    private long before;
    private long position;

    @BeforeAll
    void tell() {
        World world = service.world;
        world.record(beginning());
        world.record(dwelling(RUE_HAUTE_12, "12"));
        world.record(
                new HeadAgreementSigned(LONG, UITWEG, CITYDEV, DIOGENES, START, day("2150-12-31"), 30, 0, true, null),
                new DwellingOffered(HOME, UITWEG, CITYDEV, PETERBOS, "7", 1, 4, START),
                new DwellingAccepted(HOME, LONG, UITWEG, DIOGENES, START),
                new DwellingReady(HOME, START),
                supported(NADIA, DIOGENES, "2020-03-10"),
                alone(NADIA, DIOGENES));
        before = world.record(moveIn(NADIA, HOME, DIOGENES, "2020-04-01"));
        position = world.record(
                new HeadAgreementTerminated(AGREEMENT, day("2021-10-01"), TerminationReason.FIRE),
                new HeadAgreementTerminated(LONG, day("2099-07-01"), TerminationReason.SALE),
                new HeadAgreementTerminationCorrected(LONG, day("2099-06-01"), TerminationReason.SALE),
                new HeadAgreementTerminationCorrected(LONG, day("2099-06-01"), TerminationReason.WORKS),
                new ListedForRehousing(HOME, stay(NADIA, "2020-04-01"), LONG, day("2099-06-01")));
    }

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void a_fire_that_was_recorded_afterwards_was_expected_by_nobody() {
        for (int times = 0; times < 2; times++) {
            JsonNode early = agreement(AGREEMENT, "2021-09-30");
            assertThat(early.at("/state").asString()).isEqualTo("running");
            assertThat(early.at("/terminatedOn").isNull()).isTrue();
            assertThat(early.at("/endsOn").asString()).isEqualTo("2022-12-31");
            assertThat(agreement(AGREEMENT, "2021-10-01").at("/state").asString())
                    .isEqualTo("ended");
            service.rebuild();
        }
    }

    @Test
    void a_decision_told_in_advance_shows_from_when_it_was_told_and_warns_ninety_days_before() {
        for (int times = 0; times < 2; times++) {
            assertThat(agreement(LONG, "2021-09-30").at("/terminatedOn").isNull())
                    .as("before anybody decided")
                    .isTrue();
            JsonNode told = agreement(LONG, "2099-03-02");
            assertThat(told.at("/terminatedOn").asString()).isEqualTo("2099-06-01");
            assertThat(told.at("/state").asString()).isEqualTo("running");
            assertThat(agreement(LONG, "2099-03-03").at("/state").asString()).isEqualTo("ending");
            assertThat(read("agreements", "2099-03-02").at("/losingRoof")).isEmpty();
            JsonNode page = read("agreements", "2099-03-03");
            assertThat(page.at("/losingRoof/0/reason").asString()).isEqualTo("works");
            assertThat(page.at("/losingRoof/0/endsOn").asString()).isEqualTo("2099-06-01");
            assertThat(page.at("/toRehouse/0/by").asString()).isEqualTo("2099-06-01");
            assertThat(read("agreements", "2021-09-30").at("/toRehouse")).isEmpty();
            assertThat(read("caseload", "2099-03-03")
                            .at("/items/0/housing/agreementEndsOn")
                            .asString())
                    .isEqualTo("2099-06-01");
            assertThat(service.json(
                                    "diogenes-coach",
                                    "/api/occupancy/story?dwelling=%s&asOf=2099-03-03&minPosition=%d"
                                            .formatted(HOME, position))
                            .at("/items/0/about/reason")
                            .asString())
                    .isEqualTo("works");
            service.rebuild();
        }
    }

    @Test
    void whoever_asks_what_was_known_before_is_not_warned() {
        String then = "2099-03-03&knownAt="
                + service.world.log.read(before - 1, 1).getFirst().recordedAt();
        assertThat(agreement(LONG, then).at("/state").asString()).isEqualTo("running");
        assertThat(agreement(LONG, then).at("/terminatedOn").isNull()).isTrue();
        assertThat(read("agreements", then).at("/losingRoof")).isEmpty();
    }

    private JsonNode agreement(HeadAgreementId agreement, String asOf) {
        for (JsonNode each : read("agreements", asOf).at("/items")) {
            if (each.at("/agreement").asString().equals(agreement.toString())) {
                return each;
            }
        }
        throw new AssertionError("no " + agreement);
    }

    private JsonNode read(String view, String asOf) {
        return service.json("diogenes-coach", "/api/%s?minPosition=%d&asOf=%s".formatted(view, position, asOf));
    }
}
