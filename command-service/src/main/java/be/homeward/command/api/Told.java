package be.homeward.command.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of many commands as it was sent, with the line on which it begins.
 *
 * @param parts the command, its key and its body, made anew each time it is asked; throws what is wrong with them
 * @param time the first, second or later time that the same is sent so; without a key each of them is a command of its own
 */
record Told(int line, Supplier<ObjectNode> parts, int time) {
    Told(int line, Supplier<ObjectNode> parts) {
        this(line, parts, 1);
    }

    /** Where they come from, one after another. */
    interface Source {
        /** The next one, waiting for it; null after the last. */
        @Nullable
        Told next() throws InterruptedException;
    }

    static Source lines(Lines lines) {
        return () -> {
            Lines.Line line = lines.next();
            return line == null ? null : new Told(line.number(), () -> parse(line));
        };
    }

    /** @throws Rejected when the first row does not say what the others mean */
    static Source sheet(Lines lines, Catalogue catalogue, @Nullable String command) throws InterruptedException {
        CsvRecords rows = new CsvRecords(lines);
        Sheet sheet = Sheet.of(catalogue, command, rows.next());
        return () -> {
            CsvRecords.Row row = rows.next();
            return row == null ? null : new Told(row.line(), () -> sheet.line(row));
        };
    }

    private static ObjectNode parse(Lines.Line line) {
        if (line.problem() != null) {
            throw new Rejected(line.problem());
        }
        return Body.parse(line.bytes());
    }
}
