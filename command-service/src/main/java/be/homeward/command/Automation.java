package be.homeward.command;

import be.homeward.log.StoredEvent;
import java.util.Set;

/**
 * What is to be done when something happened, named as a sentence. It may see an event again after a crash: what it
 * does it does under a key made of the event, so that it is done once.
 */
public interface Automation {

    /** The sentence, and the name of its bookmark. */
    String name();

    /** The types of streams in which it may happen; it sees no others. */
    Set<String> streams();

    /** Acts, or does nothing; what it throws makes the event come again. */
    void on(StoredEvent event);
}
