package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingEvent.NoLongerToBeRehoused;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** The households that are to be re-housed because their agreement was ended; whoever left since stays on the list. */
final class ToRehouse {
    private static final Draft DRAFT = Table.named("to_rehouse", DwellingEvent.STREAM);
    static final Column<UUID> STAY = DRAFT.key("stay", Type.ID);
    static final Column<UUID> AGREEMENT = DRAFT.column("agreement", Type.ID);
    static final Column<LocalDate> BY = DRAFT.column("by_day", Type.DATE);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Table TABLE = DRAFT.seenBy(PARTNER, OWNER, HOLDER).table();

    private ToRehouse() {}

    static void listed(ListedForRehousing e, Rows rows) {
        Row stay = rows.get(Stays.TABLE, e.stay());
        rows.state(TABLE.row(e.stay())
                .with(AGREEMENT, e.agreement())
                .with(BY, e.by())
                .with(PARTNER, stay.get(Stays.PARTNER))
                .with(OWNER, stay.get(Stays.OWNER))
                .with(HOLDER, stay.get(Stays.HOLDER)));
    }

    static void taken(NoLongerToBeRehoused e, Rows rows) {
        rows.remove(rows.get(TABLE, e.stay()));
    }
}
