package be.homeward.command.api;

import be.homeward.command.api.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a spreadsheet saved as CSV (RFC 4180), numbered by the line on which they begin: a text between quotes may run
 * over several lines. The first row says whether cells are parted by {@code ;}, as programs in Belgium write, or by
 * {@code ,}.
 */
final class CsvRecords {
    private final Lines lines;
    private char separator = '?';
    private boolean broken;

    CsvRecords(Lines lines) {
        this.lines = lines;
    }

    /** The cells of one row, or why they cannot be read. */
    record Row(int line, List<String> cells, @Nullable Problem problem) {}

    /** The next row, waiting for it; null after the last, and after a text that never ends. */
    @Nullable
    Row next() throws InterruptedException {
        Line line = broken ? null : lines.next();
        if (line == null) {
            return null;
        }
        if (line.problem() != null) {
            return new Row(line.number(), List.of(), Problem.of(line.problem()));
        }
        try {
            return row(line);
        } catch (Rejected e) {
            return new Row(line.number(), List.of(), e.problem());
        }
    }

    private Row row(Line first) throws InterruptedException {
        StringBuilder text = new StringBuilder(text(first));
        if (separator == '?') {
            separator = separator(text);
        }
        int number = first.number();
        Quotes quotes = new Quotes(separator);
        quotes.read(text);
        while (quotes.open()) {
            Line more = lines.next();
            if (more == null || more.problem() != null || text.length() > Body.MOST) {
                // where it was meant to end nobody can tell, so nothing behind it is read
                broken = true;
                return new Row(first.number(), List.of(), Problem.of(ProblemType.CSV_QUOTES));
            }
            // empty lines are not handed on, but they belong to the text
            String next = "\n".repeat(more.number() - number) + text(more);
            text.append(next);
            quotes.read(next);
            number = more.number();
        }
        return new Row(first.number(), cells(text), null);
    }

    private static String text(Line line) {
        String text = Body.text(line.bytes());
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static char separator(CharSequence header) {
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private List<String> cells(CharSequence text) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            StringBuilder cell = new StringBuilder();
            at = at < text.length() && text.charAt(at) == '"' ? quoted(text, at + 1, cell) : plain(text, at, cell);
            cells.add(cell.toString());
            at++;
        }
        return cells;
    }

    private int plain(CharSequence text, int from, StringBuilder cell) {
        int at = from;
        while (at < text.length() && text.charAt(at) != separator) {
            if (text.charAt(at) == '"') {
                throw new Rejected(ProblemType.CSV_QUOTES);
            }
            at++;
        }
        cell.append(text, from, at);
        return at;
    }

    /** Two quotes in a quoted cell stand for one. */
    private int quoted(CharSequence text, int from, StringBuilder cell) {
        int at = from;
        while (text.charAt(at) != '"' || (at + 1 < text.length() && text.charAt(at + 1) == '"')) {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        if (at + 1 < text.length() && text.charAt(at + 1) != separator) {
            throw new Rejected(ProblemType.CSV_QUOTES);
        }
        return at + 1;
    }
}
