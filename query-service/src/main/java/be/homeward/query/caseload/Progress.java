package be.homeward.query.caseload;

import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.GoalCorrected;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.GoalWithdrawn;
import be.homeward.events.SupportEvent.RightCorrected;
import be.homeward.events.SupportEvent.RightLost;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.SupportEvent.RightWithdrawn;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person wants to reach, and the rights that were opened. */
final class Progress {
    private static final Draft GOAL_DRAFT = Table.named("goal", SupportEvent.STREAM);
    static final Column<UUID> GOAL_SUPPORT = GOAL_DRAFT.key("support", Type.ID);
    static final Column<UUID> GOAL_ID = GOAL_DRAFT.key("goal", Type.ID);
    static final Column<UUID> GOAL_PARTNER = GOAL_DRAFT.column("partner", Type.ID);
    static final Column<String> KIND = GOAL_DRAFT.column("kind", Type.TEXT);
    static final Column<LocalDate> SET_ON = GOAL_DRAFT.column("set_on", Type.DATE);
    static final Table GOAL = GOAL_DRAFT
            .seenBy(GOAL_PARTNER)
            .seenWhen(TeamWall.on("goal", "set_on"))
            .table();

    private static final Draft RIGHT_DRAFT = Table.named("opened_right", SupportEvent.STREAM);
    static final Column<UUID> RIGHT_SUPPORT = RIGHT_DRAFT.key("support", Type.ID);
    static final Column<UUID> RIGHT_ID = RIGHT_DRAFT.key("opened_right", Type.ID);
    static final Column<UUID> RIGHT_PARTNER = RIGHT_DRAFT.column("partner", Type.ID);
    static final Column<String> RIGHT_KIND = RIGHT_DRAFT.column("kind", Type.TEXT);
    static final Column<LocalDate> OPENED_ON = RIGHT_DRAFT.column("opened_on", Type.DATE);
    static final Column<LocalDate> VALID_UNTIL = RIGHT_DRAFT.column("valid_until", Type.DATE);
    static final Column<LocalDate> LOST_ON = RIGHT_DRAFT.column("lost_on", Type.DATE);
    static final Table RIGHT = RIGHT_DRAFT
            .seenBy(RIGHT_PARTNER)
            .seenWhen(TeamWall.on("opened_right", "opened_on"))
            .table();

    private Progress() {}

    static void set(GoalSet e, Rows rows) {
        rows.state(GOAL.row(e.support(), e.goal())
                .with(GOAL_PARTNER, partner(e, rows))
                .with(KIND, e.kind())
                .with(SET_ON, e.on()));
    }

    static void corrected(GoalCorrected e, Rows rows) {
        rows.state(rows.get(GOAL, e.support(), e.goal()).with(KIND, e.kind()).with(SET_ON, e.on()));
    }

    static void withdrawn(GoalWithdrawn e, Rows rows) {
        rows.remove(rows.get(GOAL, e.support(), e.goal()));
    }

    static void opened(RightOpened e, Rows rows) {
        rows.state(RIGHT.row(e.support(), e.right())
                .with(RIGHT_PARTNER, partner(e, rows))
                .with(RIGHT_KIND, e.kind())
                .with(OPENED_ON, e.on())
                .with(VALID_UNTIL, e.validUntil()));
    }

    static void corrected(RightCorrected e, Rows rows) {
        Row right = rows.get(RIGHT, e.support(), e.right());
        rows.state(right.with(RIGHT_KIND, e.kind())
                .with(OPENED_ON, e.on())
                .with(VALID_UNTIL, e.validUntil())
                .with(LOST_ON, e.lostOn()));
    }

    static void withdrawn(RightWithdrawn e, Rows rows) {
        rows.remove(rows.get(RIGHT, e.support(), e.right()));
    }

    static void lost(RightLost e, Rows rows) {
        rows.state(rows.get(RIGHT, e.support(), e.right()).with(LOST_ON, e.on()));
    }

    private static @Nullable UUID partner(SupportEvent e, Rows rows) {
        return rows.get(Supports.TABLE, e.support()).get(Supports.PARTNER);
    }
}
