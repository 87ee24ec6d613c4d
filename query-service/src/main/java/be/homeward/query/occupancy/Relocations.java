package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** Which household sleeps elsewhere while its home is kept; the owner of the other dwelling sees that somebody sleeps there. */
final class Relocations {
    private static final Draft DRAFT = Table.named("relocation", DwellingEvent.STREAM);
    static final Column<UUID> STAY = DRAFT.key("stay", Type.ID);
    static final Column<UUID> RELOCATION = DRAFT.key("relocation", Type.ID);
    static final Column<UUID> TO = DRAFT.column("to_dwelling", Type.ID);
    static final Column<String> REASON = DRAFT.column("reason", Type.TEXT);
    static final Column<LocalDate> FROM = DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> UNTIL = DRAFT.column("until_day", Type.DATE);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Table TABLE = DRAFT.seenBy(PARTNER, OWNER, HOLDER)
            .seenWhen(TeamWall.STAYS_SEEN)
            .seenWhen("""
                    exists (select from availability a where a.dwelling = to_dwelling and a.accepted_on <= relocation.from_day
                        and (a.returned_on is null or a.returned_on > relocation.from_day))""")
            .index("to_dwelling")
            .table();

    private Relocations() {}

    static void relocated(HouseholdRelocated e, Rows rows) {
        Row stay = rows.get(Stays.TABLE, e.stay());
        rows.state(TABLE.row(e.stay(), e.relocation())
                .with(TO, e.to())
                .with(REASON, e.reason())
                .with(FROM, e.from())
                .with(UNTIL, e.until())
                .with(PARTNER, stay.get(Stays.PARTNER))
                .with(OWNER, stay.get(Stays.OWNER))
                .with(HOLDER, stay.get(Stays.HOLDER)));
    }

    static void corrected(RelocationCorrected e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay(), e.relocation())
                .with(TO, e.to())
                .with(REASON, e.reason())
                .with(FROM, e.from())
                .with(UNTIL, e.until()));
    }

    static void ended(RelocationEnded e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay(), e.relocation()).with(UNTIL, e.on()));
    }

    static void withdrawn(RelocationWithdrawn e, Rows rows) {
        rows.remove(rows.get(TABLE, e.stay(), e.relocation()));
    }
}
