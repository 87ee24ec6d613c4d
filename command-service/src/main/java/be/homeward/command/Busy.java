package be.homeward.command;

/** Others kept changing the same thing: nothing was done, and the command may be sent again. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Busy() {
        super("busy", null, false, false);
    }
}
