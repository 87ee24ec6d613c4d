package be.homeward.query.directory;

import be.homeward.events.CoachEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How much a coach works from which day on; for the employer only. On the first day holds what was agreed at the
 * beginning, unless a change came by then; a change stays one, wherever the first day is moved to.
 */
final class WorkingTimes {
    private static final Draft DRAFT = Table.named("working_time", CoachEvent.STREAM);
    static final Column<UUID> COACH = DRAFT.key("coach", Type.ID);
    static final Column<LocalDate> FROM = DRAFT.key("from_day", Type.DATE);
    static final Column<UUID> EMPLOYER = DRAFT.column("employer", Type.ID);
    static final Column<Integer> FTE_PERCENT = DRAFT.column("fte_percent", Type.NUMBER);
    static final Column<Boolean> CHANGE = DRAFT.column("change", Type.FLAG);
    static final Table TABLE = DRAFT.seenBy(EMPLOYER).table();

    private final Row coach;
    private final NavigableMap<LocalDate, Integer> changes = new TreeMap<>();

    private WorkingTimes(Row coach) {
        this.coach = coach;
    }

    static WorkingTimes of(Row coach, Rows rows) {
        WorkingTimes times = new WorkingTimes(coach);
        rows.all(TABLE).stream()
                .filter(row -> row.key(CHANGE))
                .forEach(row -> times.changes.put(row.key(FROM), row.key(FTE_PERCENT)));
        return times;
    }

    boolean changeOn(LocalDate day) {
        return changes.containsKey(day);
    }

    WorkingTimes changed(LocalDate day, int ftePercent) {
        changes.put(day, ftePercent);
        return this;
    }

    WorkingTimes unchanged(LocalDate day) {
        changes.remove(day);
        return this;
    }

    void state(Rows rows) {
        rows.all(TABLE).forEach(rows::remove);
        LocalDate first = coach.key(Coaches.FROM);
        Map.Entry<LocalDate, Integer> earlier = changes.floorEntry(first);
        int percent = earlier == null ? coach.key(Coaches.FIRST_PERCENT) : earlier.getValue();
        rows.state(row(first, percent, false));
        changes.forEach((day, changed) -> rows.state(row(day, changed, true)));
    }

    private Row row(LocalDate from, int ftePercent, boolean change) {
        return TABLE.row(coach.key(Coaches.COACH), from)
                .with(EMPLOYER, Objects.requireNonNull(coach.get(Coaches.EMPLOYER)))
                .with(FTE_PERCENT, ftePercent)
                .with(CHANGE, change);
    }
}
