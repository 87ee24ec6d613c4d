package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.TitleCorrected;
import be.homeward.events.DwellingEvent.TitleEnded;
import be.homeward.events.DwellingEvent.TitleRecorded;
import be.homeward.events.DwellingEvent.TitleWithdrawn;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** The leases and subleases on which stays rest, where no head agreement says by what right. */
final class Titles {
    private static final Draft DRAFT = Table.named("stay_title", DwellingEvent.STREAM);
    static final Column<UUID> STAY = DRAFT.key("stay", Type.ID);
    static final Column<UUID> TITLE = DRAFT.key("title", Type.ID);
    static final Column<String> KIND = DRAFT.column("kind", Type.TEXT);
    /** Who holds the dwelling from its owner, where that is not the household itself. */
    static final Column<UUID> HELD_BY = DRAFT.column("held_by", Type.ID);

    static final Column<LocalDate> FROM = DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> UNTIL = DRAFT.column("until_day", Type.DATE);
    /** Of one that ended otherwise than was agreed. */
    static final Column<LocalDate> ENDED_ON = DRAFT.column("ended_on", Type.DATE);

    /** When that was recorded. */
    static final Column<LocalDate> END_KNOWN_ON = DRAFT.column("end_known_on", Type.DATE);

    static final Column<String> REASON = DRAFT.column("reason", Type.TEXT);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Table TABLE = DRAFT.seenBy(PARTNER, OWNER, HOLDER).table();

    private Titles() {}

    static void recorded(TitleRecorded e, Rows rows) {
        Row stay = rows.get(Stays.TABLE, e.stay());
        rows.state(TABLE.row(e.stay(), e.title())
                .with(KIND, e.kind())
                .with(HELD_BY, e.holder())
                .with(FROM, e.from())
                .with(UNTIL, e.until())
                .with(PARTNER, stay.get(Stays.PARTNER))
                .with(OWNER, stay.get(Stays.OWNER))
                .with(HOLDER, stay.get(Stays.HOLDER)));
    }

    static void corrected(TitleCorrected e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay(), e.title())
                .with(KIND, e.kind())
                .with(HELD_BY, e.holder())
                .with(FROM, e.from())
                .with(UNTIL, e.until())
                .without(ENDED_ON)
                .without(END_KNOWN_ON)
                .without(REASON));
    }

    static void ended(TitleEnded e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay(), e.title())
                .with(ENDED_ON, e.on())
                .with(END_KNOWN_ON, rows.recordedOn())
                .with(REASON, e.reason()));
    }

    static void withdrawn(TitleWithdrawn e, Rows rows) {
        rows.remove(rows.get(TABLE, e.stay(), e.title()));
    }
}
