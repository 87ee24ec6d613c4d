package be.homeward.command.support;

import be.homeward.command.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Days on which something was recorded of an accompaniment: no correction of its days may leave that outside. */
final class Recorded {
    private Recorded() {}

    static Optional<LocalDate> first(SupportState known) {
        return Stream.of(
                        known.happened().firstDay(),
                        known.pauses().firstDay(),
                        known.work().firstDay(),
                        known.leads().firstDay())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** A day from the first until the other (excluded) on which partner and person did something together. */
    static Optional<LocalDate> between(SupportState known, LocalDate first, LocalDate after) {
        return Stream.of(together(known, first, after), known.coaches().between(first, after))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /**
     * Lets through when nothing was recorded that asks for open support on a day from the first until the other (excluded).
     *
     * @throws Refusal {@code support.recorded-after}
     */
    static void nothingBetween(SupportState known, LocalDate first, LocalDate after) {
        Stream.of(
                        together(known, first, after),
                        known.pauses().lastDayBetween(first, after),
                        known.leads().between(first, after))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .ifPresent(recorded -> {
                    throw Refusal.of("support.recorded-after", recorded);
                });
    }

    private static Optional<LocalDate> together(SupportState known, LocalDate first, LocalDate after) {
        return Stream.of(
                        known.happened().contacts().between(first, after),
                        known.happened().goals().between(first, after),
                        known.work().reviews().between(first, after),
                        known.work().assessments().between(first, after),
                        known.work().incidents().between(first, after))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** @throws Refusal {@code support.recorded-after} */
    static void nothingAfter(SupportState known, LocalDate day) {
        last(known).filter(day::isBefore).ifPresent(recorded -> {
            throw Refusal.of("support.recorded-after", recorded);
        });
    }

    private static Optional<LocalDate> last(SupportState known) {
        return Stream.of(
                        known.happened().lastDay(),
                        known.pauses().lastDay(),
                        known.work().lastDay(),
                        known.leads().lastDay())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
