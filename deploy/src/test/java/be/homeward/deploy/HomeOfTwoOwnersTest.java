package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A home in the rue de Ribaucourt, of one owner and of UITWEG, then of another and of Housing First Brussels. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomeOfTwoOwnersTest {
    private static final String STORY =
            "/api/occupancy/story?dwelling=e687fe98-bb01-5a17-8e83-65223a27357d&asOf=2023-06-01";
    private static Platform platform;

    @BeforeAll
    static void play() {
        platform = Platform.shared();
    }

    @ParameterizedTest
    @CsvSource({
        "kanaaloever-housing, kanaaloever, hoeksteen",
        "hoeksteen-coordinator, kanaaloever, hoeksteen",
        "zennewoning-housing, zennewoning, diogenes",
        "diogenes-coordinator, zennewoning, diogenes"
    })
    void each_owner_and_each_holder_sees_the_time_that_was_theirs(String login, String owner, String holder) {
        JsonNode story = JsonMapper.shared().readTree(platform.get(login, STORY).body());
        List<String> parties = new ArrayList<>();
        story.at("/items").forEach(each -> {
            parties.addAll(each.findValuesAsString("owner"));
            parties.addAll(each.findValuesAsString("holder"));
        });

        assertThat(story.at("/owner").asString()).isEqualTo(owner);
        assertThat(story.at("/holder").asString()).isEqualTo(holder);
        assertThat(parties).containsExactlyInAnyOrder(owner, holder);
    }
}
