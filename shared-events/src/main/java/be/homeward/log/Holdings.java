package be.homeward.log;

import be.homeward.log.ClaimSource.Held;
import be.homeward.log.ClaimSource.Limited;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds what on which days, within which bounds; the changes of one append can be taken back. */
final class Holdings {
    private final Map<ClaimKey, Map<String, List<Span>>> held = new HashMap<>();
    private final Map<String, Set<ClaimKey>> byHolder = new HashMap<>();
    private final Map<ClaimKey, List<Bound>> bounds = new HashMap<>();

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Set<Holding> touched = new HashSet<>();
    /** In order: where several claims have no room, everybody is told of the same one. */
    private final Set<Holding> asked = new LinkedHashSet<>();

    /** The days that a holder did not hold before. */
    private final Map<Holding, List<Span>> added = new LinkedHashMap<>();

    private final Map<ClaimKey, Span> limited = new LinkedHashMap<>();
    private final Set<ClaimKey> stated = new HashSet<>();
    private final Set<Holding> entered = new HashSet<>();
    private final Set<Holding> changed = new HashSet<>();
    private final Set<ClaimKey> rebound = new HashSet<>();

    List<Span> spans(ClaimKey key, String holder) {
        return held.getOrDefault(key, Map.of()).getOrDefault(holder, List.of());
    }

    List<Bound> bounds(ClaimKey key) {
        return bounds.getOrDefault(key, List.of());
    }

    List<ClaimKey> of(String holder) {
        return List.copyOf(byHolder.getOrDefault(holder, Set.of()));
    }

    List<String> holders(ClaimKey key) {
        return List.copyOf(held.getOrDefault(key, Map.of()).keySet());
    }

    /** What was there before: neither checked nor written. */
    void enter(ClaimKey key, String holder, Span span) {
        set(key, holder, Spans.with(spans(key, holder), span));
        entered.add(new Holding(key, holder));
    }

    void enter(ClaimKey key, Bound bound) {
        bounds.computeIfAbsent(key, _ -> new ArrayList<>()).add(bound);
    }

    /** What is asked for: only where there is room. */
    void put(ClaimKey key, String holder, List<Span> spans) {
        tell(key, holder, spans);
        asked.add(new Holding(key, holder));
    }

    /**
     * What is asked for: only where there is room on the days that are more than before.
     *
     * @param otherwise the days on which it makes no difference, as another holder who counts as the same has them
     */
    void ask(ClaimKey key, String holder, List<Span> spans, List<Span> otherwise) {
        List<Span> more = Spans.without(spans, spans(key, holder));
        added.put(new Holding(key, holder), Spans.without(more, otherwise));
        tell(key, holder, spans);
    }

    /** What happened: so it is, whether there was room or not. */
    void tell(ClaimKey key, String holder, List<Span> spans) {
        List<Span> before = spans(key, holder);
        undo.push(() -> set(key, holder, before));
        set(key, holder, spans);
        touched.add(new Holding(key, holder));
    }

    void limit(ClaimKey key, Bound bound) {
        state(key, bound);
        limited.put(key, limited.containsKey(key) ? Span.ALWAYS : bound.span());
    }

    /** What holds from now on, for what is asked later. */
    void state(ClaimKey key, Bound bound) {
        List<Bound> before = bounds(key);
        undo.push(() -> bounds.put(key, before));
        bounds.put(key, Bound.with(before, bound));
        stated.add(key);
    }

    /**
     * A claim that has more holders at some date than its bound, after the changes since the last keep or undo.
     *
     * @param counted as whom a holder counts: one with another, where both are called the same
     */
    @Nullable
    ClaimKey exceeded(UnaryOperator<String> counted) {
        for (Holding holding : asked) {
            for (Span span : spans(holding.key(), holding.holder())) {
                if (exceeded(holding.key(), span, counted)) {
                    return holding.key();
                }
            }
        }
        for (var more : added.entrySet()) {
            ClaimKey key = more.getKey().key();
            if (more.getValue().stream().anyMatch(span -> exceeded(key, span, counted))) {
                return key;
            }
        }
        return limited.entrySet().stream()
                .filter(limit -> exceeded(limit.getKey(), limit.getValue(), counted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    void keep() {
        changed.addAll(touched);
        rebound.addAll(stated);
        forget();
    }

    void undo() {
        undo.forEach(Runnable::run);
        forget();
    }

    Stream<Held> all() {
        return held.entrySet().stream()
                .flatMap(key -> key.getValue().entrySet().stream()
                        .flatMap(holder ->
                                holder.getValue().stream().map(span -> new Held(key.getKey(), holder.getKey(), span))));
    }

    Stream<Limited> limits() {
        return bounds.entrySet().stream()
                .flatMap(key -> key.getValue().stream().map(bound -> new Limited(key.getKey(), bound)));
    }

    /** What differs from what was entered. */
    Set<Holding> changed() {
        return changed;
    }

    boolean entered(Holding holding) {
        return entered.contains(holding);
    }

    Set<ClaimKey> rebound() {
        return rebound;
    }

    /** How it came to what is held. */
    void forget() {
        undo.clear();
        touched.clear();
        asked.clear();
        added.clear();
        limited.clear();
        stated.clear();
    }

    private void set(ClaimKey key, String holder, List<Span> spans) {
        if (spans.isEmpty()) {
            held.getOrDefault(key, new HashMap<>()).remove(holder);
            byHolder.getOrDefault(holder, new HashSet<>()).remove(key);
        } else {
            held.computeIfAbsent(key, _ -> new HashMap<>()).put(holder, spans);
            byHolder.computeIfAbsent(holder, _ -> new HashSet<>()).add(key);
        }
    }

    /** The number of holders only rises on the first day of a span, the bound only changes on the first day of a bound. */
    private boolean exceeded(ClaimKey key, Span days, UnaryOperator<String> counted) {
        List<Bound> limits = bounds(key);
        int otherwise = key.kind().holders();
        if (days.isEmpty() || (limits.isEmpty() && otherwise == Integer.MAX_VALUE)) {
            return false;
        }
        Map<String, List<Span>> holders = new HashMap<>();
        held.getOrDefault(key, Map.of())
                .forEach((holder, spans) -> holders.merge(counted.apply(holder), spans, Spans::with));
        List<Span> rivals = holders.values().stream()
                .flatMap(List::stream)
                .filter(days::overlaps)
                .toList();
        Set<LocalDate> steps = new TreeSet<>(Set.of(days.from()));
        Stream.concat(rivals.stream(), limits.stream().map(Bound::span))
                .map(Span::from)
                .filter(days::covers)
                .forEach(steps::add);
        return steps.stream()
                .anyMatch(day ->
                        rivals.stream().filter(span -> span.covers(day)).count() > Bound.at(limits, day, otherwise));
    }
}
