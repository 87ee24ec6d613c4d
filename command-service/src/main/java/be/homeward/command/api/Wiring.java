package be.homeward.command.api;

import be.homeward.access.Access;
import be.homeward.access.Rules;
import be.homeward.command.Automations;
import be.homeward.command.Dispatcher;
import be.homeward.command.Dispatching;
import be.homeward.command.api.Settings.Database;
import be.homeward.command.api.Settings.Keys;
import be.homeward.command.api.Settings.Login;
import be.homeward.command.dwelling.WhenAnAgreementEndsListItsHouseholdsForRehousing;
import be.homeward.command.dwelling.WhenOccupantsChangeTellTheLandlord;
import be.homeward.keys.KeySchema;
import be.homeward.keys.Keyring;
import be.homeward.keys.MasterKeys;
import be.homeward.log.EventLog;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/** Puts the service together from the parts that know no web. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class Wiring {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int STREAMS_IN_MEMORY = 100_000;

    @Bean
    Catalogue catalogue() {
        Catalogue catalogue = Catalogue.read();
        Rules.require(catalogue.all().stream().map(CommandForm::name).toList());
        return catalogue;
    }

    @Bean
    HikariDataSource logDatabase(Settings settings) {
        Database log = settings.log();
        if (log.migration() != null) {
            LogSchema.migrate(Connections.single(log.url(), log.migration()));
        }
        return Connections.pool("log", log.url(), new Login(log.username(), log.password()), 12);
    }

    /** No command is taken before the claims are those of this version's rules. */
    @Bean
    EventLog log(HikariDataSource logDatabase, MeterRegistry registry) {
        EventLog log = EventLog.open(logDatabase, LogSettings.defaults(), registry);
        log.rebuildClaims();
        return log;
    }

    @Bean
    Access access(HikariDataSource logDatabase) {
        return Access.open(logDatabase);
    }

    @Bean
    Dispatcher dispatcher(EventLog log) {
        return Dispatching.open(log, Catalogue.pages(), STREAMS_IN_MEMORY, PATIENCE);
    }

    /** What is to be done when something happened; it ends before the log does. */
    @Bean
    Automations automations(EventLog log, Dispatcher dispatcher, MeterRegistry registry) {
        return new Automations(
                log,
                List.of(
                        new WhenOccupantsChangeTellTheLandlord(log, dispatcher),
                        new WhenAnAgreementEndsListItsHouseholdsForRehousing(log, dispatcher)),
                Duration.ofMillis(500),
                registry);
    }

    @Bean
    CommandMetrics metrics(Catalogue catalogue, MeterRegistry registry) {
        return new CommandMetrics(catalogue, registry);
    }

    @Bean
    Keyring keyring(Settings settings) {
        Keys keys = settings.keys();
        if (keys.migration() != null) {
            KeySchema.migrate(Connections.single(keys.url(), keys.migration()));
        }
        var database = Connections.pool("keys", keys.url(), new Login(keys.username(), keys.password()), 6);
        return Keyring.open(database, MasterKeys.in(keys.master()));
    }

    @Bean
    Reception reception(Catalogue catalogue, EventLog log, Keyring keyring, Dispatcher dispatcher) {
        Intake intake = new Intake(log, keyring, dispatcher, new InFlight(PATIENCE));
        return new Reception(catalogue, new Gate(1_024, 512, Duration.ofSeconds(2)), intake);
    }

    @Bean
    LineIntake lineIntake(Callers callers, Reception reception, CommandMetrics metrics) {
        return new LineIntake(callers, reception, metrics);
    }

    @Bean
    ApplicationListener<ContextClosedEvent> stopLines(LineIntake intake) {
        return _ -> intake.stop();
    }
}
