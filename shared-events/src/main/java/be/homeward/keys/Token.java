package be.homeward.keys;

import be.homeward.events.DataClass;
import be.homeward.events.Sealed;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The written form of a sealed value: base64url of version (1 byte), class of data (1), key (16), nonce (12), encrypted
 * value with its tag. All that stands before the encrypted value is authenticated with it.
 */
final class Token {
    private static final byte VERSION = 1;
    private static final int HEADER = 1 + 1 + 16 + Aes.NONCE;

    private final UUID key;
    private final byte[] header;
    private final byte[] encrypted;

    private Token(UUID key, byte[] header, byte[] encrypted) {
        this.key = key;
        this.header = header;
        this.encrypted = encrypted;
    }

    static Sealed seal(UUID key, SecretKey secret, DataClass dataClass, byte[] value) {
        byte[] nonce = Aes.random(Aes.NONCE);
        byte[] header = ByteBuffer.allocate(HEADER)
                .put(VERSION)
                .put(code(dataClass))
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .put(nonce)
                .array();
        byte[] encrypted = Aes.encrypt(secret, nonce, header, value);
        byte[] whole = Arrays.copyOf(header, HEADER + encrypted.length);
        System.arraycopy(encrypted, 0, whole, HEADER, encrypted.length);
        return new Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
    }

    /** Nothing when nobody sealed this. */
    static Optional<Token> read(Sealed sealed) {
        byte[] whole = bytes(sealed);
        if (whole.length < HEADER + Aes.TAG || whole[0] != VERSION) {
            return Optional.empty();
        }
        ByteBuffer key = ByteBuffer.wrap(whole, 2, 16);
        return Optional.of(new Token(
                new UUID(key.getLong(), key.getLong()),
                Arrays.copyOf(whole, HEADER),
                Arrays.copyOfRange(whole, HEADER, whole.length)));
    }

    UUID key() {
        return key;
    }

    byte[] open(SecretKey secret) {
        byte[] nonce = Arrays.copyOfRange(header, HEADER - Aes.NONCE, HEADER);
        return Aes.decrypt(secret, nonce, header, encrypted)
                .orElseThrow(() -> new SealBroken("the sealed value was changed"));
    }

    private static byte[] bytes(Sealed sealed) {
        try {
            return Base64.getUrlDecoder().decode(sealed.token());
        } catch (IllegalArgumentException e) {
            // what it says is not repeated: it may be a value that nobody sealed
            return new byte[0];
        }
    }

    /** Written for ever: a new class gets a new number. */
    private static byte code(DataClass dataClass) {
        return switch (dataClass) {
            case IDENTITY -> 1;
            case CONTACT -> 2;
            case SOCIAL -> 3;
            case HEALTH -> 4;
            case JUSTICE -> 5;
        };
    }
}
