package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.events.EndedBy;
import be.homeward.events.StopReason;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** In which role someone is accompanied, and from when to when; more than once where support was reopened. */
record Course(SupportRole role, TreePMap<LocalDate, Stretch> stretches) {
    static final Course NONE = new Course(SupportRole.PARTICIPANT, TreePMap.empty());

    /** When, why and by whom support was ended. */
    record Stop(LocalDate on, StopReason reason, EndedBy endedBy) {}

    /** From a day to a stop, when there is one; a reopening remembers the stop before it. */
    record Stretch(
            LocalDate from, @Nullable Stop before, @Nullable Stop stop) {

        boolean openOn(LocalDate day) {
            return !day.isBefore(from) && (stop == null || day.isBefore(stop.on()));
        }
    }

    boolean started() {
        return !stretches.isEmpty();
    }

    boolean open() {
        return started() && latest().stop() == null;
    }

    boolean reopened() {
        return started() && latest().before() != null;
    }

    boolean openOn(LocalDate day) {
        var stretch = stretches.floorEntry(day);
        return stretch != null && stretch.getValue().openOn(day);
    }

    /** Whether it had been reopened by that day, so that it cannot have begun first then. */
    boolean reopenedBy(LocalDate day) {
        LocalDate first = stretches.higherKey(firstDay());
        return first != null && !first.isAfter(day);
    }

    LocalDate firstDay() {
        return stretches.firstKey();
    }

    /** The first stop ever, when there was one. */
    @Nullable
    Stop firstStop() {
        Stretch first = stretches.firstEntry().getValue();
        return first.before() == null ? first.stop() : first.before();
    }

    Stretch latest() {
        return stretches.lastEntry().getValue();
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
        onlyBeforeStop(stretches.floorEntry(day).getValue(), day);
    }

    /** Lets through a later day of the time that was open on an earlier one. */
    void onlyInsideSince(LocalDate earlier, LocalDate day) {
        onlyBeforeStop(stretches.floorEntry(earlier).getValue(), day);
    }

    private static void onlyBeforeStop(Stretch stretch, LocalDate day) {
        Stop stop = stretch.stop();
        if (stop != null && day.isAfter(stop.on())) {
            throw Refusal.of("support.after-stop", stop.on());
        }
    }

    /** Lets through any day that is not after the stop that holds now, also before the first. */
    void onlyNotAfterStop(LocalDate day) {
        onlyBeforeStop(latest(), day);
    }

    /** The first day of the time that was open on that day. */
    LocalDate openingBefore(LocalDate day) {
        var stretch = stretches.floorEntry(day);
        return stretch == null ? firstDay() : stretch.getValue().from();
    }

    Course startedOn(SupportRole role, LocalDate day) {
        return new Course(role, TreePMap.singleton(day, new Stretch(day, null, null)));
    }

    Course startMoved(SupportRole role, LocalDate day) {
        Stretch first = stretches.firstEntry().getValue();
        var others = stretches.minus(first.from());
        return new Course(role, others.plus(day, new Stretch(day, first.before(), first.stop())));
    }

    Course stopped(Stop stop) {
        Stretch last = latest();
        return with(stretches.plus(last.from(), new Stretch(last.from(), last.before(), stop)));
    }

    Course reopenedOn(LocalDate day) {
        return with(stretches.plus(day, new Stretch(day, latest().stop(), null)));
    }

    Course reopeningWithdrawn() {
        Stretch last = latest();
        var others = stretches.minus(last.from());
        boolean remains = !others.isEmpty()
                && Objects.equals(others.lastEntry().getValue().stop(), last.before());
        // reopened on its very first day, it took the place of what it reopened
        return with(remains ? others : others.plus(last.from(), new Stretch(last.from(), null, last.before())));
    }

    private Course with(TreePMap<LocalDate, Stretch> stretches) {
        return new Course(role, stretches);
    }
}
