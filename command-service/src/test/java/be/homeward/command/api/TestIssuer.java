package be.homeward.command.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** An identity provider that signs whatever a test asks for. */
final class TestIssuer {
    private final RSAKey key = key("known");
    private final RSAKey foreign = key("known");
    private final HttpServer server;

    TestIssuer() {
        this(0);
    }

    TestIssuer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve("/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/oauth2/jwks"}
                """.formatted(address()));
        serve("/oauth2/jwks", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String token(String login) {
        return sign(key, claims(login, Duration.ofHours(1)).build());
    }

    String expired(String login) {
        return sign(key, claims(login, Duration.ofHours(-1)).build());
    }

    String ofAnotherIssuer(String login) {
        return sign(
                key,
                claims(login, Duration.ofHours(1)).issuer("http://elsewhere").build());
    }

    String signedByAnother(String login) {
        return sign(foreign, claims(login, Duration.ofHours(1)).build());
    }

    String withoutEnd(String login) {
        return sign(key, claims(login, Duration.ofHours(1)).expirationTime(null).build());
    }

    void close() {
        server.stop(0);
    }

    private JWTClaimsSet.Builder claims(String login, Duration left) {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(login)
                .issueTime(Date.from(Instant.now().minus(Duration.ofHours(2))))
                .expirationTime(Date.from(Instant.now().plus(left)));
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
