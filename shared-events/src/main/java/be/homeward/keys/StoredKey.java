package be.homeward.keys;

import java.util.UUID;
import javax.crypto.SecretKey;

/** A key as the store knows it: in force, or destroyed for ever. */
sealed interface StoredKey {
    UUID id();

    /** The key seals and opens. */
    record InForce(UUID id, SecretKey secret) implements StoredKey {
        @Override
        public String toString() {
            return "key " + id;
        }
    }

    /** Nobody can open what it sealed. */
    record Destroyed(UUID id) implements StoredKey {}
}
