package be.homeward.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What PostgreSQL itself counts of each statement that it carries out for the platform. */
final class Statements {
    private static final int LONGEST = 160;

    private final Site site;

    private Statements(Site site) {
        this.site = site;
    }

    /** It counts from its next start on, which this is. */
    static Statements counted(Site site) throws SQLException, IOException {
        execute(site, "alter system set shared_preload_libraries = 'pg_stat_statements'");
        site.again();
        execute(site, "create extension if not exists pg_stat_statements");
        return new Statements(site);
    }

    void forget() throws SQLException {
        execute(site, "select pg_stat_statements_reset()");
    }

    /** Milliseconds of each since then, planning included; with how often it was asked. */
    Map<String, Double> milliseconds() throws SQLException {
        Map<String, Double> all = new LinkedHashMap<>();
        try (Connection database = site.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("""
                        select regexp_replace(query, '\\s+', ' ', 'g'), sum(calls), sum(total_exec_time + total_plan_time)
                        from pg_stat_statements group by 1""")) {
            while (row.next()) {
                String query = row.getString(1);
                String name = query.substring(0, Math.min(query.length(), LONGEST)) + ", " + row.getLong(2) + " times";
                all.merge(name, row.getDouble(3), Double::sum);
            }
        }
        return all;
    }

    private static void execute(Site site, String sql) throws SQLException {
        try (Connection database = site.database();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
