package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstAdministratorTest {

    @Test
    void is_made_once_when_two_services_start_at_once_and_stays_when_another_is_named_later() {
        var platform = TestService.Platform.fresh();
        var first = CompletableFuture.supplyAsync(platform::start);
        var second = CompletableFuture.supplyAsync(platform::start);
        try (TestService one = first.join();
                TestService two = second.join();
                TestService third = platform.start("--homeward.first-administrator=usurper")) {
            assertThat(one.part(EventLog.class).read(0, 10))
                    .extracting(StoredEvent::type)
                    .containsExactly("OrganisationRegistered", "RoleGranted");
            assertThat(two.administrator().get("/actuator/prometheus").status()).isEqualTo(200);
            assertThat(third.as("usurper").get("/actuator/prometheus").status()).isEqualTo(403);
        }
    }
}
