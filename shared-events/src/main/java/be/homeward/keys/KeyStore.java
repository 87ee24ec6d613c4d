package be.homeward.keys;

import be.homeward.events.Codes;
import be.homeward.keys.StoredKey.Destroyed;
import be.homeward.keys.StoredKey.InForce;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The keys in their database, where they are only ever wrapped. */
final class KeyStore {
    private static final String FIND = "select id, master, wrapped from keys.data_key where id = any (?)";

    private final DataSource database;
    private final MasterKeys masters;

    KeyStore(DataSource database, MasterKeys masters) {
        this.database = database;
        this.masters = masters;
    }

    /** The key in force, if there is one. */
    Optional<InForce> inForce(KeyOwner owner) {
        return Database.ask(database, connection -> find(connection, owner));
    }

    /** A key that nobody has yet. */
    static InForce make() {
        return new InForce(UUID.randomUUID(), Aes.key(Aes.random(Aes.KEY)));
    }

    /** Puts a key in force; of two that are kept at once, one is. Says whether it is this one. */
    boolean keep(KeyOwner owner, InForce key) {
        return Database.ask(database, connection -> {
            create(connection, owner, key);
            return find(connection, owner)
                    .filter(kept -> kept.id().equals(key.id()))
                    .isPresent();
        });
    }

    /** Those of the keys that the store knows. */
    Map<UUID, StoredKey> find(Collection<UUID> ids) {
        return Database.ask(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement(FIND)) {
                select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                return keys(select);
            }
        });
    }

    /** Those of the keys that the store knows; what they will show is on record once they are handed over. */
    Map<UUID, StoredKey> find(Collection<UUID> ids, Disclosure disclosure) {
        return Database.ask(database, connection -> {
            String sql = "with entry as (" + DisclosureRecord.INSERT + ") " + FIND;
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                DisclosureRecord.bind(select, disclosure);
                select.setArray(7, connection.createArrayOf("uuid", ids.toArray()));
                return keys(select);
            }
        });
    }

    private Map<UUID, StoredKey> keys(PreparedStatement select) throws SQLException {
        Map<UUID, StoredKey> found = new HashMap<>();
        // the driver comes back when the statement is committed, not when its first row is there
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                StoredKey key = key(row);
                found.put(key.id(), key);
            }
        }
        return found;
    }

    /** Empties the row of the key in force; says whether there was one. */
    boolean destroy(KeyOwner owner) {
        return Database.ask(database, connection -> {
            String sql = """
                    update keys.data_key set wrapped = null, master = null, destroyed_at = clock_timestamp()
                    where person = ? and controller = ? and data_class = ? and destroyed_at is null
                    """;
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                bind(update, 1, owner);
                return update.executeUpdate() > 0;
            }
        });
    }

    private Optional<InForce> find(Connection connection, KeyOwner owner) throws SQLException {
        String sql = """
                select id, master, wrapped from keys.data_key
                where person = ? and controller = ? and data_class = ? and destroyed_at is null
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, 1, owner);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && key(row) instanceof InForce key ? Optional.of(key) : Optional.empty();
            }
        }
    }

    private void create(Connection connection, KeyOwner owner, InForce key) throws SQLException {
        String sql = """
                insert into keys.data_key (id, master, wrapped, person, controller, data_class)
                values (?, ?, ?, ?, ?, ?)
                on conflict (person, controller, data_class) where destroyed_at is null do nothing
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, key.id());
            insert.setInt(2, masters.current());
            insert.setBytes(3, masters.wrap(key.id(), key.secret().getEncoded()));
            bind(insert, 4, owner);
            insert.executeUpdate();
        }
    }

    private StoredKey key(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] wrapped = row.getBytes("wrapped");
        return wrapped == null
                ? new Destroyed(id)
                : new InForce(id, Aes.key(masters.unwrap(id, row.getInt("master"), wrapped)));
    }

    private static void bind(PreparedStatement statement, int first, KeyOwner owner) throws SQLException {
        statement.setObject(first, owner.person().value());
        statement.setObject(first + 1, owner.controller().value());
        statement.setString(first + 2, Codes.of(owner.dataClass()));
    }
}
