package be.homeward.query.directory;

import be.homeward.events.CoachEvent;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.CoachJoinedTeam;
import be.homeward.events.CoachEvent.CoachLeftTeam;
import be.homeward.events.CoachEvent.EmploymentCorrected;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachEvent.WorkingTimeChangeWithdrawn;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.CoachEvent.WorkingTimeCorrected;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** Staff who accompany people; for their employer only. */
final class Coaches {
    private static final Draft COACH_DRAFT = Table.named("coach", CoachEvent.STREAM);
    static final Column<UUID> COACH = COACH_DRAFT.key("coach", Type.ID);
    static final Column<UUID> EMPLOYER = COACH_DRAFT.column("employer", Type.ID);
    static final Column<LocalDate> FROM = COACH_DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> TO = COACH_DRAFT.column("to_day", Type.DATE);
    /** What was agreed at the beginning, wherever the first day is moved to. */
    static final Column<Integer> FIRST_PERCENT = COACH_DRAFT.column("first_percent", Type.NUMBER);

    static final Table TABLE = COACH_DRAFT.seenBy(EMPLOYER).table();

    private static final Draft TEAM_DRAFT = Table.named("coach_team", CoachEvent.STREAM);
    static final Column<UUID> TEAM_COACH = TEAM_DRAFT.key("coach", Type.ID);
    static final Column<UUID> TEAM_PROGRAMME = TEAM_DRAFT.key("programme", Type.ID);
    static final Column<String> TEAM_TRACK = TEAM_DRAFT.key("track", Type.TEXT);
    static final Column<LocalDate> TEAM_FROM = TEAM_DRAFT.key("from_day", Type.DATE);
    static final Column<UUID> TEAM_EMPLOYER = TEAM_DRAFT.column("employer", Type.ID);
    static final Column<LocalDate> TEAM_TO = TEAM_DRAFT.column("to_day", Type.DATE);
    /** Who takes part in the programme sees who its teams are made of. */
    static final Table TEAM =
            TEAM_DRAFT.seenBy(TEAM_EMPLOYER).seenWhen(Partners.TAKING_PART).table();

    private Coaches() {}

    static void project(CoachEvent event, Rows rows) {
        switch (event) {
            case CoachEmployed e -> {
                Row coach = TABLE.row(e.coach())
                        .with(EMPLOYER, e.employer())
                        .with(FROM, e.from())
                        .with(FIRST_PERCENT, e.ftePercent());
                rows.state(coach);
                WorkingTimes.of(coach, rows).state(rows);
            }
            case WorkingTimeChanged e -> {
                Row coach = rows.get(TABLE, e.coach());
                WorkingTimes.of(coach, rows).changed(e.from(), e.ftePercent()).state(rows);
            }
            case WorkingTimeCorrected e -> corrected(e, rows);
            case WorkingTimeChangeWithdrawn e -> {
                Row coach = rows.get(TABLE, e.coach());
                WorkingTimes.of(coach, rows).unchanged(e.recorded()).state(rows);
            }
            case EmploymentCorrected e -> {
                Row coach = rows.get(TABLE, e.coach()).with(FROM, e.from()).with(TO, e.until());
                rows.state(coach);
                WorkingTimes.of(coach, rows).state(rows);
            }
            case EmploymentEnded e -> rows.state(rows.get(TABLE, e.coach()).with(TO, e.on()));
            case CoachJoinedTeam e ->
                rows.state(TEAM.row(e.coach(), e.programme(), e.track(), e.from())
                        .with(TEAM_EMPLOYER, rows.get(TABLE, e.coach()).get(EMPLOYER)));
            case CoachLeftTeam e -> left(e, rows);
        }
    }

    private static void left(CoachLeftTeam e, Rows rows) {
        // said again of the team that was left last
        rows.all(TEAM).stream()
                .filter(team -> team.key(TEAM_PROGRAMME).equals(e.programme().value())
                        && team.key(TEAM_TRACK).equals(e.track()))
                .max(Comparator.comparing((Row team) -> team.get(TEAM_TO) == null)
                        .thenComparing(team -> team.key(TEAM_FROM)))
                .ifPresent(team -> rows.state(team.with(TEAM_TO, e.on())));
    }

    /** What is corrected is a change, or else what was agreed at the beginning. */
    private static void corrected(WorkingTimeCorrected e, Rows rows) {
        Row coach = rows.get(TABLE, e.coach());
        WorkingTimes times = WorkingTimes.of(coach, rows);
        if (times.changeOn(e.recorded())) {
            times.unchanged(e.recorded()).changed(e.from(), e.ftePercent()).state(rows);
        } else {
            Row right = coach.with(FIRST_PERCENT, e.ftePercent());
            rows.state(right);
            WorkingTimes.of(right, rows).state(rows);
        }
    }
}
