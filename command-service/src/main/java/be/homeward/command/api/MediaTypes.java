package be.homeward.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Which forms of content are taken. */
final class MediaTypes {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    static final String CSV = "text/csv";

    private MediaTypes() {}

    /** @throws Rejected unless the content is of this type, in UTF-8 and not compressed */
    static void require(HttpServletRequest request, String type) {
        String encoding = request.getHeader("Content-Encoding");
        if (!is(request.getContentType(), type) || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            throw new Rejected(ProblemType.MEDIA_TYPE);
        }
    }

    /** Whether a spreadsheet was sent. */
    static boolean isCsv(HttpServletRequest request) {
        return is(request.getContentType(), CSV);
    }

    private static boolean is(@Nullable String given, String type) {
        if (given == null || given.equals(type)) {
            return given != null;
        }
        try {
            MediaType media = MediaType.parseMediaType(given);
            return media.equalsTypeAndSubtype(MediaType.parseMediaType(type))
                    && (media.getCharset() == null || media.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException | IllegalCharsetNameException e) {
            return false;
        }
    }
}
