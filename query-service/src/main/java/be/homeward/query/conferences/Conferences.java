package be.homeward.query.conferences;

import be.homeward.events.ConferenceEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Several;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** That partners came together, or mean to: everybody who takes part may know it. What was withdrawn never was. */
final class Conferences {
    private static final Draft DRAFT = Table.named("conference", ConferenceEvent.STREAM);
    static final Column<UUID> CONFERENCE = DRAFT.key("conference", Type.ID);
    static final Column<UUID> PROGRAMME = DRAFT.column("programme", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> PLANNED_ON = DRAFT.column("planned_on", Type.DATE);
    static final Column<LocalDate> CANCELLED_ON = DRAFT.column("cancelled_on", Type.DATE);
    static final Column<LocalDate> HELD_ON = DRAFT.column("held_on", Type.DATE);
    static final Column<Several> PARTNERS = DRAFT.column("partners", Type.SET);
    static final Column<Several> BREACHES = DRAFT.column("breaches", Type.SET);
    static final Table TABLE = DRAFT.seenBy(PARTNER)
            .seenWhen("programme in (select programmes())")
            .index("programme, held_on")
            .table();

    private Conferences() {}
}
