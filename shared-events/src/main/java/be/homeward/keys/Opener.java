package be.homeward.keys;

import be.homeward.events.Sealed;
import be.homeward.keys.StoredKey.Destroyed;
import be.homeward.keys.StoredKey.InForce;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens what one answer shows, with the keys that the store still had when the answer was asked for. */
public final class Opener {
    private final Map<UUID, StoredKey> keys;

    Opener(Map<UUID, StoredKey> keys) {
        this.keys = keys;
    }

    /**
     * The value, or nothing when its key was destroyed.
     *
     * @throws SealBroken when the store that was asked did not make the sealed value, or it was changed since
     */
    public Optional<String> open(Sealed sealed) {
        Token token = Token.read(sealed).orElseThrow(() -> new SealBroken("not a sealed value"));
        return switch (keys.get(token.key())) {
            case InForce key -> Optional.of(new String(token.open(key.secret()), StandardCharsets.UTF_8));
            case Destroyed _ -> Optional.empty();
            case null -> throw new SealBroken("sealed under a key that the store does not know");
        };
    }
}
