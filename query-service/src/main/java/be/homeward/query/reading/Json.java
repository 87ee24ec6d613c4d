package be.homeward.query.reading;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import tools.jackson.databind.util.RawValue;

/** A row of a query as JSON: the labels of its columns are the names. */
final class Json {
    private Json() {}

    static Map<String, @Nullable Object> row(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            json.put(columns.getColumnLabel(i), value(row.getObject(i)));
        }
        return json;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> id.toString();
            case Date date -> date.toLocalDate().toString();
            case Timestamp time -> time.toInstant().toString();
            case PGobject json -> json.getValue() == null ? null : new RawValue(json.getValue());
            default -> value;
        };
    }
}
