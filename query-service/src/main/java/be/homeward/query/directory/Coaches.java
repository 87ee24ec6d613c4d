package be.homeward.query.directory;

import be.homeward.events.CoachEvent;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.CoachJoinedTeam;
import be.homeward.events.CoachEvent.CoachLeftTeam;
import be.homeward.events.CoachEvent.EmploymentCorrected;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** Staff who accompany people, with their working time; for their employer only. */
final class Coaches {
    private static final Draft COACH_DRAFT = Table.named("coach", CoachEvent.STREAM);
    static final Column<UUID> COACH = COACH_DRAFT.key("coach", Type.ID);
    static final Column<UUID> EMPLOYER = COACH_DRAFT.column("employer", Type.ID);
    static final Column<LocalDate> FROM = COACH_DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> TO = COACH_DRAFT.column("to_day", Type.DATE);
    static final Table TABLE = COACH_DRAFT.seenBy(EMPLOYER).table();

    private static final Draft TIME_DRAFT = Table.named("working_time", CoachEvent.STREAM);
    static final Column<UUID> TIME_COACH = TIME_DRAFT.key("coach", Type.ID);
    static final Column<LocalDate> TIME_FROM = TIME_DRAFT.key("from_day", Type.DATE);
    static final Column<UUID> TIME_EMPLOYER = TIME_DRAFT.column("employer", Type.ID);
    static final Column<Integer> FTE_PERCENT = TIME_DRAFT.column("fte_percent", Type.NUMBER);
    static final Table TIME = TIME_DRAFT.seenBy(TIME_EMPLOYER).table();

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
                Row coach = TABLE.row(e.coach()).with(EMPLOYER, e.employer()).with(FROM, e.from());
                rows.state(coach);
                rows.state(time(coach, e.ftePercent(), e.from()));
            }
            case WorkingTimeChanged e -> rows.state(time(rows.get(TABLE, e.coach()), e.ftePercent(), e.from()));
            case EmploymentCorrected e -> corrected(e, rows);
            case EmploymentEnded e -> rows.state(rows.get(TABLE, e.coach()).with(TO, e.on()));
            case CoachJoinedTeam e ->
                rows.state(TEAM.row(e.coach(), e.programme(), e.track(), e.from())
                        .with(TEAM_EMPLOYER, rows.get(TABLE, e.coach()).get(EMPLOYER)));
            case CoachLeftTeam e -> left(e, rows);
        }
    }

    private static void left(CoachLeftTeam e, Rows rows) {
        for (Row team : rows.all(TEAM)) {
            if (team.get(TEAM_TO) == null
                    && team.key(TEAM_PROGRAMME).equals(e.programme().value())
                    && team.key(TEAM_TRACK).equals(e.track())) {
                rows.state(team.with(TEAM_TO, e.on()));
            }
        }
    }

    /** The working time agreed at the beginning begins with the employment. */
    private static void corrected(EmploymentCorrected e, Rows rows) {
        Row coach = rows.get(TABLE, e.coach());
        Row first = rows.get(TIME, e.coach(), coach.key(FROM));
        rows.state(coach.with(FROM, e.from()).with(TO, e.until()));
        rows.remove(first);
        rows.state(time(coach, first.key(FTE_PERCENT), e.from()));
    }

    private static Row time(Row coach, int ftePercent, LocalDate from) {
        return TIME.row(coach.key(COACH), from)
                .with(TIME_EMPLOYER, coach.get(EMPLOYER))
                .with(FTE_PERCENT, ftePercent);
    }
}
