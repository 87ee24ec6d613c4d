package be.homeward.keys;

import be.homeward.events.DataClass;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import be.homeward.keys.StoredKey.InForce;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Closes what one request says of one person; each key is asked for once, when it is first needed. A key that is missing
 * is only made up: the store has it once the values are to be recorded, so that what is refused leaves no key behind.
 */
public final class Sealer {
    private final KeyStore store;
    private final PersonId person;
    private final OrganisationId controller;
    private final Map<DataClass, InForce> keys = new EnumMap<>(DataClass.class);
    private final Map<DataClass, InForce> madeUp = new EnumMap<>(DataClass.class);

    Sealer(KeyStore store, PersonId person, OrganisationId controller) {
        this.store = store;
        this.person = person;
        this.controller = controller;
    }

    /** Closes a value, also an empty one; it can be opened once its key is kept. */
    public Sealed seal(DataClass dataClass, String value) {
        InForce key = keys.computeIfAbsent(dataClass, this::inForce);
        return Token.seal(key.id(), key.secret(), dataClass, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Has the store keep what was made up, before anything that was closed with it is recorded; once more is nothing more.
     *
     * @throws KeyOvertaken when another request made the key meanwhile: what was said is to be closed anew, with that one
     */
    public void keep() {
        madeUp.forEach((dataClass, key) -> {
            if (!store.keep(owner(dataClass), key)) {
                throw new KeyOvertaken();
            }
        });
        madeUp.clear();
    }

    private InForce inForce(DataClass dataClass) {
        return store.inForce(owner(dataClass)).orElseGet(() -> {
            InForce key = KeyStore.make();
            madeUp.put(dataClass, key);
            return key;
        });
    }

    private KeyOwner owner(DataClass dataClass) {
        return new KeyOwner(person, controller, dataClass);
    }
}
