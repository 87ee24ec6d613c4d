package be.homeward.keys;

/** The key store could not be asked: nothing was sealed or opened, and it may be tried again. */
public final class KeyStoreUnavailable extends RuntimeException {
    KeyStoreUnavailable(Throwable cause) {
        super("the key store is unavailable", cause);
    }
}
