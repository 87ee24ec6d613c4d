package be.homeward.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a body of a bounded size. */
final class Bytes {
    private Bytes() {}

    /** @throws Rejected when there is more, or the body breaks off */
    static byte[] read(HttpServletRequest request, int most) {
        if (request.getContentLengthLong() > most) {
            throw new Rejected(ProblemType.BODY_TOO_LARGE);
        }
        byte[] bytes;
        try {
            bytes = request.getInputStream().readNBytes(most + 1);
        } catch (IOException e) {
            throw new Rejected(ProblemType.BODY_INCOMPLETE);
        }
        if (bytes.length > most) {
            throw new Rejected(ProblemType.BODY_TOO_LARGE);
        }
        return bytes;
    }
}
