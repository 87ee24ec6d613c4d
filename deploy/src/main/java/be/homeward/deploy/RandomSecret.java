package be.homeward.deploy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits that nobody has to remember. */
final class RandomSecret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    /** In letters, digits, dash and underscore: needs no escaping anywhere. */
    static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** In the form in which the key store reads a master key. */
    static String masterKey() {
        return HexFormat.of().formatHex(bytes());
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
