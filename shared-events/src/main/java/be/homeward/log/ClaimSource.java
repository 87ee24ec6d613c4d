package be.homeward.log;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Where a book finds what was claimed before. */
interface ClaimSource {
    /** For a book that holds everything itself. */
    ClaimSource NOTHING = (keys, holders) -> new Found(List.of(), List.of());

    /** Everything about these keys, and about every key that one of these holders holds. */
    Found find(Collection<ClaimKey> keys, Collection<String> holders) throws SQLException;

    record Held(ClaimKey key, String holder, Span span) {}

    record Limited(ClaimKey key, Bound bound) {}

    record Found(List<Held> held, List<Limited> limits) {}
}
