package be.homeward.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What a PostgreSQL itself says of how it is set, which figures of two measurements are compared with. */
public final class ServerSettings {
    private ServerSettings() {}

    public static Map<String, String> of(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("""
                        select name, current_setting(name) from pg_settings
                        where name in ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_level',
                            'wal_sync_method', 'wal_compression', 'max_wal_size', 'shared_buffers', 'max_connections')
                        union all
                        select 'collation', datcollate from pg_database where datname = current_database()""")) {
            Map<String, String> settings = new TreeMap<>();
            while (row.next()) {
                settings.put(row.getString(1), row.getString(2));
            }
            return settings;
        }
    }
}
