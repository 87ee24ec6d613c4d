package be.homeward.query.live;

/** A batch could not be written; it is tried again. */
final class ViewsUnwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ViewsUnwritable(Throwable cause) {
        super("the views cannot be written", cause);
    }
}
