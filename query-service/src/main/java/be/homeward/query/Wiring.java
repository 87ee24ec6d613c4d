package be.homeward.query;

import be.homeward.access.Access;
import be.homeward.keys.Keyring;
import be.homeward.keys.MasterKeys;
import be.homeward.log.EventLog;
import be.homeward.log.LogSchema;
import be.homeward.log.LogSettings;
import be.homeward.log.LogSource;
import be.homeward.query.QuerySettings.Log;
import be.homeward.query.QuerySettings.Migration;
import be.homeward.query.live.LiveViews;
import be.homeward.query.live.Reached;
import be.homeward.query.reading.Gate;
import be.homeward.query.reading.Snapshots;
import be.homeward.query.rebuild.Rebuilding;
import be.homeward.query.view.Parking;
import be.homeward.query.view.ViewWriter;
import be.homeward.query.view.Views;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the parts of the service are put together. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Databases databases(QuerySettings settings) {
        return new Databases(settings);
    }

    @Bean
    EventLog eventLog(QuerySettings settings, Databases databases, MeterRegistry registry) {
        Migration migration = settings.log().migration();
        if (migration != null) {
            LogSchema.migrate(owner(settings.log(), migration));
        }
        return EventLog.open(databases.log(), LogSettings.defaults(), registry);
    }

    @Bean
    LogSource logSource(EventLog log) {
        return new LogSource(log);
    }

    @Bean
    Access access(Databases databases) {
        return Access.open(databases.log());
    }

    @Bean
    Gate gate(Access access) {
        return new Gate(access);
    }

    @Bean
    Keyring keyring(QuerySettings settings, Databases databases) {
        return Keyring.open(
                databases.keys(), MasterKeys.in(Path.of(settings.keys().master())));
    }

    @Bean
    Views views() {
        return Projections.views();
    }

    @Bean
    ViewWriter viewWriter(Views views, EventLog log) {
        return new ViewWriter(views, log);
    }

    @Bean
    Snapshots snapshots(Databases databases, EventLog log) {
        return new Snapshots(databases.reads(), log);
    }

    @Bean
    Reached reached(Snapshots snapshots) {
        return new Reached(snapshots::position);
    }

    @Bean
    Lag lag(MeterRegistry registry, Views views, LogSource source, Reached reached, Clock clock) {
        return new Lag(registry, views, source, reached, clock);
    }

    @Bean
    Rebuilding rebuilding(
            QuerySettings settings,
            Databases databases,
            EventLog log,
            Views views,
            Clock clock,
            MeterRegistry registry) {
        return new Rebuilding(
                databases.log(), databases.views(), log, views, settings.reads().username(), clock, registry);
    }

    @Bean
    Parking parking(Views views, EventLog log) {
        return new Parking(views, log);
    }

    /** There is a version to read before anything is followed or answered. */
    @Bean
    LiveViews liveViews(
            QuerySettings settings,
            Databases databases,
            Rebuilding rebuilding,
            ViewWriter writer,
            LogSource source,
            Reached reached,
            Lag lag)
            throws SQLException {
        rebuilding.begin();
        LiveViews live = new LiveViews(databases.views(), writer, source, settings.node(), reached, lag::written);
        live.start();
        return live;
    }

    @Bean
    ViewsHealth viewsHealthIndicator(LiveViews live, Lag lag, Keyring keyring) {
        return new ViewsHealth(live, lag, keyring);
    }

    private static PGSimpleDataSource owner(Log log, Migration migration) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(migration.url() == null ? log.url() : migration.url());
        owner.setUser(migration.username());
        owner.setPassword(migration.password());
        return owner;
    }
}
