package be.homeward.keys;

/** A sealed value is not one that this key store made, or was changed since; says what failed, never a value. */
public final class SealBroken extends RuntimeException {
    SealBroken(String what) {
        super(what);
    }
}
