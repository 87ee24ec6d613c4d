package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartTest {
    @TempDir
    private Path data;

    @Test
    void stops_without_a_trace_finds_its_data_again_and_recovers_from_being_killed() throws IOException {
        Path key = data.resolve("identity/signing-key.json");
        String signingKey;
        try (var first = Platform.ready("--data", data.toString())) {
            signingKey = Files.readString(key);
            refusesASecondOneOnTheSameData();
            var processes = first.processes();
            assertThat(first.stop()).isZero();
            assertThat(Path.of("target"))
                    .as("what the next start reads")
                    .isDirectoryContaining("glob:**/query-service-*.jsa");
            assertThat(first.said()).endsWith("Stopping\n");
            assertThat(processes).hasSizeGreaterThan(10).noneMatch(ProcessHandle::isAlive);
        }

        List<ProcessHandle> orphans;
        try (var second = Platform.ready("--data", data.toString())) {
            assertThat(second.said()).doesNotContain("Playing");
            assertThat(Files.readString(key)).isEqualTo(signingKey);
            orphans = second.processes();
            // Everything that could clean up dies at once: what is left must be found by the next start
            orphans.stream().filter(RestartTest::watches).forEach(ProcessHandle::destroyForcibly);
            second.up().destroyForcibly();
            second.end();
        }

        try (var third = Platform.ready("--data", data.toString())) {
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(third.token("ggc-funder")).contains(".");
        }
    }

    private void refusesASecondOneOnTheSameData() {
        try (var second = Platform.start(Platform.freePorts(), "--data", data.toString())) {
            assertThat(second.end()).isEqualTo(1);
            assertThat(second.said())
                    .startsWith("Homeward already runs on " + data)
                    .hasLineCount(1);
        }
    }

    private static boolean watches(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("bash");
    }
}
