package be.homeward.log;

import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.wire.Wire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BiPredicate;
import javax.sql.DataSource;

/** What one organisation recorded. Asked rarely and of what came lately, so no index beside that of the positions. */
final class RecordedBy {
    private static final int FETCH = 1000;

    private static final String FACTS = """
            select e.type, e.revision, e.payload, f.type, f.revision, f.payload
            from log.event e
            join log.event f on f.stream_id = e.stream_id and f.stream_type = e.stream_type and f.sequence = 0
            where e.position > ? and e.position <= ? and e.organisation = ?
            """;

    /** A dwelling that went back to its owner may be offered anew in another programme: each offer begins it too. */
    private static final String ANEW = FACTS.replace(
                    "f.sequence = 0", "f.sequence > 0 and f.sequence <= e.sequence and f.type = 'DwellingOffered'")
            + "and e.stream_type = 'dwelling'";

    /** The database says nothing before it has found many facts, or none: after long that may take a while. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Query query;

    RecordedBy(DataSource dataSource) {
        this(dataSource, SILENCE);
    }

    RecordedBy(DataSource dataSource, Duration silence) {
        this.query = new Query(dataSource, silence);
    }

    /** Looks no further than the first fact of that kind. */
    boolean any(OrganisationId organisation, long after, long through, BiPredicate<HomewardEvent, HomewardEvent> kind) {
        return query.walk(
                FACTS + " union all " + ANEW,
                FETCH,
                statement -> {
                    for (int part = 0; part < 6; part += 3) {
                        statement.setLong(part + 1, after);
                        statement.setLong(part + 2, through);
                        statement.setObject(part + 3, organisation.value());
                    }
                },
                rows -> {
                    while (rows.next()) {
                        if (kind.test(event(rows, 4), event(rows, 1))) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static HomewardEvent event(ResultSet row, int first) throws SQLException {
        return Wire.read(row.getString(first), row.getInt(first + 1), row.getBytes(first + 2));
    }
}
