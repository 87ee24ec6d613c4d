package be.homeward.keys;

import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import be.homeward.keys.StoredKey.Destroyed;
import be.homeward.keys.StoredKey.InForce;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Closes personal values and opens them again, each under the key of one person, one controlling organisation and one
 * class of data. Unwrapped keys are kept for {@link #KEPT}: that long after a key was destroyed elsewhere, this process
 * may still use it. Every method throws {@link KeyStoreUnavailable} when it needs the store and cannot reach it.
 */
public final class Keyring {
    /** How long an unwrapped key stays in this process. */
    public static final Duration KEPT = Duration.ofMinutes(5);

    private static final long AT_MOST = 200_000;
    private static final String BODIES = "idempotency-bodies";

    private final KeyStore store;
    private final Secrets secrets;
    private final Rotation rotation;
    private final Cache<KeyOwner, InForce> sealing = cache();
    private final Cache<UUID, StoredKey> opening = cache();
    private volatile @Nullable SecretKeySpec bodies;

    private Keyring(KeyStore store, Secrets secrets, Rotation rotation) {
        this.store = store;
        this.secrets = secrets;
        this.rotation = rotation;
    }

    /** Over a database that {@link KeySchema} prepared; nothing is asked of it yet. */
    public static Keyring open(DataSource database, MasterKeys masters) {
        return new Keyring(
                new KeyStore(database, masters), new Secrets(database, masters), new Rotation(database, masters));
    }

    /** Closes a value, also an empty one. */
    public Sealed seal(PersonId person, OrganisationId controller, DataClass dataClass, String value) {
        InForce key = sealing.get(new KeyOwner(person, controller, dataClass), store::inForce);
        return Token.seal(key.id(), key.secret(), dataClass, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The value, or nothing when its key was destroyed.
     *
     * @throws SealBroken when this key store did not make the sealed value, or it was changed since
     */
    public Optional<String> open(Sealed sealed) {
        Token token = Token.parse(sealed);
        return switch (opening.get(token.key(), this::find)) {
            case InForce key -> Optional.of(new String(token.open(key.secret()), StandardCharsets.UTF_8));
            case Destroyed _ -> Optional.empty();
        };
    }

    /** Fetches at once, in one question, the keys that a page of values needs. */
    public void load(Collection<Sealed> sealed) {
        Set<UUID> missing = sealed.stream()
                .map(each -> Token.parse(each).key())
                .filter(id -> opening.getIfPresent(id) == null)
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            opening.putAll(store.find(missing));
        }
    }

    /** A keyed digest (HMAC-SHA-256), the same in every process and after every rotation. */
    public byte[] hmac(byte[] body) {
        SecretKeySpec key = bodies;
        if (key == null) {
            key = new SecretKeySpec(secrets.get(BODIES), "HmacSHA256");
            bodies = key;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this JDK", e);
        }
    }

    /** Makes unreadable, for ever and everywhere, what was sealed so far; says whether there was a key. */
    public boolean destroy(PersonId person, OrganisationId controller, DataClass dataClass) {
        KeyOwner owner = new KeyOwner(person, controller, dataClass);
        Optional<UUID> destroyed = store.destroy(owner);
        sealing.invalidate(owner);
        destroyed.ifPresent(id -> opening.put(id, new Destroyed(id)));
        return destroyed.isPresent();
    }

    /** Wraps every key with the highest master key and says how many it was; older master keys can then go. */
    public int rewrap() {
        return rotation.run();
    }

    /** Whether the key store answers. */
    public boolean reachable() {
        try {
            store.find(Collections.emptySet());
            return true;
        } catch (KeyStoreUnavailable e) {
            return false;
        }
    }

    private StoredKey find(UUID id) {
        StoredKey found = store.find(Set.of(id)).get(id);
        if (found == null) {
            throw new SealBroken("sealed under a key that the store does not know");
        }
        return found;
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(KEPT).build();
    }
}
