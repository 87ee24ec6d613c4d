package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.api.Partner.Reply;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is decided about a home is refused where it breaks a rule; what happened to it is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class HousingTest {
    private final TestService service = TestService.Platform.fresh().start();
    private final Sector sector = Sector.on(service).housing();
    private final Partner diogenes = service.as("diogenes-coach");

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void a_track_in_which_nobody_of_the_household_takes_part_houses_nobody() {
        UUID dwelling = sector.dwelling("A");
        UUID household = sector.household("Nadia");
        UUID support = sector.id("support of Nadia");
        given("StopSupport", """
                {"support":"%s","on":"2020-04-01","reason":"goals-reached","endedBy":"partner"}
                """.formatted(support));

        Reply reply = assign(dwelling, household, "2020-05-01");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("dwelling.track-of-nobody");

        given("ReopenSupport", """
                {"support":"%s","on":"2020-05-01"}
                """.formatted(support));
        reply = assign(dwelling, household, "2020-05-01");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @Test
    void whoever_has_a_home_may_turn_out_to_live_in_another_and_is_assigned_no_third() {
        UUID karims = sector.household("Karim");
        UUID leilas = sector.household("Leila");
        assertThat(assign(sector.dwelling("B"), karims, "2020-05-01").status()).isEqualTo(200);
        assertThat(assign(sector.dwelling("C"), leilas, "2020-05-01").status()).isEqualTo(200);

        given("JoinHousehold", """
                {"household":"%s","person":"%s","on":"2020-06-01"}
                """.formatted(leilas, sector.id("Karim")));

        Reply reply = assign(sector.dwelling("D"), karims, "2020-07-01");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("dwelling.person-housed-elsewhere");
    }

    private Reply assign(UUID dwelling, UUID household, String from) {
        return diogenes.give("AssignDwelling", """
                {"dwelling":"%s","stay":"%s","household":"%s","track":"respite","from":"%s"}
                """.formatted(dwelling, UUID.randomUUID(), household, from));
    }

    private void given(String command, String body) {
        Reply reply = diogenes.give(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
