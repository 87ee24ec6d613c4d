package be.homeward.log;

import be.homeward.events.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a group touches and is not known, behind the committers' lock, nearly always in one round trip. */
final class GroupRead {
    /** Serialises the committers of one database; any number does that nobody else uses. */
    static final String LOCK = "select pg_advisory_xact_lock(7521966853341897828)";

    /** Each statement has a snapshot of its own: those after the lock see what its last holder committed. */
    private static final String READ = LOCK + """
            ;
            select (select position from log.event order by position desc limit 1),
                   (select recorded_at from log.event order by position desc limit 1),
                   clock_timestamp(), (select number from log.claim_rules);
            """ + Versions.SELECT + """
            ;
            select s.n::int - 1
            from unnest(?::uuid[], ?::text[]) with ordinality s(organisation, key, n)
            where exists (select from log.command_key k where k.organisation = s.organisation and k.key = s.key)
            """;

    private final Connection connection;
    private final PreparedStatement statement;
    private final ClaimTable claims;
    private final KnownVersions known;

    GroupRead(Connection connection, ClaimTable claims, KnownVersions known) throws SQLException {
        this.connection = connection;
        this.claims = claims;
        this.known = known;
        this.statement = connection.prepareStatement(READ);
    }

    GroupState of(List<Member> group) throws SQLException {
        Set<StreamId> streams = new LinkedHashSet<>();
        Set<KeyName> keys = new LinkedHashSet<>();
        List<ClaimChange> changes = new ArrayList<>();
        for (Member member : group) {
            member.lines().forEach(line -> streams.add(line.stream()));
            streams.addAll(member.append().guards().keySet());
            CommandKey key = member.append().key();
            if (key != null) {
                keys.add(KeyName.of(key));
            }
            changes.addAll(member.claims());
        }
        Set<StreamId> unknown = known.unknown(streams);
        Versions.bind(statement, 1, unknown);
        statement.setArray(
                3, Column.of(connection, "uuid", keys, key -> key.organisation().value()));
        statement.setArray(4, Column.of(connection, "text", keys, KeyName::key));
        statement.execute();

        ResultSet head = next();
        head.next();
        requireSameRules(head.getInt(4));
        long position = head.getLong(1);
        Instant now = later(instant(head, 2), instant(head, 3));
        Map<StreamId, Long> read = Versions.read(next(), unknown);
        Set<KeyName> taken = taken(List.copyOf(keys), next());
        boolean nobodyElseWrote = known.holdAt(position);
        boolean askedForAll = unknown.size() == streams.size();
        known.learn(nobodyElseWrote || askedForAll ? read : all(streams));
        ClaimBook book = new ClaimBook(claims);
        book.prepare(changes);
        return new GroupState(position, now, known.of(streams), taken, book);
    }

    /** A newer service may have made the claims again while this one runs. */
    private static void requireSameRules(int number) throws SQLException {
        if (!Claims.sameRules(number)) {
            String reason = "the claims are of rules %d, this service has rules %d".formatted(number, Claims.RULES);
            throw new SQLException(reason, Fault.NOT_NOW);
        }
    }

    /** Somebody else has written since: what was not asked for may have changed. */
    private Map<StreamId, Long> all(Set<StreamId> streams) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(Versions.SELECT)) {
            Versions.bind(select, 1, streams);
            try (ResultSet rows = select.executeQuery()) {
                return Versions.read(rows, streams);
            }
        }
    }

    private static Set<KeyName> taken(List<KeyName> keys, ResultSet rows) throws SQLException {
        Set<KeyName> taken = new HashSet<>();
        while (rows.next()) {
            taken.add(keys.get(rows.getInt(1)));
        }
        return taken;
    }

    private ResultSet next() throws SQLException {
        if (!statement.getMoreResults()) {
            throw new SQLException("the database answered less than it was asked");
        }
        return statement.getResultSet();
    }

    private static Instant later(@Nullable Instant last, @Nullable Instant clock) throws SQLException {
        if (clock == null) {
            throw new SQLException("the database has no clock");
        }
        return last != null && last.isAfter(clock) ? last : clock;
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
