package be.homeward.command.person;

import be.homeward.events.Sealed;
import be.homeward.events.WordsReaders;
import be.homeward.events.WordsTopic;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person said in their own words, until they take it back. */
record Words(Said said, @Nullable LocalDate withdrawn) {

    /** When, in which language, about what, for whom and what. */
    record Said(
            LocalDate on,
            String language,
            @Nullable WordsTopic about,
            WordsReaders readers,
            @Nullable Sealed text) {}
}
