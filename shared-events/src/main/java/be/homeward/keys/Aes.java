package be.homeward.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM as the JDK has it: 12 random bytes of nonce for each use, a tag of 16 bytes. */
final class Aes {
    static final int NONCE = 12;
    static final int TAG = 16;
    static final int KEY = 32;
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] encrypt(SecretKey key, byte[] nonce, byte[] header, byte[] value) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, header).doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this JDK", e);
        }
    }

    /** Nothing when the bytes, the nonce or the header are not those that were encrypted under the key. */
    static Optional<byte[]> decrypt(SecretKey key, byte[] nonce, byte[] header, byte[] encrypted) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, header).doFinal(encrypted));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this JDK", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] header) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(header);
        return cipher;
    }
}
