package be.homeward.query.rebuild;

import be.homeward.query.view.Table;
import be.homeward.query.view.Version;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of one table on their way into it, in PostgreSQL's own text form; sent when there are many. */
final class CopyBuffer {
    private static final int FULL = 512 * 1024;

    private final Table table;
    private final StringBuilder text = new StringBuilder();

    CopyBuffer(Table table) {
        this.table = table;
    }

    boolean add(Version version) {
        for (int i = 0; i < table.columns().size(); i++) {
            append(version.row().value(i));
            text.append('\t');
        }
        text.append(version.stream()).append('\t').append(version.from()).append('\t');
        text.append(version.to()).append('\n');
        return text.length() >= FULL;
    }

    void send(Copying copying) throws SQLException {
        if (!text.isEmpty()) {
            copying.send(table, text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String string -> escape(string);
            default -> text.append(value);
        }
    }

    private void escape(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
