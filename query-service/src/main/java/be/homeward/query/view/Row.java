package be.homeward.query.view;

import be.homeward.events.Codes;
import be.homeward.events.Id;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is the case, stated whole; a change is a new row. */
public final class Row {
    private final Table table;
    private final @Nullable Object[] values;

    Row(Table table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    public <T> Row with(Column<T> column, @Nullable T value) {
        column.type().check(column.name(), value);
        @Nullable Object[] changed = values.clone();
        changed[column.index()] = value;
        return new Row(table, changed);
    }

    public Row with(Column<UUID> column, @Nullable Id id) {
        return with(column, id == null ? null : id.value());
    }

    public Row with(Column<String> column, @Nullable Enum<?> code) {
        return with(column, code == null ? null : Codes.of(code));
    }

    public Row without(Column<?> column) {
        @Nullable Object[] changed = values.clone();
        changed[column.index()] = null;
        return new Row(table, changed);
    }

    @SuppressWarnings("unchecked") // with() let only values of the column's type in
    public <T> @Nullable T get(Column<T> column) {
        return (T) values[column.index()];
    }

    /** The value of a key column, which every row has. */
    public <T> T key(Column<T> column) {
        return Objects.requireNonNull(get(column));
    }

    public Table table() {
        return table;
    }

    public @Nullable Object value(int index) {
        return values[index];
    }

    Key key() {
        return new Key(table, Arrays.copyOf(values, table.keys()));
    }

    boolean same(Row other) {
        return other.table == table && Arrays.equals(other.values, values);
    }

    @Override
    public String toString() {
        return table + Arrays.toString(values);
    }
}
