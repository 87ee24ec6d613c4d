package be.homeward.query.reading;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One view as it is read. */
public interface Page {

    /** What comes after {@code /api/}, and the name under which the rules know it. */
    String name();

    Set<Parameter> parameters();

    Map<String, @Nullable Object> answer(Asked asked);

    /** @throws IllegalArgumentException when a page of this view cannot have ended there */
    default String cursor(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a cursor");
        }
        return UUID.fromString(text).toString();
    }
}
