package be.homeward.command;

import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/** What was recorded up to now, for decisions about the record itself. */
public interface Archive {

    /** The day on which it is asked, in Brussels: nobody can vouch for a day that is still to come. */
    LocalDate today();

    /** The last position of the log: what was recorded up to it stays as it is. */
    long head();

    /**
     * Whether an organisation recorded a fact of that kind after one position and up to another, in whatever stream.
     *
     * @param kind is given the first fact of the stream, then the fact
     */
    boolean recorded(OrganisationId by, long after, long through, BiPredicate<HomewardEvent, HomewardEvent> kind);
}
