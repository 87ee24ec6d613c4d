package be.homeward.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Checks access tokens, each once: the same token comes with every question, and its signature is dear to check. */
final class Tokens implements JwtDecoder {
    private static final long AT_MOST = 10_000;
    /** A key that was withdrawn is taken no longer than this. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final JwtDecoder issuer;
    private final Clock clock;
    private final Cache<String, Jwt> checked;

    Tokens(JwtDecoder issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
        this.checked = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfter(Expiry.<String, Jwt>creating((_, jwt) -> left(jwt)))
                .build();
    }

    /** @throws IssuerAway when it cannot be said whether the token is valid */
    @Override
    public Jwt decode(String token) {
        Jwt known = checked.getIfPresent(token);
        if (known != null) {
            return known;
        }
        Jwt jwt = check(token);
        if (jwt.getSubject() == null || jwt.getSubject().isBlank() || jwt.getExpiresAt() == null) {
            throw new BadJwtException("a token names its login and its end");
        }
        checked.put(token, jwt);
        return jwt;
    }

    private Jwt check(String token) {
        try {
            return issuer.decode(token);
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtException | JwtDecoderInitializationException e) {
            throw new IssuerAway(e);
        }
    }

    private Duration left(Jwt jwt) {
        Instant end = jwt.getExpiresAt();
        Duration left = end == null ? Duration.ZERO : Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
