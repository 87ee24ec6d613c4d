package be.homeward.deploy.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keeps secrets as salted hashes. A fast hash suffices: they are 256 random bits, or the demo's, which everybody knows. */
public final class SecretHash implements PasswordEncoder {
    private static final SecureRandom RANDOM = new SecureRandom();

    SecretHash() {}

    public static String of(String secret) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt) + "." + HexFormat.of().formatHex(digest(salt, secret));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : of(secret.toString());
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
        if (secret == null || hash == null || hash.indexOf('.') < 0) {
            return false;
        }
        byte[] salt = HexFormat.of().parseHex(hash.substring(0, hash.indexOf('.')));
        byte[] expected = HexFormat.of().parseHex(hash.substring(hash.indexOf('.') + 1));
        return MessageDigest.isEqual(digest(salt, secret.toString()), expected);
    }

    private static byte[] digest(byte[] salt, String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
