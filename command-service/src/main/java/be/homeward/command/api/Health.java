package be.homeward.command.api;

import be.homeward.keys.Keyring;
import be.homeward.log.EventLog;
import be.homeward.log.LogUnavailable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ready means that a command can be carried out: the log takes what is appended by these rules, the key store answers. */
@Configuration(proxyBeanMethods = false)
class Health {
    private static final Logger LOGGER = LoggerFactory.getLogger(Health.class);

    private final AtomicBoolean otherRules = new AtomicBoolean();

    @Bean
    HealthIndicator logHealthIndicator(EventLog log) {
        return () -> state(appends(log));
    }

    @Bean
    HealthIndicator keysHealthIndicator(Keyring keyring) {
        return () -> state(keyring.reachable());
    }

    /** Said once each time it comes to that. */
    private boolean appends(EventLog log) {
        try {
            boolean other = !log.sameRules();
            if (!otherRules.getAndSet(other) && other) {
                LOGGER.warn("the claims are of other rules than those of this version: it takes no commands");
            }
            return !other;
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
