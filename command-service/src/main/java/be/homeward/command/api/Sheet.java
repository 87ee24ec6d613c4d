package be.homeward.command.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the columns of a spreadsheet mean: each is named like the field of the command that it holds, as in
 * {@code on}, {@code address.street} or {@code members[0].person}. A column {@code command} names the command of each
 * row, unless all are the same; a column {@code key} is its key.
 */
final class Sheet {
    private static final String COMMAND = "command";
    private static final String KEY = "key";
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_NAME = 100;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z]\\w*(\\[\\d{1,2}])?(\\.[A-Za-z]\\w*(\\[\\d{1,2}])?){0,5}");

    private final Catalogue catalogue;
    private final @Nullable String command;
    private final List<String> columns;

    private Sheet(Catalogue catalogue, @Nullable String command, List<String> columns) {
        this.catalogue = catalogue;
        this.command = command;
        this.columns = columns;
    }

    /** @throws Rejected when the first row is missing or does not name the columns, or nothing names the command */
    static Sheet of(Catalogue catalogue, @Nullable String command, CsvRecords.@Nullable Row header) {
        if (header == null) {
            throw new Rejected(ProblemType.CSV_HEADER);
        }
        if (header.problem() != null) {
            throw new Rejected(header.problem());
        }
        List<String> columns = header.cells().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty()
                    && !(column.length() <= LONGEST_NAME && NAME.matcher(column).matches())) {
                throw new Rejected(ProblemType.CSV_HEADER);
            }
            if (!column.isEmpty() && !seen.add(column)) {
                throw new Rejected(Problem.in(column, ProblemType.FORM_FIELD_TWICE));
            }
        }
        if (columns.size() > MOST_COLUMNS || (command == null && !seen.contains(COMMAND))) {
            throw new Rejected(ProblemType.CSV_HEADER);
        }
        return new Sheet(catalogue, command, columns);
    }

    /**
     * The row in the form in which a line of commands arrives.
     *
     * @throws Rejected when the row could not be read, or has a cell where its command has no field
     */
    ObjectNode line(CsvRecords.Row row) {
        if (row.problem() != null) {
            throw new Rejected(row.problem());
        }
        return line(row.cells());
    }

    private ObjectNode line(List<String> cells) {
        ObjectNode line = Body.MAPPER.createObjectNode();
        ObjectNode body = Body.MAPPER.createObjectNode();
        Optional<CommandForm> form = form(cells);
        form.ifPresent(known -> line.put(COMMAND, known.name()));
        SheetCells filled = new SheetCells(body);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            String column = i < columns.size() ? columns.get(i) : "";
            if (cell.isEmpty()) {
                continue;
            }
            if (column.isEmpty()) {
                throw new Rejected(ProblemType.CSV_CELLS);
            }
            if (column.equals(KEY) || (command == null && column.equals(COMMAND))) {
                line.put(column, cell);
            } else if (form.isPresent()) {
                filled.put(form.get().shape(), column, cell);
            }
        }
        form.ifPresent(known -> filled.rest(known.shape()));
        line.set("body", body);
        return line;
    }

    private Optional<CommandForm> form(List<String> cells) {
        return name(cells).flatMap(catalogue::find);
    }

    private Optional<String> name(List<String> cells) {
        int column = columns.indexOf(COMMAND);
        return command != null
                ? Optional.of(command)
                : Optional.of(column)
                        .filter(at -> at < cells.size())
                        .map(at -> cells.get(at).strip());
    }
}
