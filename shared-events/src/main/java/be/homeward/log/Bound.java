package be.homeward.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many may hold a claim at once during these days. The bounds of one claim never overlap. */
record Bound(Span span, int maximum) {

    /** The bounds once this one was stated, which counts over whatever was stated before for the same days. */
    static List<Bound> with(List<Bound> before, Bound stated) {
        if (stated.span.isEmpty()) {
            return before;
        }
        List<Bound> after = new ArrayList<>();
        after.add(stated);
        for (Bound old : before) {
            after.add(
                    new Bound(new Span(old.span.from(), Span.earlier(old.span.to(), stated.span.from())), old.maximum));
            after.add(new Bound(new Span(Span.later(old.span.from(), stated.span.to()), old.span.to()), old.maximum));
        }
        return after.stream().filter(bound -> !bound.span.isEmpty()).toList();
    }

    static int at(List<Bound> bounds, LocalDate day, int otherwise) {
        for (Bound bound : bounds) {
            if (bound.span.covers(day)) {
                return bound.maximum;
            }
        }
        return otherwise;
    }
}
