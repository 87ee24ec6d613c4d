package be.homeward.query.caseload;

import be.homeward.events.SupportEvent;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** When support was open, when it rested, and which coach was there when; numbered from 0 in the order of beginning. */
final class Spans {
    private static final Draft PERIOD_DRAFT = Table.named("support_period", SupportEvent.STREAM);
    static final Column<UUID> SUPPORT = PERIOD_DRAFT.key("support", Type.ID);
    static final Column<Integer> NUMBER = PERIOD_DRAFT.key("number", Type.NUMBER);
    static final Column<UUID> PARTNER = PERIOD_DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> STARTED = PERIOD_DRAFT.column("started_on", Type.DATE);
    static final Column<LocalDate> STOPPED = PERIOD_DRAFT.column("stopped_on", Type.DATE);
    static final Column<String> STOP_REASON = PERIOD_DRAFT.column("stop_reason", Type.TEXT);
    static final Column<String> ENDED_BY = PERIOD_DRAFT.column("ended_by", Type.TEXT);
    static final Table PERIOD = PERIOD_DRAFT
            .seenBy(PARTNER)
            .seenWhen(TeamWall.during("support_period", "started_on", "stopped_on"))
            .index("partner, support")
            .table();

    private static final Draft PAUSE_DRAFT = Table.named("support_pause", SupportEvent.STREAM);
    static final Column<UUID> PAUSE_SUPPORT = PAUSE_DRAFT.key("support", Type.ID);
    static final Column<Integer> PAUSE_NUMBER = PAUSE_DRAFT.key("number", Type.NUMBER);
    static final Column<UUID> PAUSE_PARTNER = PAUSE_DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> PAUSED = PAUSE_DRAFT.column("paused_on", Type.DATE);
    static final Column<LocalDate> RESUMED = PAUSE_DRAFT.column("resumed_on", Type.DATE);
    static final Column<String> PAUSE_REASON = PAUSE_DRAFT.column("reason", Type.TEXT);
    static final Table PAUSE = PAUSE_DRAFT
            .seenBy(PAUSE_PARTNER)
            .seenWhen(TeamWall.present("support_pause"))
            .table();

    private static final Draft COACH_DRAFT = Table.named("support_coach", SupportEvent.STREAM);
    static final Column<UUID> COACH_SUPPORT = COACH_DRAFT.key("support", Type.ID);
    static final Column<UUID> COACH = COACH_DRAFT.key("coach", Type.ID);
    static final Column<Integer> COACH_NUMBER = COACH_DRAFT.key("number", Type.NUMBER);
    static final Column<UUID> COACH_PARTNER = COACH_DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> COACH_FROM = COACH_DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> COACH_TO = COACH_DRAFT.column("to_day", Type.DATE);
    static final Column<String> COACH_ROLE = COACH_DRAFT.column("role", Type.TEXT);
    /** Whether the last hand-over ended it, and when it was to end otherwise. */
    static final Column<Boolean> COACH_PARTED = COACH_DRAFT.column("parted", Type.FLAG);

    static final Column<LocalDate> COACH_TOLD = COACH_DRAFT.column("told_to_day", Type.DATE);
    static final Table COACHING = COACH_DRAFT
            .seenBy(COACH_PARTNER)
            .seenWhen("coach = (select views.coach())")
            .seenWhen(TeamWall.present("support_coach"))
            .index("coach")
            .table();

    private Spans() {}
}
