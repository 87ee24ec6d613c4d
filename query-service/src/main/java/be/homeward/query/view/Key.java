package be.homeward.query.view;

import java.util.Arrays;

/** What tells one row of a table from the others. */
final class Key {
    private final Table table;
    private final Object[] values;
    private final int hash;

    Key(Table table, Object[] values) {
        this.table = table;
        this.values = values;
        this.hash = Arrays.hashCode(values);
    }

    Table table() {
        return table;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.table == table && Arrays.equals(key.values, values);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return table + Arrays.toString(values);
    }
}
