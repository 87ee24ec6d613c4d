package be.homeward.query.byhand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** A measure's answer as one line of text, so that two of them compare. */
final class Counted {
    private Counted() {}

    static String of(long value) {
        return Long.toString(value);
    }

    static String by(Map<String, Long> parts) {
        return parts.toString();
    }

    static String mean(List<Long> days) {
        return days.isEmpty()
                ? "none"
                : BigDecimal.valueOf(days.stream().mapToLong(Long::longValue).sum())
                        .divide(BigDecimal.valueOf(days.size()), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** Between the two nearest, in proportion; {@code tenths} of them lie below. */
    static String percentile(List<Long> days, int tenths) {
        if (days.isEmpty()) {
            return "none";
        }
        List<Long> sorted = days.stream().sorted().toList();
        BigDecimal place = BigDecimal.valueOf((long) tenths * (sorted.size() - 1), 1);
        int low = place.intValue();
        long above = sorted.get(Math.min(low + 1, sorted.size() - 1));
        return BigDecimal.valueOf(sorted.get(low))
                .add(place.subtract(BigDecimal.valueOf(low)).multiply(BigDecimal.valueOf(above - sorted.get(low))))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String ratio(long part, long whole) {
        String percent = whole == 0
                ? "none"
                : BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
        return percent + "% " + part + "/" + whole;
    }

    static String share(long part, long whole, long notYet, long notObserved) {
        return ratio(part, whole) + " not yet " + notYet + " not observed " + notObserved;
    }
}
