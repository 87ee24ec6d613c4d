package be.homeward.query.view;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes many rows of one table in one statement. */
final class TableRows {
    private TableRows() {}

    /** Fills in what is known now of the rows that these streams feed. */
    static void load(Connection connection, Table table, Map<UUID, Rows> streams) throws SQLException {
        int columns = table.columns().size();
        try (PreparedStatement select = connection.prepareStatement(TableSql.load(table))) {
            select.setArray(1, connection.createArrayOf("uuid", streams.keySet().toArray()));
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    @Nullable Object[] values = new @Nullable Object[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = table.columns().get(i).type().read(result, i + 1);
                    }
                    UUID stream = result.getObject(columns + 1, UUID.class);
                    Objects.requireNonNull(streams.get(stream))
                            .loaded(new Version(new Row(table, values), stream, result.getLong(columns + 2)));
                }
            }
        }
    }

    static void write(Connection connection, Table table, List<Version> versions) throws SQLException {
        int parameter = 1;
        try (PreparedStatement upsert = connection.prepareStatement(TableSql.upsert(table))) {
            for (Column<?> column : table.columns()) {
                @Nullable
                Object[] values = versions.stream()
                        .map(version -> element(version.row().value(column.index())))
                        .toArray();
                upsert.setArray(
                        parameter++, connection.createArrayOf(column.type().element(), values));
            }
            upsert.setArray(parameter++, each(connection, "uuid", versions, Version::stream));
            upsert.setArray(parameter++, each(connection, "bigint", versions, Version::from));
            upsert.setArray(parameter, each(connection, "bigint", versions, Version::to));
            upsert.executeUpdate();
        }
    }

    static void forget(Connection connection, Table table, UUID stream) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where stream = ?")) {
            delete.setObject(1, stream);
            delete.executeUpdate();
        }
    }

    /** Arrays of arrays would all have to be of one length. */
    private static @Nullable Object element(@Nullable Object value) {
        return value instanceof Several several ? several.toString() : value;
    }

    private static Array each(
            Connection connection, String type, List<Version> versions, Function<Version, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, versions.stream().map(value).toArray());
    }
}
