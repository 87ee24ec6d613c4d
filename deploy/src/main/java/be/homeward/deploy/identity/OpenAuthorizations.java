package be.homeward.deploy.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Sign-ins under way and their refresh tokens, the newest thousand: the platform may run for months. */
final class OpenAuthorizations implements OAuth2AuthorizationService {
    private static final int KEPT = 1000;

    private final Map<String, OAuth2Authorization> authorizations = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > KEPT;
        }
    };

    /** A system's token speaks for itself and is never asked about again. */
    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        if (!authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            authorizations.put(authorization.getId(), authorization);
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        authorizations.remove(authorization.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return authorizations.get(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String value, @Nullable OAuth2TokenType type) {
        return authorizations.values().stream()
                .filter(authorization ->
                        value.equals(authorization.getAttribute("state")) || authorization.getToken(value) != null)
                .findFirst()
                .orElse(null);
    }
}
