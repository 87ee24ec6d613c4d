package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the README says is what a newcomer gets. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Platform PLATFORM = Platform.shared();

    @Test
    void the_first_action_a_history_and_the_first_look_answer_what_it_shows() throws Exception {
        List<String> blocks = matches("(?s)```\\n(TOKEN=.*?)```");
        assertThat(blocks).hasSize(3);

        assertThat(typed(blocks.getFirst()))
                .contains(
                        "\"type\":\"PersonRegistered\"", "\"stream\":\"person:5f0f2c9e-9a52-4c6b-8d0e-2f3c1f6a7b01\"");
        assertThat(typed(blocks.get(1)))
                .contains("{\"line\":2,\"status\":200", "{\"line\":3,\"status\":200", "\"type\":\"HouseholdFormed\"");
        String figures = typed(blocks.getLast());
        List<String> row = matches("(?m)^\\| (41 .*) \\|$");
        assertThat(row).hasSize(1);
        List<String> names =
                List.of(matches("(?m)^\\| (personsHoused .*) \\|$").getFirst().split(" \\| "));
        List<String> values = List.of(row.getFirst().split(" \\| "));
        for (int i = 0; i < names.size(); i++) {
            assertThat(figures).containsPattern("\"" + names.get(i) + "\":\\{[^}]*\"value\":" + values.get(i) + "\\b");
        }
    }

    @Test
    void every_command_in_its_table_exists() {
        String catalogue = PLATFORM.catalogue();
        List<String> named = matches("(?m)^\\|[^|]*\\| ((?:`[A-Z]\\w+` ?)+)\\|").stream()
                .flatMap(cell -> Stream.of(cell.trim().split(" ")))
                .map(name -> name.replace("`", ""))
                .filter(name -> !name.endsWith("Test"))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(catalogue).contains("\"command\":\"" + name + "\""));
    }

    @Test
    void every_test_and_file_that_it_names_exists() throws IOException {
        List<String> files;
        try (var tree = Files.walk(ROOT)) {
            files = tree.map(path -> path.getFileName().toString()).distinct().toList();
        }
        assertThat(matches("`(\\w+Test)`"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files).contains(name + ".java"));
        assertThat(matches("`([\\w-]+\\.txt)`"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files).contains(name));
        assertThat(matches("/(\\w+\\.java)`"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files).contains(name));
    }

    @Test
    void every_file_that_it_names_by_its_path_exists() {
        assertThat(matches("`((?:deploy|shared-events|command-service|query-service)/[\\w./-]+)`"))
                .hasSizeGreaterThan(2)
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @Test
    void every_address_that_it_names_is_answered() {
        assertThat(status("/api/nonsense")).isEqualTo(404);
        assertThat(matches("(/api/[a-z/-]+[a-z])"))
                .hasSizeGreaterThan(15)
                .allSatisfy(address -> assertThat(status(address)).isNotEqualTo(404));
    }

    private static int status(String address) {
        return PLATFORM.get("platform-admin", address).statusCode();
    }

    @Test
    void every_login_that_it_names_can_be_used() {
        assertThat(matches("(?:`|-u )([a-z]+-(?:coach|coordinator|housing|funder|auditor|admin))(?=[:`])"))
                .contains("diogenes-coach", "citydev-housing", "ggc-funder", "platform-admin")
                .allSatisfy(login -> assertThat(PLATFORM.token(login)).contains("."));
    }

    private static String typed(String block) throws IOException, InterruptedException {
        String here = block.replace("localhost:8080", PLATFORM.reads("").getAuthority())
                .replace("localhost:8081", PLATFORM.commands("").getAuthority())
                .replace("localhost:8082", PLATFORM.identity("").getAuthority());
        Process shell =
                new ProcessBuilder("bash", "-c", here).redirectErrorStream(true).start();
        String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(answer).isZero();
        return answer;
    }

    private static List<String> matches(String pattern) {
        try {
            return Pattern.compile(pattern)
                    .matcher(Files.readString(ROOT.resolve("README.md")))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
