package be.homeward.query.byhand;

import be.homeward.query.byhand.Life.Part;
import be.homeward.query.byhand.Told.Support;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who came and went, day after day: whoever is there and was not the day before, and the other way round. */
final class FlowByHand {
    private final Life life;
    private final LocalDate from;
    private final LocalDate until;
    private final Map<String, String> found;

    FlowByHand(Life life, LocalDate from, LocalDate until, Map<String, String> found) {
        this.life = life;
        this.from = from;
        this.until = until;
        this.found = found;
    }

    void count() {
        count("flowHoused", life.parts.values().stream().map(each -> housed(each)));
        count("flowSupported", life.told.supports.values().stream().map(each -> open(each)));
    }

    private static Predicate<LocalDate> housed(List<Part> parts) {
        return day -> parts.stream().anyMatch(part -> part.present(day));
    }

    private Predicate<LocalDate> open(Support support) {
        return day -> support.periods.stream()
                .anyMatch(each -> !each.from.isAfter(life.asOf)
                        && !each.from.isAfter(day)
                        && (each.to == null || each.to.isAfter(day)));
    }

    private void count(String flow, Stream<Predicate<LocalDate>> subjects) {
        long before = 0;
        long in = 0;
        long out = 0;
        long stock = 0;
        for (Predicate<LocalDate> there : subjects.toList()) {
            boolean was = there.test(from.minusDays(1));
            before += was ? 1 : 0;
            for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
                boolean is = there.test(day);
                in += is && !was ? 1 : 0;
                out += was && !is ? 1 : 0;
                was = is;
            }
            stock += was ? 1 : 0;
        }
        found.put(flow + "Before", Counted.of(before));
        found.put(flow + "In", Counted.of(in));
        found.put(flow + "Out", Counted.of(out));
        found.put(flow + "Stock", Counted.of(stock));
    }
}
