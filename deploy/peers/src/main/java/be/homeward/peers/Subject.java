package be.homeward.peers;

/** A system that keeps facts: each act is one durable event in the stream it names, under that system's version check. */
interface Subject extends AutoCloseable {
    /** Makes the streams in which acts will take place. */
    default void prepare(int streams) throws Exception {}

    /** Returns once the event cannot be lost any more; {@code number} is in it, and different each time. */
    void act(int stream, long number) throws Exception;

    /** The rows it stores, to count what was acknowledged against: {@code select count(*), count(distinct …)}. */
    String count();

    @Override
    void close();
}
