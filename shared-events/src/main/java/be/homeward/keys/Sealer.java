package be.homeward.keys;

import be.homeward.events.DataClass;
import be.homeward.events.Sealed;
import be.homeward.keys.StoredKey.InForce;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Closes what one request says of one person; each key is asked for once, when it is first needed. */
public final class Sealer {
    private final Function<DataClass, InForce> inForce;
    private final Map<DataClass, InForce> keys = new EnumMap<>(DataClass.class);

    Sealer(Function<DataClass, InForce> inForce) {
        this.inForce = inForce;
    }

    /** Closes a value, also an empty one. */
    public Sealed seal(DataClass dataClass, String value) {
        InForce key = keys.computeIfAbsent(dataClass, inForce);
        return Token.seal(key.id(), key.secret(), dataClass, value.getBytes(StandardCharsets.UTF_8));
    }
}
