package be.homeward.query.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/** What a measure says, as it is answered: only that which it has. */
record Figure(String measure, String definition, Map<String, @Nullable Object> answer) {

    static Figure counted(ResultSet row, int number) throws SQLException {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        String by = row.getString("by_code");
        String on = row.getString("on_days");
        answer.put("value", row.getBigDecimal("value"));
        put(answer, "numerator", row.getBigDecimal("numerator"));
        put(answer, "denominator", row.getBigDecimal("denominator"));
        put(answer, "notYetObservable", row.getObject("not_yet_observable"));
        put(answer, "notObserved", row.getObject("not_observed"));
        put(answer, "flag", row.getString("flag"));
        put(answer, "by", by == null ? null : new RawValue(by));
        put(answer, "on", on == null ? null : new RawValue(on));
        return of(row, answer);
    }

    /** Of a sealed period: a number, or why there is none. */
    static Figure sealed(ResultSet row, int number) throws SQLException {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("value", row.getBigDecimal("value"));
        put(answer, "withheld", row.getString("withheld"));
        return of(row, answer);
    }

    private static Figure of(ResultSet row, Map<String, @Nullable Object> answer) throws SQLException {
        String definition = row.getString("definition");
        answer.put("definition", definition);
        return new Figure(row.getString("measure"), definition, answer);
    }

    private static void put(Map<String, @Nullable Object> answer, String name, @Nullable Object value) {
        if (value != null) {
            answer.put(name, value);
        }
    }
}
