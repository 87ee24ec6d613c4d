package be.homeward.query.rebuild;

import be.homeward.query.view.Column;
import be.homeward.query.view.Positions;
import be.homeward.query.view.Schema;
import be.homeward.query.view.Table;
import be.homeward.query.view.Version;
import be.homeward.query.view.Views;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Compares two versions of the views at one position. Rows remember from when until when they were known, so the tables
 * as they were at a position can be told from what came later: nothing has to stand still.
 */
public final class Checksum {
    private final Connection connection;
    private final Views views;

    /** @param connection in a transaction that sees one moment */
    public Checksum(Connection connection, Views views) {
        this.connection = connection;
        this.views = views;
    }

    /** The sum over one table: how many rows, and all of them together in no order. */
    record Sum(long rows, BigDecimal hash) {}

    /**
     * How two versions compare.
     *
     * @param tables of each table, whether it is the same
     */
    public record Comparison(long position, Map<String, Boolean> tables) {
        public boolean same() {
            return !tables.containsValue(false);
        }
    }

    public Comparison compare(Schema one, Schema other) throws SQLException {
        long position = Math.min(Positions.of(connection, one), Positions.of(connection, other));
        Map<String, Sum> first = of(one, position);
        Map<String, Sum> second = of(other, position);
        Map<String, Boolean> tables = new LinkedHashMap<>();
        first.forEach((table, sum) -> tables.put(table, Objects.equals(sum, second.get(table))));
        return new Comparison(position, tables);
    }

    Map<String, Sum> of(Schema schema, long position) throws SQLException {
        schema.use(connection);
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Table table : views.tables().toList()) {
            String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
            String row = "row(%s, stream, recorded_from, case when recorded_to > %d then %d else recorded_to end)"
                    .formatted(columns, position, Version.NOW);
            sums.put(table.name(), sum(row, table.name(), "recorded_from <= " + position));
        }
        for (String table : views.results()) {
            sums.put(table, sum(table, table, "sealed_at <= " + position));
        }
        sums.put("parked", sum("row(stream_type, stream, position)", "parked", "position <= " + position));
        return sums;
    }

    private Sum sum(String row, String table, String condition) throws SQLException {
        String sql = "select count(*), coalesce(sum(hash_record_extended(%s, 0)), 0) from %s where %s"
                .formatted(row, table, condition);
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet result = select.executeQuery()) {
            result.next();
            return new Sum(result.getLong(1), result.getBigDecimal(2));
        }
    }
}
