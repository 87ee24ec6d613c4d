package be.homeward.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days for which one holder holds one claim: in order, apart from one another; one that was left empty is still one. */
final class Spans {
    static final Comparator<Span> IN_ORDER =
            Comparator.<Span, LocalDate>comparing(Span::from).thenComparing(Span::to);

    private Spans() {}

    static List<Span> with(List<Span> spans, Span one) {
        return with(spans, List.of(one));
    }

    static List<Span> with(List<Span> spans, List<Span> others) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(others);
        return ordered(all);
    }

    /** The first begins on that day. */
    static List<Span> begin(List<Span> spans, LocalDate day) {
        if (spans.isEmpty()) {
            return spans;
        }
        List<Span> all = new ArrayList<>(spans);
        all.set(0, new Span(day, spans.getFirst().to()));
        return ordered(all);
    }

    /** The last ends on that day. */
    static List<Span> end(List<Span> spans, LocalDate day) {
        return spans.isEmpty() ? spans : last(spans, new Span(spans.getLast().from(), day));
    }

    /** The one that began on a day began on another. */
    static List<Span> begunOn(List<Span> spans, LocalDate was, LocalDate day) {
        return ordered(spans.stream()
                .map(span -> span.from().equals(was) ? new Span(day, span.to()) : span)
                .toList());
    }

    /** The last that ended on a day ended on another. */
    static List<Span> endedOn(List<Span> spans, LocalDate was, LocalDate day) {
        List<Span> all = new ArrayList<>(spans);
        int last = all.stream().map(Span::to).toList().lastIndexOf(was);
        if (last >= 0) {
            all.set(last, new Span(all.get(last).from(), day));
        }
        return ordered(all);
    }

    /** The last that ended on a day; where nothing was left between it and what began then, what covers that day. */
    static Optional<Span> endingOn(List<Span> spans, LocalDate was) {
        Comparator<Span> stopped = Comparator.comparing(span -> span.to().equals(was));
        return spans.stream()
                .filter(span -> span.to().equals(was) || span.covers(was))
                .max(stopped.thenComparing(IN_ORDER));
    }

    /** What ended on a day ended on another. */
    static List<Span> stopMoved(List<Span> spans, LocalDate was, LocalDate day) {
        Span one = endingOn(spans, was).orElse(null);
        if (one == null || one.to().equals(was)) {
            return endedOn(spans, was, day);
        }
        List<Span> all = new ArrayList<>(spans);
        all.remove(one);
        all.add(new Span(one.from(), day));
        all.add(new Span(was, one.to()));
        return ordered(all);
    }

    /** The last that ended on a day, or else the last that began then, did so on another; without one it never did. */
    static List<Span> unsaid(List<Span> spans, LocalDate was, @Nullable LocalDate day) {
        LocalDate instead = day == null ? LocalDate.MAX : day;
        if (spans.stream().anyMatch(span -> span.to().equals(was))) {
            return endedOn(spans, was, instead);
        }
        return day == null && spans.stream().anyMatch(span -> span.from().equals(was))
                ? List.of(Span.NEVER)
                : begunOn(spans, was, instead);
    }

    /** Nothing from that day on. */
    static List<Span> until(List<Span> spans, LocalDate day) {
        List<Span> before = spans.stream()
                .filter(span -> span.from().isBefore(day))
                .map(span -> new Span(span.from(), Span.earlier(span.to(), day)))
                .toList();
        // what is left of nothing remembers what is held by whom: a correction may give it days again
        return before.isEmpty() && !spans.isEmpty()
                ? List.of(new Span(Span.earlier(spans.getFirst().from(), day), day))
                : before;
    }

    /** The last is this one. */
    static List<Span> last(List<Span> spans, Span one) {
        List<Span> all = new ArrayList<>(spans);
        if (!all.isEmpty()) {
            all.removeLast();
        }
        all.add(one);
        return ordered(all);
    }

    /** The days that are in both. */
    static List<Span> common(List<Span> some, List<Span> others) {
        return ordered(some.stream()
                .flatMap(one -> others.stream().map(one::within))
                .filter(span -> !span.isEmpty())
                .toList());
    }

    /** The days that are in the first and not in the others. */
    static List<Span> without(List<Span> some, List<Span> others) {
        List<Span> left = some;
        for (Span other : others) {
            left = left.stream()
                    .flatMap(one -> Stream.of(
                            new Span(one.from(), Span.earlier(one.to(), other.from())),
                            new Span(Span.later(one.from(), other.to()), one.to())))
                    .filter(span -> !span.isEmpty())
                    .toList();
        }
        return left;
    }

    /** What began before that day, as long as it lasts. */
    static List<Span> before(List<Span> spans, LocalDate day) {
        return spans.stream().filter(span -> span.from().isBefore(day)).toList();
    }

    /** What began on that day or later, also what nothing is left of. */
    static List<Span> since(List<Span> spans, LocalDate day) {
        return spans.stream().filter(span -> !span.from().isBefore(day)).toList();
    }

    /** All days before that day. */
    static List<Span> to(LocalDate day) {
        return List.of(new Span(LocalDate.MIN, day));
    }

    /** What is left from that day on. */
    static List<Span> from(List<Span> spans, LocalDate day) {
        return spans.stream()
                .map(span -> span.from(day))
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private static List<Span> ordered(List<Span> spans) {
        List<Span> ordered = new ArrayList<>();
        spans.stream().sorted(IN_ORDER).forEach(span -> {
            Span before = ordered.isEmpty() ? null : ordered.getLast();
            if (before != null && before.isEmpty() && before.from().equals(span.from())) {
                ordered.set(ordered.size() - 1, span);
            } else if (before != null && before.overlaps(span)) {
                ordered.set(ordered.size() - 1, new Span(before.from(), Span.later(before.to(), span.to())));
            } else if (before == null || !(span.isEmpty() && before.covers(span.from()))) {
                ordered.add(span);
            }
        });
        return List.copyOf(ordered);
    }
}
