package be.homeward.query.view;

import be.homeward.events.Codes;
import be.homeward.events.Id;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column holds: its Java form, equal for equal values, and its PostgreSQL form. */
public final class Type<T> {
    public static final Type<UUID> ID = new Type<>("uuid", UUID.class);
    public static final Type<String> TEXT = new Type<>("text", String.class);
    public static final Type<LocalDate> DATE = new Type<>("date", LocalDate.class);
    public static final Type<Integer> NUMBER = new Type<>("int", Integer.class);
    public static final Type<Long> POSITION = new Type<>("bigint", Long.class);
    public static final Type<Boolean> FLAG = new Type<>("boolean", Boolean.class);
    public static final Type<Several> SET = new Type<>("text[]", Several.class);

    private final String sql;
    private final Class<T> java;

    private Type(String sql, Class<T> java) {
        this.sql = sql;
        this.java = java;
    }

    public static Several codes(Collection<? extends Enum<?>> codes) {
        return Several.of(codes.stream().map(Codes::of).toArray(String[]::new));
    }

    public static Several ids(Collection<? extends Id> ids) {
        return Several.of(ids.stream().map(Id::toString).toArray(String[]::new));
    }

    public static Several texts(Collection<String> texts) {
        return Several.of(texts.toArray(String[]::new));
    }

    String sql() {
        return sql;
    }

    /** The name of the type as an element of the arrays that carry many rows at once. */
    String element() {
        return this == SET ? "text" : sql;
    }

    @Nullable
    Object read(ResultSet row, int index) throws SQLException {
        if (this != SET) {
            return row.getObject(index, java);
        }
        Array array = row.getArray(index);
        return array == null ? null : Several.of((String[]) array.getArray());
    }

    /**
     * What PostgreSQL would not take is found here, so that one stream is parked and not a batch refused.
     *
     * @throws IllegalArgumentException when the value is of another type or cannot be stored
     */
    void check(String column, @Nullable Object value) {
        boolean storable = switch (value) {
            case null -> true;
            case String text -> java == String.class && Storable.text(text);
            case Several set -> java == Several.class && set.storable();
            case LocalDate date -> java == LocalDate.class && Storable.date(date);
            default -> java.isInstance(value);
        };
        if (!storable) {
            throw new IllegalArgumentException("not storable as " + sql + ": column " + column);
        }
    }

    /** The same in every process: of this is made what tells whether a version's tables fit. */
    @Override
    public String toString() {
        return sql;
    }
}
