package be.homeward.query.view;

import java.util.List;

/** One view: the tables that hold it. A kind of stream feeds one view. */
public record View(String name, List<Table> tables) {
    public View {
        tables = List.copyOf(tables);
    }

    boolean fedBy(String streamType) {
        return tables.stream().anyMatch(table -> table.fedBy().equals(streamType));
    }
}
