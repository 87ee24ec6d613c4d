package be.homeward.keys;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Secrets of the platform that are made once and outlive every rotation. */
final class Secrets {
    private final DataSource database;
    private final MasterKeys masters;

    Secrets(DataSource database, MasterKeys masters) {
        this.database = database;
        this.masters = masters;
    }

    /** The secret of that name, made when there is none. */
    byte[] get(String name) {
        return Database.ask(database, connection -> {
            byte[] known = find(connection, name);
            if (known != null) {
                return known;
            }
            create(connection, name);
            byte[] created = find(connection, name);
            if (created == null) {
                throw new SQLException("a new secret is not there");
            }
            return created;
        });
    }

    /** What a secret is wrapped under, as a key is under its id. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private byte @Nullable [] find(Connection connection, String name) throws SQLException {
        String sql = "select master, wrapped from keys.secret where name = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? masters.unwrap(id(name), row.getInt(1), row.getBytes(2)) : null;
            }
        }
    }

    private void create(Connection connection, String name) throws SQLException {
        String sql = """
                insert into keys.secret (name, master, wrapped) values (?, ?, ?) on conflict do nothing
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, name);
            insert.setInt(2, masters.current());
            insert.setBytes(3, masters.wrap(id(name), Aes.random(Aes.KEY)));
            insert.executeUpdate();
        }
    }
}
