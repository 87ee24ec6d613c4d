package be.homeward.query;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/** The token in its header, and nowhere else; what it consists of is for the check of its signature to say. */
final class Bearer implements BearerTokenResolver {
    private static final String SCHEME = "Bearer";

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        if (header.length() < SCHEME.length() + 2 || header.charAt(SCHEME.length()) != ' ') {
            throw new InvalidBearerTokenException("no token follows");
        }
        return header.substring(SCHEME.length() + 1);
    }

    /** Assigned characters that control nothing, and tabs: what may stand in a header. */
    static boolean printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && c != '\t' && (Character.isISOControl(c) || !Character.isDefined(c))) {
                return false;
            }
        }
        return true;
    }
}
