package be.homeward.query.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page in the order of days ended: {@code day.id} of its last row. */
public record DayCursor(@Nullable LocalDate day, @Nullable UUID id) {
    private static final int DAY = 10;
    private static final int LENGTH = DAY + 1 + 36;
    private static final DayCursor BEGINNING = new DayCursor(null, null);

    /** @param text absent: before the first row */
    public static DayCursor of(@Nullable String text) {
        return text == null
                ? BEGINNING
                : new DayCursor(LocalDate.parse(text.substring(0, DAY)), UUID.fromString(text.substring(DAY + 1)));
    }

    /** The same as it is written, or an exception when it is none. */
    public static String checked(String text) {
        if (text.length() != LENGTH || text.charAt(DAY) != '.') {
            throw new IllegalArgumentException("not a cursor");
        }
        DayCursor cursor = of(text);
        return cursor.day + "." + cursor.id;
    }
}
