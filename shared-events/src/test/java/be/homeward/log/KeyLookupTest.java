package be.homeward.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.Relay;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyLookupTest {

    @Test
    void a_connection_that_dies_silently_holds_up_nobody_for_ever() throws IOException {
        try (TestLog test = new TestLog();
                Relay relay = new Relay(test.database.url());
                EventLog log = EventLog.open(relay.dataSource(), TestLog.settings(), new SimpleMeterRegistry())) {
            relay.dieSilentlyOf("log.command_key");

            assertThat(CompletableFuture.supplyAsync(() -> log.find(TestLog.DIOGENES, "1")))
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(LogUnavailable.class);
            assertThat(log.find(TestLog.DIOGENES, "1")).isEmpty();
        }
    }
}
