package be.homeward.query.reading;

import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The views at one moment, as one organisation sees them.
 *
 * @param position how far they have come
 * @param known the position up to which facts count
 * @param recordedAt when the last event that they have seen was recorded
 */
public record Snapshot(
        JdbcClient sql, long position, long known, @Nullable Instant recordedAt, Question question) {

    /** A query over {@code <table>_at(:known)} and the days asked. */
    public StatementSpec query(String text) {
        return sql.sql(text).param("known", known).param("asOf", question.asOf());
    }

    /** Such a query for the rows {@code :after} the page before, no more than {@code :limit}. */
    public StatementSpec page(String text) {
        return query(text).param("after", question.after(), Types.OTHER).param("limit", question.limit());
    }

    public List<Map<String, @Nullable Object>> list(StatementSpec statement) {
        return statement.query(Json::row).list();
    }

    /** What every answer begins with. */
    public Map<String, @Nullable Object> answer() {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("programme", question.programme());
        answer.put("from", question.from());
        answer.put("asOf", question.asOf());
        Instant at = question.knownAt() == null ? recordedAt : question.knownAt();
        answer.put("knownAt", at == null ? null : at.toString());
        answer.put("position", position);
        return answer;
    }

    /** Rows of a page, and where the next one begins when there may be one. */
    public Map<String, @Nullable Object> answer(List<Map<String, @Nullable Object>> items, String cursor) {
        Map<String, @Nullable Object> answer = answer();
        answer.put("items", items);
        answer.put(
                "next", items.size() < question.limit() ? null : items.getLast().get(cursor));
        return answer;
    }
}
