package be.homeward.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/** A table while its columns are being named: keys first, then values, then who may see its rows. */
public final class Draft {
    private final String name;
    private final String fedBy;
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<String> indexes = new ArrayList<>();
    private int keys;

    Draft(String name, String fedBy) {
        this.name = name;
        this.fedBy = fedBy;
    }

    public <T> Column<T> key(String column, Type<T> type) {
        if (keys != columns.size()) {
            throw new IllegalStateException("keys come first: " + name + "." + column);
        }
        keys++;
        return column(column, type);
    }

    public <T> Column<T> column(String column, Type<T> type) {
        Column<T> added = new Column<>(columns.size(), column, type);
        columns.add(added);
        return added;
    }

    /** The organisation named in any of these columns sees the row; who asks is asked once for all of them. */
    @SafeVarargs
    public final Draft seenBy(Column<UUID>... organisations) {
        StringJoiner named = new StringJoiner(", ");
        for (Column<?> each : organisations) {
            named.add(each.name());
        }
        conditions.add(
                organisations.length == 1
                        ? named + " = (select views.organisation())"
                        : "(select views.organisation()) = any (array[" + named + "])");
        return this;
    }

    /** Whoever this condition, in SQL, is true for sees the row; it may ask other tables, whose own walls hold. */
    public Draft seenWhen(String condition) {
        conditions.add(condition);
        return this;
    }

    public Draft index(String columns) {
        indexes.add(columns);
        return this;
    }

    /** Nobody sees the rows of a table for which nothing was said. */
    public Table table() {
        String seenWhen = conditions.isEmpty() ? "false" : String.join(" or ", conditions);
        return new Table(name, fedBy, keys, columns, seenWhen, indexes);
    }
}
