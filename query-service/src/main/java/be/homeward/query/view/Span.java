package be.homeward.query.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Positions of the log after one, up to and including another. */
public record Span(long after, long through) {

    /** Parts of all that was recorded up to a position, with as many rows in each that something follows from. */
    public static List<Span> even(Connection connection, Schema schema, Views views, long through, int parts)
            throws SQLException {
        schema.use(connection);
        String rows = views.consequences().stream()
                .map(each -> "select recorded_from from " + each.of())
                .distinct()
                .collect(Collectors.joining(" union all ", "(", ") row"));
        String sql = """
                select max(recorded_from) from (
                    select recorded_from, ntile(%d) over (order by recorded_from) as part from %s) parted
                where recorded_from < %d group by part order by part
                """.formatted(parts, rows, through);
        List<Span> spans = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            long after = 0;
            while (row.next()) {
                spans.add(new Span(after, row.getLong(1)));
                after = row.getLong(1);
            }
        }
        long after = spans.isEmpty() ? 0 : spans.removeLast().after();
        spans.add(new Span(after, through));
        return spans;
    }
}
