package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AbsenceCorrected;
import be.homeward.events.DwellingEvent.AbsenceEnded;
import be.homeward.events.DwellingEvent.AbsenceRecorded;
import be.homeward.events.DwellingEvent.AbsenceWithdrawn;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** Who sleeps away from a home that is kept: for the accompanying partner only, it tells of hospitals and prisons. */
final class Absences {
    private static final Draft DRAFT = Table.named("absence", DwellingEvent.STREAM);
    static final Column<UUID> STAY = DRAFT.key("stay", Type.ID);
    static final Column<UUID> ABSENCE = DRAFT.key("absence", Type.ID);
    static final Column<UUID> PERSON = DRAFT.column("person", Type.ID);
    static final Column<String> REASON = DRAFT.column("reason", Type.TEXT);
    static final Column<LocalDate> FROM = DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> UNTIL = DRAFT.column("until_day", Type.DATE);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Table TABLE =
            DRAFT.seenBy(PARTNER).seenWhen(TeamWall.STAYS_SEEN).table();

    private Absences() {}

    static void recorded(AbsenceRecorded e, Rows rows) {
        rows.state(TABLE.row(e.stay(), e.absence())
                .with(PERSON, e.person())
                .with(REASON, e.reason())
                .with(FROM, e.from())
                .with(UNTIL, e.until())
                .with(PARTNER, rows.get(Stays.TABLE, e.stay()).get(Stays.PARTNER)));
    }

    static void corrected(AbsenceCorrected e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay(), e.absence())
                .with(REASON, e.reason())
                .with(FROM, e.from())
                .with(UNTIL, e.until()));
    }

    static void ended(AbsenceEnded e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay(), e.absence()).with(UNTIL, e.on()));
    }

    static void withdrawn(AbsenceWithdrawn e, Rows rows) {
        rows.remove(rows.get(TABLE, e.stay(), e.absence()));
    }
}
