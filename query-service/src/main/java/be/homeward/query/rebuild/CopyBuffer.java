package be.homeward.query.rebuild;

import be.homeward.query.view.Binary;
import be.homeward.query.view.Column;
import be.homeward.query.view.Table;
import be.homeward.query.view.Version;
import java.sql.SQLException;

/** Rows of one table on their way into it, as PostgreSQL takes them in fastest; sent when there are many. */
final class CopyBuffer {
    /** Each of many tables has one, which may come to hold twice as much. */
    private static final int FULL = 256 * 1024;

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int WHERE_AND_WHEN = 3;

    private final Table table;
    private final Binary rows = new Binary(FULL / 8);

    CopyBuffer(Table table) {
        this.table = table;
    }

    boolean add(Version version) {
        if (rows.length() == 0) {
            rows.plain(SIGNATURE).plain(0L); // neither flags nor more of a header
        }
        rows.plain((short) (table.columns().size() + WHERE_AND_WHEN));
        for (Column<?> column : table.columns()) {
            rows.value(version.row().value(column.index()));
        }
        rows.id(version.stream()).position(version.from()).position(version.to());
        return rows.length() >= FULL;
    }

    void send(Copying copying) throws SQLException {
        if (rows.length() > 0) {
            rows.plain((short) -1);
            copying.send(table, rows.bytes(), rows.length());
            rows.clear();
        }
    }
}
