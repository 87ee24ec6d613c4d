package be.homeward.log;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** Binds one value per row as one array, so that a whole group is one statement. */
final class Column {
    private Column() {}

    static <T> Array of(Connection connection, String type, Collection<T> rows, Function<? super T, ?> value)
            throws SQLException {
        Object[] values = values(type, rows.size());
        int next = 0;
        for (T row : rows) {
            values[next++] = value.apply(row);
        }
        return connection.createArrayOf(type, values);
    }

    /** The driver sends arrays of these classes as they are, any other as text. */
    private static Object[] values(String type, int size) {
        return switch (type) {
            case "bytea" -> new byte[size][];
            case "text" -> new String[size];
            case "bigint" -> new Long[size];
            case "int" -> new Integer[size];
            default -> new Object[size];
        };
    }
}
