package be.homeward.log;

import be.homeward.events.Codes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;

/** Claims and bounds as they are stored. */
final class ClaimTable implements ClaimSource {
    private static final String FIND = """
            with touched as materialized (
                select * from unnest(?::text[], ?::text[]) t(kind, key)
                union
                select c.kind, c.key from unnest(?::text[]) h(holder) join log.claim c on c.holder = h.holder
            )
            select c.kind, c.key, c.holder, c.from_day, c.to_day, 0
            from touched t join log.claim c on c.kind = t.kind and c.key = t.key
            union all
            select b.kind, b.key, null, b.from_day, b.to_day, b.maximum
            from touched t join log.bound b on b.kind = t.kind and b.key = t.key
            """;

    private static final String FORGET = """
            delete from log.claim c using unnest(?::text[], ?::text[], ?::text[]) u(kind, key, holder)
            where c.kind = u.kind and c.key = u.key and c.holder = u.holder
            """;

    private static final String CLAIM = """
            insert into log.claim (kind, key, holder, from_day, to_day)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::date[])
            """;

    private static final String UNBIND = """
            delete from log.bound b using unnest(?::text[], ?::text[]) u(kind, key)
            where b.kind = u.kind and b.key = u.key
            """;

    private static final String BIND = """
            insert into log.bound (kind, key, from_day, to_day, maximum)
            select * from unnest(?::text[], ?::text[], ?::date[], ?::date[], ?::int[])
            """;

    /** Rows of one statement, which are in memory twice meanwhile. */
    private static final int PORTION = 1000;

    private final Connection connection;

    ClaimTable(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Found find(Collection<ClaimKey> keys, Collection<String> holders) throws SQLException {
        List<Held> held = new ArrayList<>();
        List<Limited> limits = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            bind(find, 1, keys, "text", ClaimTable::kind);
            bind(find, 2, keys, "text", ClaimKey::key);
            bind(find, 3, holders, "text", Function.identity());
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    ClaimKey key = new ClaimKey(kind(row.getString(1)), row.getString(2));
                    Span span = new Span(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class));
                    String holder = row.getString(3);
                    if (holder == null) {
                        limits.add(new Limited(key, new Bound(span, row.getInt(6))));
                    } else {
                        held.add(new Held(key, holder, span));
                    }
                }
            }
        }
        return new Found(held, limits);
    }

    /** Writes what changed in the book. */
    void save(Holdings holdings) throws SQLException {
        Collection<Holding> changed = holdings.changed();
        if (!changed.isEmpty()) {
            forget(changed.stream().filter(holdings::entered).toList());
            insert(changed.stream()
                    .flatMap(one -> holdings.spans(one.key(), one.holder()).stream()
                            .map(span -> new Held(one.key(), one.holder(), span)))
                    .toList());
        }
        Collection<ClaimKey> rebound = holdings.rebound();
        if (!rebound.isEmpty()) {
            try (PreparedStatement unbind = connection.prepareStatement(UNBIND)) {
                bind(unbind, 1, rebound, "text", ClaimTable::kind);
                bind(unbind, 2, rebound, "text", ClaimKey::key);
                unbind.executeUpdate();
            }
            limit(rebound.stream()
                    .flatMap(key -> holdings.bounds(key).stream().map(bound -> new Limited(key, bound)))
                    .toList());
        }
    }

    /** Writes the whole book, by and by, where nothing is written yet. */
    void fill(Holdings holdings) throws SQLException {
        var claims = holdings.all().gather(Gatherers.windowFixed(PORTION)).iterator();
        while (claims.hasNext()) {
            insert(claims.next());
        }
        var bounds = holdings.limits().gather(Gatherers.windowFixed(PORTION)).iterator();
        while (bounds.hasNext()) {
            limit(bounds.next());
        }
    }

    private void forget(List<Holding> rows) throws SQLException {
        if (!rows.isEmpty()) {
            try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
                bind(forget, 1, rows, "text", one -> kind(one.key()));
                bind(forget, 2, rows, "text", one -> one.key().key());
                bind(forget, 3, rows, "text", Holding::holder);
                forget.executeUpdate();
            }
        }
    }

    private void insert(List<Held> rows) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            bind(claim, 1, rows, "text", one -> kind(one.key()));
            bind(claim, 2, rows, "text", one -> one.key().key());
            bind(claim, 3, rows, "text", Held::holder);
            bind(claim, 4, rows, "date", one -> day(one.span().from()));
            bind(claim, 5, rows, "date", one -> day(one.span().to()));
            claim.executeUpdate();
        }
    }

    private void limit(List<Limited> rows) throws SQLException {
        try (PreparedStatement bind = connection.prepareStatement(BIND)) {
            bind(bind, 1, rows, "text", one -> kind(one.key()));
            bind(bind, 2, rows, "text", one -> one.key().key());
            bind(bind, 3, rows, "date", one -> day(one.bound().span().from()));
            bind(bind, 4, rows, "date", one -> day(one.bound().span().to()));
            bind(bind, 5, rows, "int", one -> one.bound().maximum());
            bind.executeUpdate();
        }
    }

    private <T> void bind(PreparedStatement statement, int index, Collection<T> rows, String type, Function<T, ?> value)
            throws SQLException {
        statement.setArray(index, Column.of(connection, type, rows, value));
    }

    private static String kind(ClaimKey key) {
        return Codes.of(key.kind());
    }

    private static ClaimKind kind(String code) {
        return Codes.find(ClaimKind.class, code).orElseThrow();
    }

    private static String day(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        return day.equals(LocalDate.MIN) ? "-infinity" : day.toString();
    }
}
