package be.homeward.command;

/** What is known of a stream by folding its events; immutable. */
public interface Known {

    /** False until the stream's first event. */
    boolean exists();

    /** Whether whoever asks may know that it exists; what is not visible is answered as unknown. */
    boolean visibleTo(Streams streams);

    /** Whether that command may be given also by those who may not know of what was before, since it begins anew. */
    default boolean mayBeginAgain(HomewardCommand command) {
        return false;
    }
}
