package be.homeward.command.api;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The identity provider whose tokens are taken: found at its address when the first token arrives, not before. */
final class Issuer implements JwtDecoder {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final long ASK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    private final String address;
    private volatile @Nullable JwtDecoder decoder;
    private volatile long askAgain = System.nanoTime();

    Issuer(String address) {
        this.address = address;
    }

    @Override
    public Jwt decode(String token) {
        JwtDecoder known = decoder;
        return (known == null ? find() : known).decode(token);
    }

    private synchronized JwtDecoder find() {
        JwtDecoder known = decoder;
        if (known != null) {
            return known;
        }
        if (System.nanoTime() < askAgain) {
            throw new IssuerAway(new IOException("it did not answer a moment ago"));
        }
        try {
            JwtDecoder found = decoder(keys());
            decoder = found;
            return found;
        } catch (IOException | JacksonException e) {
            askAgain = System.nanoTime() + ASK_AGAIN_NANOS;
            throw new IssuerAway(e);
        }
    }

    private URI keys() throws IOException {
        var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, 100_000);
        String metadata = retriever
                .retrieveResource(URI.create(address + "/.well-known/openid-configuration")
                        .toURL())
                .getContent();
        JsonNode json = Body.MAPPER.readTree(metadata);
        if (!json.path("issuer").asString("").equals(address)) {
            throw new IOException("another issuer answers at this address");
        }
        return URI.create(json.path("jwks_uri").asString(""));
    }

    private JwtDecoder decoder(URI keys) throws IOException {
        var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, 100_000);
        JWKSource<SecurityContext> source =
                JWKSourceBuilder.create(keys.toURL(), retriever).retrying(true).build();
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, source));
        // times and issuer are validated below
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(address));
        return decoder;
    }
}
