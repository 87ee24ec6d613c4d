package be.homeward.peers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What PostgreSQL itself can do with the same rows in the same table, as a process that speaks like {@link Load}:
 * {@code Limits <jdbc url> <streams> <warm-up s> <measured s> <level>…}, where {@code 64:uniform} is 64 clients of pgbench
 * that insert one row each; the others are always measured.
 */
final class Limits {
    private static final int ROWS = 1_000;
    private static final String TARGET =
            "insert into log.event (position, sequence, recorded_at, stream_id, event_id, organisation, revision, "
                    + "stream_type, type, payload, metadata, leaf) ";
    private static final String ROW =
            "nextval('position'), nextval('sequence'), now(), %s, gen_random_uuid(), t.organisation, t.revision, "
                    + "t.stream_type, t.type, t.payload, t.metadata, t.leaf";

    private final Connection database;
    private final String url;
    private final Duration time;
    private long inserted;

    private Limits(Connection database, String url, Duration time) {
        this.database = database;
        this.url = url;
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        try (Subject homeward = Subjects.open("homeward", url)) {
            homeward.prepare(1);
            homeward.act(0, 1); // the row that all are made of
        }
        try (Connection database = DriverManager.getConnection(url)) {
            execute(database, """
                    create sequence position cache 1000 start 1000000;
                    create sequence sequence cache 1000 start 1000000;
                    create table template as select * from log.event order by position desc limit 1""");
            Limits limits = new Limits(database, url, Duration.ofSeconds(Long.parseLong(arguments[3])));
            int streams = Integer.parseInt(arguments[1]);
            limits.insert(Level.of("64:uniform"), streams, Duration.ofSeconds(Long.parseLong(arguments[2])), false);
            for (int i = 4; i < arguments.length; i++) {
                limits.insert(Level.of(arguments[i]), streams, limits.time, true);
            }
            limits.rows();
            limits.notice();
            limits.copy();
            limits.aggregate();
            String inserted = " from log.event where position >= 1000000";
            long stored = limits.number("select count(*)" + inserted);
            long distinct = limits.number("select count(distinct event_id)" + inserted);
            System.out.printf(
                    Locale.ROOT,
                    "kept {\"acknowledged\":%d,\"stored\":%d,\"distinct\":%d,\"failed\":0}%n",
                    limits.inserted,
                    stored,
                    distinct);
        }
    }

    /**
     * One row, one transaction, each client by itself.
     *
     * @param told whether it is a figure, or the warm-up that all others have
     */
    private void insert(Level level, int streams, Duration lasting, boolean told) throws Exception {
        if (!PgBench.present() || level.among(streams).getAsInt() < 0) {
            return;
        }
        Path script = Files.createTempFile("insert", ".sql");
        String stream = switch (level.spread()) {
            case UNIFORM -> "random(1, " + streams + ")";
            case ZIPF -> "random_zipfian(1, " + streams + ", 1.001)"; // it knows none of 1
            case HOT -> "1";
        };
        Files.writeString(
                script,
                "\\set stream " + stream + "\n" + TARGET + "select "
                        + ROW.formatted("lpad(to_hex(:stream::int), 32, '0')::uuid") + " from template t;\n",
                StandardCharsets.UTF_8);
        if (told) {
            System.out.println("begin " + level);
        }
        PgBench.Seen seen = PgBench.run(url, script, level.inFlight(), lasting);
        Files.delete(script);
        inserted += seen.done();
        if (told) {
            end(level.toString(), seen.done(), seen.seconds(), seen.latencies(), 1e3);
        }
    }

    /** Many rows in one statement of one client, each statement durable. */
    private void rows() throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(TARGET + "select "
                + ROW.formatted("gen_random_uuid()") + " from template t, generate_series(1, " + ROWS + ")")) {
            inserted += ROWS * repeat("rows of " + ROWS, ROWS, insert::executeUpdate);
        }
    }

    /** What every fresh read costs at least: a row made durable, and another connection told. */
    private void notice() throws SQLException {
        try (Connection listening = DriverManager.getConnection(url);
                PreparedStatement insert = database.prepareStatement("with row as (" + TARGET + "select "
                        + ROW.formatted("gen_random_uuid()")
                        + " from template t returning position) select pg_notify('told', position::text) from row")) {
            execute(listening, "listen told");
            PGConnection told = listening.unwrap(PGConnection.class);
            inserted += repeat("durable and told", 1, () -> {
                insert.execute();
                told.getNotifications((int) time.toMillis());
            });
        }
    }

    private void copy() throws Exception {
        Path file = Files.createTempFile("events", ".copy");
        file.toFile().deleteOnExit();
        CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
        long rows = number("select count(*) from log.event");
        once("copy out", rows, () -> {
            try (var out = Files.newOutputStream(file)) {
                copying.copyOut("copy log.event to stdout (format binary)", out);
            }
        });
        execute(database, "create table copied (like log.event including all)");
        once("copy in", rows, () -> {
            try (var in = Files.newInputStream(file)) {
                copying.copyIn("copy copied from stdin (format binary)", in);
            }
        });
    }

    private void aggregate() throws Exception {
        long rows = number("select count(*) from log.event");
        once(
                "aggregate",
                rows,
                () -> number(
                        "select sum(length(payload)) from (select stream_id, max(sequence), max(payload) as payload "
                                + "from log.event group by stream_id) s"));
    }

    private interface Act {
        void run() throws Exception;
    }

    private void once(String name, long rows, Act act) throws Exception {
        System.out.println("begin " + name);
        Histogram latencies = new Histogram(3);
        long began = System.nanoTime();
        act.run();
        long taken = System.nanoTime() - began;
        latencies.recordValue(taken);
        end(name, rows, taken / 1e9, latencies, 1e6);
    }

    /** @return how often */
    private long repeat(String name, int each, Act act) throws SQLException {
        System.out.println("begin " + name);
        Histogram latencies = new Histogram(3);
        long began = System.nanoTime();
        long done = 0;
        try {
            for (long since = began; since - began < time.toNanos(); since = System.nanoTime()) {
                act.run();
                done++;
                latencies.recordValue(System.nanoTime() - since);
            }
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        end(name, done * each, (System.nanoTime() - began) / 1e9, latencies, 1e6);
        return done;
    }

    /** @param perMilli how many of the histogram's units are a millisecond */
    private static void end(String name, long done, double seconds, Histogram latencies, double perMilli) {
        System.out.printf(
                Locale.ROOT,
                "end {\"level\":\"%s\",\"perSecond\":%.1f,\"p50\":%.3f%s,\"seconds\":%.3f}%n",
                name,
                done / seconds,
                latencies.getValueAtPercentile(50) / perMilli,
                latencies.getTotalCount() == 1
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ",\"p99\":%.3f,\"p999\":%.3f",
                                latencies.getValueAtPercentile(99) / perMilli,
                                latencies.getValueAtPercentile(99.9) / perMilli),
                seconds);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
