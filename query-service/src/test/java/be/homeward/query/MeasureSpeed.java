package be.homeward.query;

import be.homeward.query.view.Versions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * Measures how long all measures of one programme take, among many: {@code MeasureSpeed [programmes [persons of each [explain]]]}.
 * Rows are made in the database itself; every person has one stay and ten contacts.
 */
final class MeasureSpeed {
    private static final List<String> ROWS = List.of(
            """
            create temp table life as
            select p as programme, i, ('00000000-0000-4000-8000-' || lpad(p::text, 12, '0'))::uuid as in_programme,
                gen_random_uuid() as person, gen_random_uuid() as stay, gen_random_uuid() as dwelling,
                gen_random_uuid() as household, gen_random_uuid() as support,
                date '2020-03-01' + (i * 7919 + p * 31) %% 700 as moved_in,
                case when i %% 3 > 0 then date '2020-03-01' + (i * 7919 + p * 31) %% 700 + 30 + (i * 104729) %% 500 end
                    as moved_out
            from generate_series(1, %1$d) p, generate_series(1, %2$d) i
            """,
            """
            insert into programme (programme, code, opened_on, stream, recorded_from, recorded_to)
            select distinct in_programme, 'p' || programme, date '2020-03-01', in_programme, 1, 9223372036854775807 from life
            """,
            """
            insert into track (programme, track, housing_mode, cadence_days, stream, recorded_from, recorded_to)
            select distinct in_programme, t, case t when 'L' then 'lasting' else 'temporary' end, 14, in_programme, 1,
                9223372036854775807
            from life, (values ('L'), ('2')) t(t)
            """,
            """
            insert into support (support, person, programme, track, partner, role, referred_on, stream,
                recorded_from, recorded_to)
            select support, person, in_programme, case i %% 2 when 0 then 'L' else '2' end, in_programme, 'participant',
                moved_in - 20, support, 1, 9223372036854775807 from life
            """,
            """
            insert into support_period (support, number, partner, started_on, stopped_on, stop_reason, stream,
                recorded_from, recorded_to)
            select support, 0, in_programme, moved_in - 10, moved_out, 'moved-on', support, 1, 9223372036854775807 from life
            """,
            """
            insert into contact (support, contact, partner, on_day, mode, result, minutes, stream,
                recorded_from, recorded_to)
            select support, gen_random_uuid(), in_programme, moved_in + n * 9, 'office', 'reached', 30, support, 1,
                9223372036854775807
            from life, generate_series(1, 10) n
            """,
            """
            insert into household_member (household, person, time, partner, stream, recorded_from, recorded_to)
            select household, person, 0, in_programme, household, 1, 9223372036854775807 from life
            """,
            """
            insert into dwelling (dwelling, programme, owner, holder, max_household, stream, recorded_from, recorded_to)
            select dwelling, in_programme, in_programme, in_programme, 2, dwelling, 1, 9223372036854775807 from life
            """,
            """
            insert into availability (dwelling, number, owner, holder, offered_on, accepted_on, ready_on, stream,
                recorded_from, recorded_to)
            select dwelling, 0, in_programme, in_programme, date '2020-03-01', date '2020-03-01', date '2020-03-11',
                dwelling, 1, 9223372036854775807 from life
            """,
            """
            insert into stay (stay, dwelling, programme, partner, owner, holder, persons, assigned_from, move_in, move_out,
                stream, recorded_from, recorded_to)
            select stay, dwelling, in_programme, in_programme, in_programme, in_programme, 1, moved_in, moved_in, moved_out,
                dwelling, 1, 9223372036854775807 from life
            """,
            """
            insert into stay_case (stay, partner, household, track, destination, reason, ended_by,
                stream, recorded_from, recorded_to)
            select stay, in_programme, household, case i %% 2 when 0 then 'L' else '2' end,
                case when moved_out is not null then 'social-rental' end, 'moved-on', 'occupant',
                dwelling, 1, 9223372036854775807 from life
            """,
            "insert into partner (programme, partner, role, from_day, stream, recorded_from, recorded_to) "
                    + "select distinct in_programme, in_programme, 'carrier', date '2020-03-01', in_programme, 1, "
                    + "9223372036854775807 from life",
            "analyze");

    private MeasureSpeed() {}

    public static void main(String[] arguments) {
        int programmes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250;
        int persons = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        try (World world = new World().withViews()) {
            world.inViews(connection -> {
                Versions.live(connection).orElseThrow().use(connection);
                try (Statement statement = connection.createStatement()) {
                    for (String each : ROWS) {
                        statement.execute(each.formatted(programmes, persons));
                    }
                }
                return programmes;
            });
            if (arguments.length > 2) {
                explain(world);
            }
            World.in(world.reader, connection -> {
                Versions.live(connection).orElseThrow().use(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set local homeward.organisation = '00000000-0000-4000-8000-000000000007'");
                    for (int i = 0; i < 12; i++) {
                        time(statement, "outcomes", "");
                    }
                    for (int i = 0; i < 6; i++) {
                        time(statement, "flow", "");
                    }
                    for (int i = 0; i < 6; i++) {
                        time(statement, "outcome_cases", "'retention12MonthsAnyDwelling', ");
                    }
                }
                return programmes;
            });
        }
    }

    private static void time(Statement statement, String function, String measure) throws SQLException {
        long cpu = cpu(statement);
        long began = System.nanoTime();
        int rows = 0;
        String page = measure.isEmpty() ? "" : ", null, 100, false";
        try (ResultSet result = statement.executeQuery("""
                select * from %s(%s'00000000-0000-4000-8000-000000000007', '2020-03-01', '2022-03-01', '2022-02-28', 100%s)
                """.formatted(function, measure, page))) {
            while (result.next()) {
                rows++;
            }
        }
        double milliseconds = (System.nanoTime() - began) / 1e6;
        System.out.printf(
                "%-14s %6.1f ms, %3d ms of a processor, %d rows%n", function, milliseconds, cpu(statement) - cpu, rows);
    }

    /** What the database has used for this connection: the same however busy the machine is. */
    private static long cpu(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            return ProcessHandle.of(result.getLong(1))
                    .flatMap(each -> each.info().totalCpuDuration())
                    .map(Duration::toMillis)
                    .orElse(0L);
        }
    }

    /** The plan of the whole, with what each part of it took. */
    private static void explain(World world) {
        world.rows("""
                        explain (analyze, timing, buffers off) select * from count_outcomes(
                            '00000000-0000-4000-8000-000000000007', '2020-03-01', '2022-03-01', '2022-02-28', 100)
                        """).forEach(row -> row.values().forEach(System.out::println));
    }
}
