package be.homeward.command;

/** What is known of a stream by folding its events; immutable. */
public interface Known {

    /** False until the stream's first event. */
    boolean exists();

    /** Whether whoever asks may know that it exists; what is not visible is answered as unknown. */
    boolean visibleTo(Streams streams);
}
