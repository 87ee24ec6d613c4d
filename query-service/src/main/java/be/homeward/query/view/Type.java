package be.homeward.query.view;

import be.homeward.events.Codes;
import be.homeward.events.Id;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column holds: its Java form, equal for equal values, and its PostgreSQL form. */
public final class Type<T> {
    public static final Type<UUID> ID = new Type<>("uuid", UUID.class);
    public static final Type<String> TEXT = new Type<>("text", String.class);
    public static final Type<LocalDate> DATE = new Type<>("date", LocalDate.class);
    public static final Type<Integer> NUMBER = new Type<>("int", Integer.class);
    public static final Type<Long> POSITION = new Type<>("bigint", Long.class);
    public static final Type<Boolean> FLAG = new Type<>("boolean", Boolean.class);
    /** Several codes or ids, kept as one PostgreSQL array literal in a fixed order. */
    public static final Type<String> SET = new Type<>("text[]", String.class);

    private static final String NONE = "{}";

    private final String sql;
    private final Class<T> java;

    private Type(String sql, Class<T> java) {
        this.sql = sql;
        this.java = java;
    }

    public static String codes(Collection<? extends Enum<?>> codes) {
        return codes.isEmpty() ? NONE : literal(codes.stream().map(Codes::of));
    }

    public static String ids(Collection<? extends Id> ids) {
        return ids.isEmpty() ? NONE : literal(ids.stream().map(Id::toString));
    }

    public static String texts(Collection<String> texts) {
        return literal(texts.stream());
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
        return array == null ? null : literal(Arrays.stream((String[]) array.getArray()));
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

    private static String literal(Stream<String> elements) {
        StringBuilder literal = new StringBuilder("{");
        elements.sorted().forEach(each -> {
            literal.append(literal.length() > 1 ? ",\"" : "\"");
            literal.append(each.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        });
        return literal.append('}').toString();
    }
}
