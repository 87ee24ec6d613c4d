package be.homeward.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** Wraps with the current master key what an older one still wraps; the keys themselves, and all they sealed, stay. */
final class Rotation {
    private static final int AT_A_TIME = 500;

    /** Some hundred keys reach the disk at once. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final DataSource database;
    private final MasterKeys masters;

    Rotation(DataSource database, MasterKeys masters) {
        this.database = database;
        this.masters = masters;
    }

    int run() {
        int secrets = all("keys.secret", "name");
        return secrets + all("keys.data_key", "id");
    }

    private int all(String table, String key) {
        int total = 0;
        int some;
        do {
            some = Database.ask(database, SILENCE, connection -> some(connection, table, key));
            total += some;
        } while (some > 0);
        return total;
    }

    private int some(Connection connection, String table, String key) throws SQLException {
        String older = """
                select %2$s, master, wrapped from %1$s where master < ? limit ?
                """.formatted(table, key);
        // the old version in the condition: a key destroyed or rewrapped meanwhile stays as it is
        String rewrap = """
                update %1$s set master = ?, wrapped = ? where %2$s = ? and master = ?
                """.formatted(table, key);
        try (PreparedStatement select = connection.prepareStatement(older);
                PreparedStatement update = connection.prepareStatement(rewrap)) {
            select.setInt(1, masters.current());
            select.setInt(2, AT_A_TIME);
            int read = 0;
            try (ResultSet row = select.executeQuery()) {
                for (; row.next(); read++) {
                    Object name = row.getObject(1);
                    UUID id = name instanceof UUID own ? own : Secrets.id(name.toString());
                    update.setInt(1, masters.current());
                    update.setBytes(2, masters.wrap(id, masters.unwrap(id, row.getInt(2), row.getBytes(3))));
                    update.setObject(3, name);
                    update.setInt(4, row.getInt(2));
                    update.addBatch();
                }
            }
            update.executeBatch();
            return read;
        }
    }
}
