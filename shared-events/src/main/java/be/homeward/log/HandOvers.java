package be.homeward.log;

import static be.homeward.log.ClaimKind.ACCOMPANIED;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a stay or a support holds, by one partner after the other when it is handed over. */
final class HandOvers {
    private final Holdings holdings;
    private final ClaimLookup lookup;

    HandOvers(Holdings holdings, ClaimLookup lookup) {
        this.holdings = holdings;
        this.lookup = lookup;
    }

    void pass(String holder, String from, String to, LocalDate day) throws SQLException {
        for (ClaimKey key : holdings.of(holder)) {
            if (key.key().equals(from)) {
                ClaimKey other = new ClaimKey(key.kind(), to);
                lookup.find(Set.of(other), Set.of());
                List<Span> before = holdings.spans(key, holder);
                Span passed = new Span(day, before.getLast().to());
                holdings.put(key, holder, Spans.end(before, day));
                holdings.put(other, holder, Spans.with(holdings.spans(other, holder), passed));
            }
        }
    }

    void repass(String holder, String from, String to, LocalDate was, LocalDate day) {
        for (ClaimKey key : holdings.of(holder)) {
            List<Span> spans = holdings.spans(key, holder);
            if (key.key().equals(from)) {
                holdings.put(key, holder, Spans.endedOn(spans, was, day));
            } else if (key.key().equals(to)) {
                holdings.put(key, holder, Spans.begunOn(spans, was, day));
            }
        }
    }

    /** Of what was handed over, what the first partner held. */
    void first(String holder, UnaryOperator<List<Span>> change) {
        held(holder)
                .map(key -> holdings.spans(key, holder).getFirst())
                .min(Spans.IN_ORDER)
                .ifPresent(
                        first -> some(holder, change, spans -> spans.getFirst().equals(first)));
    }

    /** Of what was handed over, what the last partner holds. */
    void last(String holder, UnaryOperator<List<Span>> change) {
        held(holder)
                .map(key -> holdings.spans(key, holder).getLast())
                .max(Spans.IN_ORDER)
                .ifPresent(last -> some(holder, change, spans -> spans.getLast().equals(last)));
    }

    /** Of what was handed over, what the partner held that led on the day. */
    void ended(String holder, LocalDate was, LocalDate day) {
        held(holder)
                .flatMap(key -> Spans.endingOn(holdings.spans(key, holder), was).stream())
                .max(Spans.IN_ORDER)
                .ifPresent(one -> some(
                        holder,
                        spans -> Spans.stopMoved(spans, was, day),
                        spans -> Spans.endingOn(spans, was).filter(one::equals).isPresent()));
    }

    /** Whoever is accompanied stays so in the same track, by whichever partner. */
    private void some(String holder, UnaryOperator<List<Span>> change, Predicate<List<Span>> which) {
        dated(holder)
                .filter(key -> key.kind() == ACCOMPANIED || which.test(holdings.spans(key, holder)))
                .forEach(key -> holdings.put(key, holder, change.apply(holdings.spans(key, holder))));
    }

    private Stream<ClaimKey> held(String holder) {
        return dated(holder).filter(key -> key.kind() != ACCOMPANIED);
    }

    /** Whatever is held of it on certain days. */
    void dated(String holder, UnaryOperator<List<Span>> change) {
        dated(holder).forEach(key -> holdings.put(key, holder, change.apply(holdings.spans(key, holder))));
    }

    /** What was released is not there any more. */
    private Stream<ClaimKey> dated(String holder) {
        return holdings.of(holder).stream()
                .filter(key -> key.kind().dated())
                .filter(key -> !holdings.spans(key, holder).isEmpty());
    }
}
