package be.homeward.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** Reads headers that mean one thing only. */
final class Headers {
    private Headers() {}

    /** The header's value, null when it is missing; sent twice, nobody can say which one counts. */
    static @Nullable String single(HttpServletRequest request, String name, ProblemType otherwise) {
        Enumeration<String> values = request.getHeaders(name);
        if (!values.hasMoreElements()) {
            return null;
        }
        String value = values.nextElement();
        if (values.hasMoreElements()) {
            throw new Rejected(otherwise);
        }
        return value;
    }
}
