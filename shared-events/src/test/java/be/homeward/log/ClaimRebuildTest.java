package be.homeward.log;

import static be.homeward.log.TestLog.append;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HomewardEvent;
import be.homeward.events.StreamId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimRebuildTest {
    private static final int ROUNDS = 25;
    private static final int TOGETHER = 24;

    @AutoClose
    private final TestLog test = new TestLog();

    private final EventLog other = test.other();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_claims_are_those_that_the_log_gives_and_within_their_bounds(long seed) throws SQLException {
        RandomHistory history = new RandomHistory(seed);
        int kept = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<CompletableFuture<Appended>> answers = together(history);
            for (CompletableFuture<Appended> answer : answers) {
                try {
                    answer.join();
                    kept++;
                } catch (CompletionException e) {
                    assertThat(e.getCause()).isInstanceOfAny(Conflict.class, ClaimTaken.class);
                    refused++;
                }
            }
        }
        assertThat(kept).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);

        List<String> claims = test.rows("claim");
        List<String> bounds = test.rows("bound");
        assertThat(claims).hasSizeGreaterThan(20);
        assertNoneExceeded();
        assertHousedAreThoseWhoLiveTogether();
        test.log.rebuildClaims();

        assertThat(test.rows("claim")).isEqualTo(claims);
        assertThat(test.rows("bound")).isEqualTo(bounds);
    }

    /** Through two committers at once, so that some share a group and some do not. */
    private List<CompletableFuture<Appended>> together(RandomHistory history) {
        List<HomewardEvent> events =
                Stream.generate(history::next).limit(TOGETHER).toList();
        Map<StreamId, Long> versions =
                test.log.versions(events.stream().map(HomewardEvent::stream).collect(Collectors.toSet()));
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (HomewardEvent event : events) {
            long sequence = versions.merge(event.stream(), 1L, Long::sum);
            answers.add((sequence % 3 == 0 ? other : test.log).append(append(sequence, event)));
        }
        return answers;
    }

    /** Counts day by day, in the plainest way; who is housed twice may have turned out to be. */
    private void assertNoneExceeded() throws SQLException {
        String sql = """
                select c.kind, c.key, d::date, count(distinct c.holder),
                       coalesce(min(b.maximum), case when c.kind in ('dwelling', 'code', 'id', 'subject') then 1 end)
                from generate_series(date '2020-02-01', date '2020-12-31', '1 day') d
                join log.claim c on d >= c.from_day and d < c.to_day
                left join log.bound b on b.kind = c.kind and b.key = c.key and d >= b.from_day and d < b.to_day
                group by c.kind, c.key, d
                having count(distinct c.holder)
                       > coalesce(min(b.maximum), case when c.kind in ('dwelling', 'code', 'id', 'subject') then 1 end)
                """;
        Map<String, LocalDate> exceeded = new TreeMap<>();
        try (var connection = test.database.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                exceeded.put(row.getString(1) + " " + row.getString(2), row.getObject(3, LocalDate.class));
            }
        }
        assertThat(exceeded).isEmpty();
    }

    /** Joins stays and members night by night, in the plainest way. */
    private void assertHousedAreThoseWhoLiveTogether() throws SQLException {
        String sql = """
                with night as (select d::date from generate_series(date '2020-02-01', date '2020-12-31', '1 day') d),
                together as (
                    select distinct stay.holder, substr(member.holder, 8) person, d
                    from night, log.claim stay join log.claim member using (kind, key)
                    where kind = 'household' and stay.holder like 'stay:%' and member.holder like 'member:%'
                      and d >= stay.from_day and d < stay.to_day and d >= member.from_day and d < member.to_day),
                housed as (
                    select holder, split_part(key, '/', 2) person, d from night, log.claim
                    where kind = 'housed' and d >= from_day and d < to_day)
                select count(*), (select count(*) from together full join housed using (holder, person, d)
                                  where together is null or housed is null)
                from housed
                """;
        try (var connection = test.database.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            assertThat(row.getLong(1)).isPositive();
            assertThat(row.getLong(2)).isZero();
        }
    }
}
