package be.homeward.command.api;

import be.homeward.keys.Keyring;
import be.homeward.log.EventLog;
import be.homeward.log.LogUnavailable;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ready means that a command can be carried out: the log answers, and so does the key store. */
@Configuration(proxyBeanMethods = false)
class Health {

    @Bean
    HealthIndicator logHealthIndicator(EventLog log) {
        return () -> state(answers(log));
    }

    @Bean
    HealthIndicator keysHealthIndicator(Keyring keyring) {
        return () -> state(keyring.reachable());
    }

    private static boolean answers(EventLog log) {
        try {
            return log.head() >= 0;
        } catch (LogUnavailable e) {
            return false;
        }
    }

    private static org.springframework.boot.health.contributor.Health state(boolean up) {
        return up
                ? org.springframework.boot.health.contributor.Health.up().build()
                : org.springframework.boot.health.contributor.Health.down().build();
    }
}
