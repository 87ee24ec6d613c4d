package be.homeward.query.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what changed into its tables: one statement for each table. */
final class Written {
    private Written() {}

    static Set<Table> write(Connection connection, Collection<Rows> streams) throws SQLException {
        Map<Table, List<Version>> changed = new LinkedHashMap<>();
        for (Rows rows : streams) {
            rows.drain(version -> changed.computeIfAbsent(version.row().table(), _ -> new ArrayList<>())
                    .add(version));
        }
        for (var table : changed.entrySet()) {
            TableRows.write(connection, table.getKey(), table.getValue());
        }
        return changed.keySet();
    }

    /** Works out what follows from rows recorded after one position, up to another. */
    static void follow(Connection connection, List<Consequence> consequences, long after, long through)
            throws SQLException {
        for (Consequence each : consequences) {
            try (PreparedStatement statement = connection.prepareStatement(each.sql())) {
                statement.setLong(1, after);
                statement.setLong(2, through);
                statement.execute();
            }
        }
    }
}
