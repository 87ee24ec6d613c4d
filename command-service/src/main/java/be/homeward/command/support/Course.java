package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.events.EndedBy;
import be.homeward.events.StopReason;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** In which role someone is accompanied, and from when to when; more than once where support was reopened. */
record Course(SupportRole role, PVector<Stretch> stretches) {
    static final Course NONE = new Course(SupportRole.PARTICIPANT, TreePVector.empty());

    /** When, why and by whom support was ended. */
    record Stop(LocalDate on, StopReason reason, EndedBy endedBy) {}

    /** From a day to a stop, when there is one. They follow one another; two may begin on one day, the first then empty. */
    record Stretch(LocalDate from, @Nullable Stop stop) {

        boolean openOn(LocalDate day) {
            return !day.isBefore(from) && (stop == null || day.isBefore(stop.on()));
        }
    }

    /** A time that ended, and the day on which support was reopened after it, if it was. */
    record Ended(LocalDate from, Stop stop, @Nullable LocalDate again) {}

    boolean started() {
        return !stretches.isEmpty();
    }

    boolean open() {
        return started() && latest().stop() == null;
    }

    boolean reopened() {
        return stretches.size() > 1;
    }

    boolean openOn(LocalDate day) {
        return at(day).filter(stretch -> stretch.openOn(day)).isPresent();
    }

    /** Whether it had been reopened by that later first day, so that it cannot have begun first then. */
    boolean reopenedBy(LocalDate day) {
        return reopened() && day.isAfter(firstDay()) && !stretches.get(1).from().isAfter(day);
    }

    LocalDate firstDay() {
        return stretches.getFirst().from();
    }

    /** The first stop ever, when there was one. */
    @Nullable
    Stop firstStop() {
        return stretches.getFirst().stop();
    }

    Stretch latest() {
        return stretches.getLast();
    }

    /**
     * The stop after which support was reopened last.
     *
     * @throws Refusal {@code support.not-reopened}
     */
    Stop stopBefore() {
        Stop before = reopened() ? stretches.get(stretches.size() - 2).stop() : null;
        if (before == null) {
            throw Refusal.of("support.not-reopened");
        }
        return before;
    }

    /**
     * The stop that holds now.
     *
     * @throws Refusal {@code support.not-started}, {@code support.not-stopped}
     */
    Stop stop() {
        onlyStarted();
        Stop stop = latest().stop();
        if (stop == null) {
            throw Refusal.of("support.not-stopped");
        }
        return stop;
    }

    /**
     * What ended on that day; where support ended twice on it, the last.
     *
     * @throws Refusal {@code support.no-stop}
     */
    Ended endedOn(LocalDate day) {
        for (int i = stretches.size() - 1; i >= 0; i--) {
            Stop stop = stretches.get(i).stop();
            if (stop != null && stop.on().equals(day)) {
                boolean last = i == stretches.size() - 1;
                return new Ended(
                        stretches.get(i).from(),
                        stop,
                        last ? null : stretches.get(i + 1).from());
            }
        }
        throw Refusal.of("support.no-stop", day);
    }

    void onlyStarted() {
        Refusal.when(!started(), "support.not-started");
    }

    void onlyOpen() {
        onlyStarted();
        Refusal.when(!open(), "support.stopped");
    }

    /** Lets through what happened since the first day, also after a stop. */
    void onlySinceStart(LocalDate day) {
        onlyStarted();
        Refusal.when(day.isBefore(firstDay()), "support.before-start", firstDay());
    }

    /** Lets through what happened while support was open; its last day, on which people part, counts. */
    void onlyInside(LocalDate day) {
        onlySinceStart(day);
        onlyInsideSince(day, day);
    }

    /** Lets through a later day of the time that was open on an earlier one. */
    void onlyInsideSince(LocalDate earlier, LocalDate day) {
        onlyBeforeStop(at(earlier).orElseThrow(), day);
    }

    /** Lets through any day that is not after the stop that holds now, also before the first. */
    void onlyNotAfterStop(LocalDate day) {
        onlyBeforeStop(latest(), day);
    }

    /** The first day of the time that was open on that day. */
    LocalDate openingBefore(LocalDate day) {
        return at(day).map(Stretch::from).orElseGet(this::firstDay);
    }

    Course startedOn(SupportRole role, LocalDate day) {
        return new Course(role, TreePVector.singleton(new Stretch(day, null)));
    }

    Course startMoved(SupportRole role, LocalDate day) {
        return new Course(role, stretches.with(0, new Stretch(day, firstStop())));
    }

    Course stopped(Stop stop) {
        return latest(new Stretch(latest().from(), stop));
    }

    /** The stop of a day was another. */
    Course stopMoved(@Nullable LocalDate day, Stop stop) {
        if (day == null) {
            return stopped(stop);
        }
        int ended = stretches.stream()
                .map(each -> each.stop() == null ? null : each.stop().on())
                .toList()
                .lastIndexOf(day);
        return new Course(
                role, stretches.with(ended, new Stretch(stretches.get(ended).from(), stop)));
    }

    Course reopenedOn(LocalDate day) {
        return new Course(role, stretches.plus(new Stretch(day, null)));
    }

    Course reopeningMoved(LocalDate day) {
        return latest(new Stretch(day, latest().stop()));
    }

    Course reopeningWithdrawn() {
        return new Course(role, stretches.minus(stretches.size() - 1));
    }

    private Course latest(Stretch now) {
        return new Course(role, stretches.with(stretches.size() - 1, now));
    }

    /** The last to begin by that day. */
    private Optional<Stretch> at(LocalDate day) {
        return stretches.reversed().stream()
                .filter(stretch -> !stretch.from().isAfter(day))
                .findFirst();
    }

    private static void onlyBeforeStop(Stretch stretch, LocalDate day) {
        Stop stop = stretch.stop();
        if (stop != null && day.isAfter(stop.on())) {
            throw Refusal.of("support.after-stop", stop.on());
        }
    }
}
