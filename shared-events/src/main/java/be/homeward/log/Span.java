package be.homeward.log;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from one until another, the last excluded; a span whose end is not after its begin holds nothing. */
record Span(LocalDate from, LocalDate to) {
    /** For what has no dates. */
    static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    /** For what has not begun, and may yet. */
    static final Span NEVER = new Span(LocalDate.MAX, LocalDate.MAX);

    static Span of(LocalDate from, @Nullable LocalDate until) {
        return new Span(from, until == null ? LocalDate.MAX : until);
    }

    Span from(LocalDate day) {
        return new Span(later(from, day), to);
    }

    Span within(Span other) {
        return new Span(later(from, other.from), earlier(to, other.to));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean overlaps(Span other) {
        return !within(other).isEmpty();
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
