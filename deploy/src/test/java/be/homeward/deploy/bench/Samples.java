package be.homeward.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Persons and dwellings that a partner may see, taken by chance from all that the log has. */
final class Samples {
    private final Site site;

    Samples(Site site) {
        this.site = site;
    }

    /** @param path with a place for the dwelling; the first is taken that this login may see */
    String dwelling(String login, String path) {
        try (var exchange = new Exchange(site.platform().reads(""))) {
            for (UUID each : of("stream_type = 'dwelling'", login, 1_000)) {
                String address = path.formatted(each);
                if (exchange.get(address + 0, site.platform().token(login)).status() == 200) {
                    return address;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("nothing that " + login + " may read with " + path);
    }

    /** Streams of which this login's organisation stated something. */
    List<UUID> of(String condition, String login, int most) {
        List<UUID> found = new ArrayList<>();
        String sql = """
                select stream_id from (
                    select distinct stream_id from log.event tablesample system (%s) repeatable (7)
                    where organisation = (
                        select stream_id from log.event where type = 'RoleGranted'
                        and convert_from(payload, 'UTF8') like '%%"%s"%%' order by position limit 1)
                    and %s limit 20000) s
                order by md5(stream_id::text) limit %d
                """.formatted(site.head() > 200_000 ? 10 : 100, login, condition, most);
        try (Connection database = site.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
