package be.homeward.log;

/** The organisation used this key before: its first answer, durable by now, is found under the key. */
public final class KeyTaken extends AppendRefused {
    private static final long serialVersionUID = 1L;

    KeyTaken() {
        super("key used before", null);
    }
}
