package be.homeward.query.view;

import be.homeward.events.Codes;
import be.homeward.events.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows of one kind say, and which organisations may see them. Each row is fed by exactly one stream. */
public final class Table {
    private final String name;
    private final String fedBy;
    private final int keys;
    private final List<Column<?>> columns;
    private final String seenWhen;
    private final List<String> indexes;

    Table(String name, String fedBy, int keys, List<Column<?>> columns, String seenWhen, List<String> indexes) {
        this.name = name;
        this.fedBy = fedBy;
        this.keys = keys;
        this.columns = List.copyOf(columns);
        this.seenWhen = seenWhen;
        this.indexes = List.copyOf(indexes);
    }

    /** @param fedBy the kind of streams whose events become rows of this table */
    public static Draft named(String name, String fedBy) {
        return new Draft(name, fedBy);
    }

    /** A row with this key and nothing else yet; ids and codes may be given as such. */
    public Row row(Object... key) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        System.arraycopy(plain(key), 0, values, 0, keys);
        return new Row(this, values);
    }

    public String name() {
        return name;
    }

    String fedBy() {
        return fedBy;
    }

    public List<Column<?>> columns() {
        return columns;
    }

    /** Takes many rows at once in binary form, columns in the order of {@link #columns}, then stream and positions. */
    public String copySql() {
        return TableSql.copy(this);
    }

    int keys() {
        return keys;
    }

    List<Column<?>> keyColumns() {
        return columns.subList(0, keys);
    }

    /** The condition, in SQL, under which the reading organisation sees a row. */
    String seenWhen() {
        return seenWhen;
    }

    List<String> indexes() {
        return indexes;
    }

    Key key(Object... values) {
        return new Key(this, plain(values));
    }

    private Object[] plain(Object[] key) {
        if (key.length != keys) {
            throw new IllegalArgumentException(name + " has " + keys + " key columns");
        }
        Object[] plain = new Object[keys];
        for (int i = 0; i < keys; i++) {
            plain[i] = switch (key[i]) {
                case Id id -> id.value();
                case Enum<?> code -> Codes.of(code);
                default -> key[i];
            };
            columns.get(i).type().check(columns.get(i).name(), plain[i]);
        }
        return plain;
    }

    @Override
    public String toString() {
        return name;
    }
}
