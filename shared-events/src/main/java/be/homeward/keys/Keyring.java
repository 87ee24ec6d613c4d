package be.homeward.keys;

import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Closes personal values and opens them again, each under the key of one person, one controlling organisation and one
 * class of data. No such key outlives the request that asked the store for it. So a value closed by a request that came
 * after a key was destroyed, in whichever process, is never closed under that key, and one opened never with it; what
 * was closed a moment before the destruction goes with it, even if it is recorded a moment after. Every method throws
 * {@link KeyStoreUnavailable} when it needs the store and cannot reach it.
 */
public final class Keyring {
    private static final String BODIES = "idempotency-bodies";

    private final KeyStore store;
    private final Secrets secrets;
    private final Rotation rotation;
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

    /** What closes the values of one person that came in one request; keep it no longer than that. */
    public Sealer sealer(PersonId person, OrganisationId controller) {
        return new Sealer(store, person, controller);
    }

    /** What opens the values that one answer shows; keep it no longer than that. */
    public Opener opener(Collection<Sealed> shown) {
        Set<UUID> keys = keys(shown);
        return new Opener(keys.isEmpty() ? Map.of() : store.find(keys));
    }

    /** The same, once it is on record who is shown what: in one step, since each waits for the disk or the network. */
    public Opener opener(Collection<Sealed> shown, Disclosure disclosure) {
        return new Opener(store.find(keys(shown), disclosure));
    }

    private static Set<UUID> keys(Collection<Sealed> shown) {
        return shown.stream()
                .flatMap(each -> Token.read(each).stream())
                .map(Token::key)
                .collect(Collectors.toSet());
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
        return store.destroy(new KeyOwner(person, controller, dataClass));
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
}
