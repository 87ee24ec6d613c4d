package be.homeward.query.targets;

import be.homeward.query.reading.Snapshot;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Targets and money as they were sealed, and as they would be now for another stretch of days; with the events of the asking
 * partner since.
 */
public record Differing(
        UUID programme,
        LocalDate sealedFrom,
        LocalDate sealedAsOf,
        long sealedAt,
        long sealedKnown,
        LocalDate from,
        LocalDate until) {
    private static final Set<String> TAKING_PART = Set.of("recurring", "separate");

    /** Which acts each indicator counts; one that is not named counts all of them, and tenants. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "team-meetings", Set.of("team-meeting"),
            "committee-meetings", Set.of("committee"),
            "recurring-activities", Set.of("recurring"),
            "separate-activities", Set.of("separate"),
            "people-taking-part", TAKING_PART,
            "people-taking-part-with-guests", TAKING_PART,
            "tenants-met", Set.of("individual-meeting"),
            "places-visited", Set.of("outing"));

    /** What changed since: when it was recorded, what it was and of which day; without a day it may concern any. */
    private record Change(String kind, @Nullable LocalDate onDay, long position) {}

    private record Spent(UUID grant, long position) {}

    /** @param difference none where there is nothing to compare */
    public static boolean same(@Nullable Object difference) {
        return difference instanceof Number number && new BigDecimal(number.toString()).signum() == 0;
    }

    public List<Map<String, @Nullable Object>> targets(Snapshot snapshot) {
        List<Map<String, @Nullable Object>> figures = snapshot.list(over(snapshot, DifferingSql.TARGETS));
        List<Change> changes = figures.stream().allMatch(each -> same(each.get("difference")))
                ? List.of()
                : over(snapshot, DifferingSql.CHANGES).query(Differing::change).list();
        for (Map<String, @Nullable Object> each : figures) {
            each.put("events", same(each.get("difference")) ? List.of() : of(each, changes));
        }
        return figures;
    }

    private static Set<Long> of(Map<String, @Nullable Object> figure, List<Change> changes) {
        Set<String> kinds = KINDS.get(String.valueOf(figure.get("indicator")));
        LocalDate from = LocalDate.parse(String.valueOf(figure.get("from")));
        LocalDate until = LocalDate.parse(String.valueOf(figure.get("until")));
        Set<Long> positions = new TreeSet<>();
        for (Change each : changes) {
            boolean counted = kinds == null || kinds.contains(each.kind());
            LocalDate day = each.onDay();
            if (counted && (day == null || (!day.isBefore(from) && day.isBefore(until)))) {
                positions.add(each.position());
            }
        }
        return positions;
    }

    public List<Map<String, @Nullable Object>> grants(Snapshot snapshot) {
        List<Map<String, @Nullable Object>> grants = snapshot.list(over(snapshot, DifferingSql.GRANTS));
        List<Spent> spent = grants.isEmpty()
                ? List.of()
                : over(snapshot, DifferingSql.SPENT)
                        .query((row, _) -> new Spent(row.getObject("grant", UUID.class), row.getLong("position")))
                        .list();
        grants.forEach(each -> each.put(
                "events",
                spent.stream()
                        .filter(expense -> expense.grant().toString().equals(String.valueOf(each.get("grant"))))
                        .map(Spent::position)
                        .toList()));
        return grants;
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(row.getString("kind"), row.getObject("on_day", LocalDate.class), row.getLong("position"));
    }

    private StatementSpec over(Snapshot snapshot, String sql) {
        return snapshot.query(sql)
                .param("programme", programme)
                .param("sealedFrom", sealedFrom)
                .param("sealedAsOf", sealedAsOf)
                .param("sealedAt", sealedAt)
                .param("sealedKnown", sealedKnown)
                .param("from", from)
                .param("until", until)
                .param("day", until.minusDays(1));
    }
}
