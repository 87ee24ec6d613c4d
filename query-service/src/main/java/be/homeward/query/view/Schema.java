package be.homeward.query.view;

import be.homeward.log.StoredEvent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** One version of all views, in a schema of its own. */
public record Schema(int version) {

    public String name() {
        return "views_" + version;
    }

    /**
     * From here on, unqualified names are those of this version; also after the transaction, since the driver forgets
     * what it prepared whenever this changes.
     */
    public void use(Connection connection) throws SQLException {
        run(connection, List.of("""
                select set_config('search_path', '%1$s', false) where current_setting('search_path') <> '%1$s'
                """.formatted(name())));
    }

    /** Makes the bare tables, ready for many rows. */
    public void create(Connection connection, Views views) throws SQLException {
        run(connection, List.of("create schema " + name()));
        use(connection);
        run(connection, List.of("""
                create table token (
                    one boolean primary key default true check (one),
                    position bigint not null, recorded_at timestamptz, epoch bigint not null default 0)
                """, "insert into token (position) values (0)", """
                create table parked (
                    stream_type text not null, stream uuid not null, view text not null, position bigint not null,
                    event_type text not null, reason text not null, since timestamptz not null default now(),
                    primary key (stream_type, stream))
                """));
        run(connection, views.tables().map(TableSql::create).toList());
    }

    /** Adds keys, indexes, functions and walls; from then on the version can be read and kept up to date. */
    public void finish(Connection connection, Views views, String reader) throws SQLException {
        for (Table each : views.tables().toList()) {
            index(connection, each);
        }
        wall(connection, views, reader);
    }

    /** Adds the keys and indexes of one table, and tells PostgreSQL what is in it. */
    public void index(Connection connection, Table table) throws SQLException {
        use(connection);
        run(connection, List.of("set local maintenance_work_mem to '128MB'"));
        run(connection, TableSql.finish(table));
        // PostgreSQL looks more closely by itself, some time later
        run(connection, List.of("set local default_statistics_target = 25", TableSql.analyze(table)));
    }

    /** Adds functions and walls, once the tables have their keys. */
    public void wall(Connection connection, Views views, String reader) throws SQLException {
        use(connection);
        run(connection, List.of("grant usage on schema %s to %s".formatted(name(), reader)));
        run(connection, List.of("grant select on token, parked to " + reader));
        run(connection, views.tables().map(TableSql::at).toList());
        run(
                connection,
                views.extras().stream()
                        .map(each -> each.replace(":reader", reader))
                        .toList());
        run(
                connection,
                views.tables()
                        .flatMap(each -> TableSql.wall(each, reader).stream())
                        .toList());
    }

    /** Its tables, those that take longest to go through first. */
    public List<Table> largestFirst(Connection connection, Views views) throws SQLException {
        use(connection);
        Map<String, Long> sizes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select relname, pg_relation_size(oid) from pg_class
                        where relkind = 'r' and relnamespace = '%s'::regnamespace""".formatted(name()))) {
            while (row.next()) {
                sizes.put(row.getString(1), row.getLong(2));
            }
        }
        return views.tables()
                .sorted(Comparator.comparing((Table table) -> sizes.getOrDefault(table.name(), 0L))
                        .reversed())
                .toList();
    }

    /** Works out what follows from rows recorded after one position, up to another: one plan for all such spans. */
    public void follow(Connection connection, Views views, Span span) throws SQLException {
        use(connection);
        run(connection, List.of("set local plan_cache_mode to force_generic_plan"));
        PGConnection driver = connection.unwrap(PGConnection.class);
        int before = driver.getPrepareThreshold();
        driver.setPrepareThreshold(1);
        try {
            Written.follow(connection, views.consequences(), span.after(), span.through());
        } finally {
            driver.setPrepareThreshold(before); // who has the connection next works otherwise
        }
    }

    /** Everything up to this event is in the tables, and what follows from it too. */
    public void reached(Connection connection, StoredEvent last) throws SQLException {
        use(connection);
        Token.lock(connection).advance(connection, last);
    }

    /** Streams that could not be projected while many rows were made at once. */
    public void park(Connection connection, Views views, StoredEvent event, Exception error) throws SQLException {
        ParkedStreams.park(connection, views.fedBy(event.stream().type()), event, error);
    }

    public void drop(Connection connection) throws SQLException {
        run(connection, List.of("drop schema if exists %s cascade".formatted(name())));
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
