package be.homeward.deploy.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Moments to look back from, spread evenly over all events; of something only those at which it was known already. */
final class Moments {
    private static final int DIFFERENT = 2_000;

    private final Random random = new Random(11);
    private final NavigableMap<Long, Instant> recorded = new TreeMap<>();
    private final Map<String, Long> first = new HashMap<>();

    /** @param ids of the persons and dwellings that are looked at */
    Moments(Site site, List<String> ids) throws SQLException {
        try (Connection database = site.database();
                Statement statement = database.createStatement();
                PreparedStatement streams = database.prepareStatement("""
                        select stream_id, min(position) from log.event where stream_id = any (?) group by stream_id""")) {
            long head = site.head();
            try (ResultSet row = statement.executeQuery("""
                    select position, recorded_at from log.event
                    where position in (select 1 + (random() * %1$d)::bigint from generate_series(1, %2$d)) or position = %1$d
                    """.formatted(head, DIFFERENT))) {
                while (row.next()) {
                    recorded.put(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            Array wanted = database.createArrayOf(
                    "uuid", ids.stream().map(UUID::fromString).toArray());
            streams.setArray(1, wanted);
            try (ResultSet row = streams.executeQuery()) {
                while (row.next()) {
                    first.put(row.getString(1), row.getLong(2));
                }
            }
        }
    }

    /** @param id of what is looked at; nothing for what was always there */
    String any(String id) {
        var known =
                List.copyOf(recorded.tailMap(first.getOrDefault(id, 0L), true).values());
        return known.get(random.nextInt(known.size())).toString();
    }
}
