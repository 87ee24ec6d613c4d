package be.homeward.keys;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The keys that wrap all others. The highest version wraps; the older ones stay until {@link Keyring#rewrap} has passed.
 */
public final class MasterKeys {
    private final NavigableMap<Integer, SecretKey> versions;

    private MasterKeys(NavigableMap<Integer, SecretKey> versions) {
        this.versions = versions;
    }

    /**
     * Reads every version in the folder: files {@code master-<n>.key} of 64 hex digits.
     *
     * @throws IllegalStateException when there is none, one is malformed, or others than the owner may use one
     */
    public static MasterKeys in(Path folder) {
        NavigableMap<Integer, SecretKey> versions = new TreeMap<>();
        MasterKeyFiles.in(folder).forEach((version, file) -> versions.put(version, MasterKeyFiles.read(file)));
        if (versions.isEmpty()) {
            throw new IllegalStateException("no master key (master-1.key) in " + folder);
        }
        return new MasterKeys(versions);
    }

    /** Writes the next version into the folder, made when missing, and says its number; services that start then use it. */
    public static int add(Path folder) {
        return MasterKeyFiles.add(folder);
    }

    int current() {
        return versions.lastKey();
    }

    byte[] wrap(UUID id, byte[] secret) {
        byte[] nonce = Aes.random(Aes.NONCE);
        byte[] encrypted = Aes.encrypt(versions.lastEntry().getValue(), nonce, header(id), secret);
        return ByteBuffer.allocate(nonce.length + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    byte[] unwrap(UUID id, int version, byte[] wrapped) {
        SecretKey master = versions.get(version);
        if (master == null) {
            throw new IllegalStateException("master-" + version + ".key is missing: what it wraps cannot be used");
        }
        ByteBuffer parts = ByteBuffer.wrap(wrapped);
        byte[] nonce = new byte[Aes.NONCE];
        parts.get(nonce);
        byte[] encrypted = new byte[parts.remaining()];
        parts.get(encrypted);
        return Aes.decrypt(master, nonce, header(id), encrypted)
                .orElseThrow(() -> new SealBroken("a stored key is not one that master-" + version + ".key wrapped"));
    }

    /** A wrapped key moved to another row does not open there. */
    private static byte[] header(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
