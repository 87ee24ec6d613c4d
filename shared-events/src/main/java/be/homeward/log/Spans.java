package be.homeward.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days for which one holder holds one claim: in order, apart from one another; what is left of nothing is one empty span. */
final class Spans {
    private Spans() {}

    static List<Span> with(List<Span> spans, Span one) {
        List<Span> all = new ArrayList<>(spans);
        all.add(one);
        return ordered(all);
    }

    /** The holder's first day was {@code was} and is {@code day}; who came later than the first day still did. */
    static List<Span> begin(List<Span> spans, LocalDate was, LocalDate day) {
        return ordered(spans.stream()
                .map(span -> new Span(span.from().equals(was) ? day : Span.later(span.from(), day), span.to()))
                .toList());
    }

    /** The holder's last span ended at {@code was} and ends at {@code day}; who left before the end still did. */
    static List<Span> end(List<Span> spans, LocalDate was, LocalDate day) {
        if (spans.isEmpty()) {
            return spans;
        }
        List<Span> all = new ArrayList<>(spans);
        Span last = all.removeLast();
        all.add(new Span(last.from(), last.to().equals(was) ? day : Span.earlier(last.to(), day)));
        return ordered(all);
    }

    /** Nothing from that day on. */
    static List<Span> until(List<Span> spans, LocalDate day) {
        return ordered(spans.stream()
                .map(span -> new Span(span.from(), Span.earlier(span.to(), day)))
                .toList());
    }

    /** The last span is this one. */
    static List<Span> last(List<Span> spans, Span one) {
        List<Span> all = new ArrayList<>(spans);
        if (!all.isEmpty()) {
            all.removeLast();
        }
        all.add(one);
        return ordered(all);
    }

    private static List<Span> ordered(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                        Span before = merged.removeLast();
                        merged.add(new Span(before.from(), Span.later(before.to(), span.to())));
                    } else {
                        merged.add(span);
                    }
                });
        // an empty span remembers what is held by whom: a correction may give it days again
        return merged.isEmpty() && !spans.isEmpty() ? List.of(spans.getFirst()) : List.copyOf(merged);
    }
}
