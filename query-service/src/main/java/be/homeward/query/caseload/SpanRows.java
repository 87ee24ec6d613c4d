package be.homeward.query.caseload;

import static be.homeward.query.caseload.Spans.*;

import be.homeward.events.CoachId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.CoachAccompanied;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachAssignmentCorrected;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.PauseCorrected;
import be.homeward.events.SupportEvent.PauseWithdrawn;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportResumed;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import be.homeward.query.view.Column;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of a support make of its periods, pauses and coaches. */
final class SpanRows {
    private SpanRows() {}

    static void started(SupportEvent e, LocalDate on, Rows rows) {
        rows.state(PERIOD.row(e.support(), next(rows.all(PERIOD), NUMBER))
                .with(PARTNER, partner(e, rows))
                .with(STARTED, on));
    }

    static void startCorrected(SupportId support, LocalDate on, Rows rows) {
        rows.state(rows.get(PERIOD, support, 0).with(STARTED, on));
    }

    static void startWithdrawn(SupportId support, Rows rows) {
        rows.remove(rows.get(PERIOD, support, 0));
        rows.all(COACHING).forEach(rows::remove);
    }

    static void stopped(SupportStopped e, Rows rows) {
        rows.state(last(rows.all(PERIOD), NUMBER)
                .with(STOPPED, e.on())
                .with(STOP_REASON, e.reason())
                .with(ENDED_BY, e.endedBy()));
    }

    /** What a hand-over ended did not stop. */
    static void stopped(SupportStopCorrected e, Rows rows) {
        List<Row> periods = rows.all(PERIOD);
        List<Row> stopped = periods.stream()
                .filter(each -> e.stopped() == null
                        ? each.get(STOPPED) != null
                        : e.stopped().equals(each.get(STOPPED)) && !passed(each, periods))
                .toList();
        rows.state(last(stopped, NUMBER)
                .with(STOPPED, e.on())
                .with(STOP_REASON, e.reason())
                .with(ENDED_BY, e.endedBy()));
    }

    private static boolean passed(Row period, List<Row> periods) {
        return periods.stream()
                .filter(each -> each.key(NUMBER) == period.key(NUMBER) + 1)
                .anyMatch(each -> !Objects.equals(each.get(PARTNER), period.get(PARTNER)));
    }

    /** Whoever is accompanied again rests no longer: what still rested did so until the stop. */
    static void reopened(SupportReopened e, Rows rows) {
        LocalDate stopped = last(rows.all(PERIOD), NUMBER).get(STOPPED);
        resting(rows).forEach(pause -> rows.state(pause.with(RESUMED, stopped)));
        started(e, e.on(), rows);
    }

    static void reopeningCorrected(SupportReopeningCorrected e, Rows rows) {
        rows.state(
                last(beginning(rows.all(PERIOD), STARTED, e.reopened()), NUMBER).with(STARTED, e.on()));
    }

    static void reopeningWithdrawn(SupportReopeningWithdrawn e, Rows rows) {
        rows.remove(last(beginning(rows.all(PERIOD), STARTED, e.reopened()), NUMBER));
    }

    static void paused(SupportPaused e, Rows rows) {
        rows.state(PAUSE.row(e.support(), next(rows.all(PAUSE), PAUSE_NUMBER))
                .with(PAUSE_PARTNER, partner(e, rows))
                .with(PAUSED, e.on())
                .with(PAUSE_REASON, e.reason()));
    }

    static void resumed(SupportResumed e, Rows rows) {
        // a correction may have moved an earlier pause behind a later one: what goes on is what still rests
        resting(rows).forEach(pause -> rows.state(pause.with(RESUMED, e.on())));
    }

    static void corrected(PauseCorrected e, Rows rows) {
        rows.state(last(beginning(rows.all(PAUSE), PAUSED, e.paused()), PAUSE_NUMBER)
                .with(PAUSED, e.on())
                .with(RESUMED, e.resumed())
                .with(PAUSE_REASON, e.reason()));
    }

    static void withdrawn(PauseWithdrawn e, Rows rows) {
        rows.remove(last(beginning(rows.all(PAUSE), PAUSED, e.paused()), PAUSE_NUMBER));
    }

    static void coached(CoachAssigned e, Rows rows) {
        rows.state(COACHING.row(e.support(), e.coach(), next(of(rows, e.coach()), COACH_NUMBER))
                .with(COACH_PARTNER, partner(e, rows))
                .with(COACH_FROM, e.from())
                .with(COACH_ROLE, e.role()));
    }

    static void coached(CoachAccompanied e, Rows rows) {
        rows.state(COACHING.row(e.support(), e.coach(), next(of(rows, e.coach()), COACH_NUMBER))
                .with(COACH_PARTNER, partner(e, rows))
                .with(COACH_FROM, e.from())
                .with(COACH_TO, e.until())
                .with(COACH_ROLE, e.role()));
    }

    static void released(CoachReleased e, Rows rows) {
        rows.state(latest(rows, e.coach()).with(COACH_TO, e.on()));
    }

    static void corrected(CoachAssignmentCorrected e, Rows rows) {
        rows.state(latest(rows, e.coach()).with(COACH_FROM, e.from()).with(COACH_TO, e.until()));
    }

    private static @Nullable UUID partner(SupportEvent e, Rows rows) {
        return rows.get(Supports.TABLE, e.support()).get(Supports.PARTNER);
    }

    private static List<Row> resting(Rows rows) {
        return rows.all(PAUSE).stream()
                .filter(each -> each.get(RESUMED) == null)
                .toList();
    }

    /** An earlier time may have been told later; whoever parted with a hand-over is not of this partner. */
    private static Row latest(Rows rows, CoachId coach) {
        return of(rows, coach).stream()
                .filter(each -> !Boolean.TRUE.equals(each.get(COACH_PARTED)))
                .max(Comparator.<Row, LocalDate>comparing(each -> each.key(COACH_FROM))
                        .thenComparing(each -> each.key(COACH_NUMBER)))
                .orElseThrow(() -> new IllegalStateException("nobody was assigned yet"));
    }

    private static List<Row> of(Rows rows, CoachId coach) {
        return rows.all(COACHING).stream()
                .filter(each -> each.key(COACH).equals(coach.value()))
                .toList();
    }

    private static List<Row> beginning(List<Row> rows, Column<LocalDate> column, LocalDate day) {
        return rows.stream().filter(each -> day.equals(each.get(column))).toList();
    }

    static Row last(List<Row> rows, Column<Integer> number) {
        return rows.stream()
                .max(Comparator.comparing(each -> each.key(number)))
                .orElseThrow(() -> new IllegalStateException("nothing began yet"));
    }

    private static int next(List<Row> rows, Column<Integer> number) {
        return rows.stream().mapToInt(each -> each.key(number)).max().orElse(-1) + 1;
    }
}
