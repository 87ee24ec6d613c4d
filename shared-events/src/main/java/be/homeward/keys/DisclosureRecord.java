package be.homeward.keys;

import be.homeward.events.Codes;
import be.homeward.events.DataClass;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Who was shown what of whom, written before the answer leaves; a person may be handed their part of it. */
public final class DisclosureRecord {
    static final String INSERT = """
            insert into keys.disclosure (subject, organisation, function, purpose, persons, classes)
            values (?, ?, ?, ?, ?, ?)
            """;

    /** Of somebody who was shown often there is much to sort before anything is said. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final DataSource database;

    public DisclosureRecord(DataSource database) {
        this.database = database;
    }

    /** One entry of the record. */
    public record Entry(Instant at, Disclosure disclosure) {}

    /**
     * Adds one entry, stamped by the database; once for each request that shows personal values.
     *
     * @throws KeyStoreUnavailable when it is not known to be written: then nothing may be shown
     */
    public void record(Disclosure disclosure) {
        Database.ask(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                bind(insert, disclosure);
                return insert.executeUpdate();
            }
        });
    }

    /** Binds the first six parameters. */
    static void bind(PreparedStatement insert, Disclosure disclosure) throws SQLException {
        Connection connection = insert.getConnection();
        insert.setString(1, disclosure.subject());
        insert.setObject(2, disclosure.organisation().value());
        insert.setString(3, Codes.of(disclosure.function()));
        insert.setString(4, disclosure.purpose());
        Object[] persons = disclosure.persons().stream().map(PersonId::value).toArray();
        insert.setArray(5, connection.createArrayOf("uuid", persons));
        Object[] classes = disclosure.classes().stream().map(Codes::of).toArray();
        insert.setArray(6, connection.createArrayOf("text", classes));
    }

    /** What was shown of a person, oldest first; other persons shown in the same request are left out. */
    public List<Entry> of(PersonId person) {
        String sql = """
                select at, subject, organisation, function, purpose, classes from keys.disclosure
                where persons @> array[?::uuid] order by id
                """;
        return Database.ask(database, SILENCE, connection -> {
            List<Entry> entries = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setObject(1, person.value());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        entries.add(entry(row, person));
                    }
                }
            }
            return entries;
        });
    }

    private static Entry entry(ResultSet row, PersonId person) throws SQLException {
        Disclosure disclosure = new Disclosure(
                row.getString("subject"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Codes.find(Function.class, row.getString("function")).orElseThrow(),
                row.getString("purpose"),
                Set.of(person),
                classes(row.getArray("classes")));
        return new Entry(row.getObject("at", OffsetDateTime.class).toInstant(), disclosure);
    }

    private static Set<DataClass> classes(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray())
                .map(code -> Codes.find(DataClass.class, code).orElseThrow())
                .collect(Collectors.toSet());
    }
}
