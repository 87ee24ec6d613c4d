package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** When somebody lived where: what owner, holder and accompanying partner may all know. */
final class Stays {
    private static final Draft DRAFT = Table.named("stay", DwellingEvent.STREAM);
    static final Column<UUID> STAY = DRAFT.key("stay", Type.ID);
    static final Column<UUID> DWELLING = DRAFT.column("dwelling", Type.ID);
    static final Column<Integer> OFFERING = DRAFT.column("offering", Type.NUMBER);
    static final Column<UUID> PROGRAMME = DRAFT.column("programme", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Column<UUID> AGREEMENT = DRAFT.column("agreement", Type.ID);
    static final Column<LocalDate> ASSIGNED_FROM = DRAFT.column("assigned_from", Type.DATE);
    static final Column<LocalDate> ASSIGNED_UNTIL = DRAFT.column("assigned_until", Type.DATE);
    static final Column<LocalDate> WITHDRAWN_ON = DRAFT.column("withdrawn_on", Type.DATE);
    static final Column<LocalDate> MOVE_IN = DRAFT.column("move_in", Type.DATE);
    static final Column<LocalDate> MOVE_OUT = DRAFT.column("move_out", Type.DATE);
    static final Table TABLE = DRAFT.seenBy(PARTNER, OWNER, HOLDER)
            .seenWhen(TeamWall.STAYS_SEEN)
            .index("dwelling")
            .index("programme, move_in")
            .index("agreement")
            .table();

    private Stays() {}
}
