package be.homeward.query.activities;

import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityEvent.CouncilDecisionCorrected;
import be.homeward.events.ActivityEvent.CouncilDecisionRecorded;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** What tenants' councils decided, for the partner that holds the council. */
final class Decisions {
    private static final Draft DRAFT = Table.named("council_decision", ActivityEvent.STREAM);
    static final Column<UUID> ACTIVITY = DRAFT.key("activity", Type.ID);
    static final Column<UUID> DECISION = DRAFT.key("decision", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> ON = DRAFT.column("on_day", Type.DATE);
    static final Column<String> TEXT = DRAFT.column("text", Type.TEXT);
    static final Table TABLE = DRAFT.seenBy(PARTNER).table();

    private Decisions() {}

    static void recorded(CouncilDecisionRecorded e, Rows rows) {
        rows.state(TABLE.row(e.activity(), e.decision())
                .with(PARTNER, rows.get(Activities.TABLE, e.activity()).get(Activities.PARTNER))
                .with(ON, e.on())
                .with(TEXT, e.text()));
    }

    static void corrected(CouncilDecisionCorrected e, Rows rows) {
        rows.state(rows.get(TABLE, e.activity(), e.decision()).with(ON, e.on()).with(TEXT, e.text()));
    }
}
