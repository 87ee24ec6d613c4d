package be.homeward.deploy.identity;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Everybody who can ask for a token: each login is a person and an organisation's system at once; and the console. */
final class Registrations {
    private static final String DEMO_SECRET = "demo";

    private final IdentitySettings settings;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    Registrations(IdentitySettings settings) throws IOException {
        this.settings = settings;
        if (settings.logins() != null) {
            Logins.read(settings.logins()).forEach(login -> hashes.put(login, SecretHash.of(DEMO_SECRET)));
        }
        if (settings.administrator() != null) {
            hashes.put("platform-admin", settings.administrator());
        }
    }

    List<UserDetails> people() {
        return hashes.entrySet().stream()
                .map(login -> User.withUsername(login.getKey())
                        .password(login.getValue())
                        .authorities(List.of())
                        .build())
                .toList();
    }

    List<RegisteredClient> clients() {
        var clients = new ArrayList<RegisteredClient>();
        hashes.forEach((login, hash) -> clients.add(withSecret(login, hash)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build()));
        clients.add(console());
        return clients;
    }

    private RegisteredClient console() {
        return withSecret("homeward-console", SecretHash.of(settings.consoleSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.console() + "/login/oauth2/code/homeward")
                .postLogoutRedirectUri(settings.console().toString())
                .postLogoutRedirectUri(settings.console() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient.Builder withSecret(String name, String hash) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientName(name)
                .clientSecret(hash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(10))
                        .refreshTokenTimeToLive(Duration.ofHours(10)) // a working day
                        .reuseRefreshTokens(false)
                        .build());
    }
}
