package be.homeward.keys;

/** Another request made the key that was missing: nothing of this one was recorded, and it is to be sealed anew. */
public final class KeyOvertaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyOvertaken() {
        super("another key is in force by now", null, false, false);
    }
}
