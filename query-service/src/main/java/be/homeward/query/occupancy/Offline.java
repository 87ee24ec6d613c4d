package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.OfflineCorrected;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** When a dwelling could not be lived in, and why. */
final class Offline {
    private static final Draft DRAFT = Table.named("offline", DwellingEvent.STREAM);
    static final Column<UUID> DWELLING = DRAFT.key("dwelling", Type.ID);
    static final Column<Integer> NUMBER = DRAFT.key("number", Type.NUMBER);
    static final Column<Integer> OFFERING = DRAFT.column("offering", Type.NUMBER);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Column<String> REASON = DRAFT.column("reason", Type.TEXT);
    static final Column<LocalDate> FROM = DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> UNTIL = DRAFT.column("until_day", Type.DATE);
    static final Table TABLE = DRAFT.seenBy(OWNER, HOLDER)
            .seenWhen(Dwellings.livedInByOurs("offline"))
            .table();

    private Offline() {}

    static void taken(DwellingTakenOffline e, Row dwelling, Rows rows) {
        int number = rows.all(TABLE).stream()
                .mapToInt(row -> row.key(NUMBER) + 1)
                .max()
                .orElse(0);
        latest(rows).filter(Offline::neverWas).ifPresent(rows::remove);
        rows.state(TABLE.row(e.dwelling(), number)
                .with(OFFERING, dwelling.key(Dwellings.OFFERING))
                .with(OWNER, dwelling.get(Dwellings.OWNER))
                .with(HOLDER, dwelling.get(Dwellings.HOLDER))
                .with(REASON, e.reason())
                .with(FROM, e.on())
                .with(UNTIL, e.until()));
    }

    static void broughtBack(DwellingBroughtBack e, Rows rows) {
        rows.state(last(rows).with(UNTIL, e.on()));
    }

    /** A time that never was stays, without a day in it, until another is told: it may yet be corrected again. */
    static void corrected(OfflineCorrected e, Rows rows) {
        rows.state(last(rows).with(REASON, e.reason()).with(FROM, e.from()).with(UNTIL, e.until()));
    }

    private static Row last(Rows rows) {
        return latest(rows).orElseThrow(() -> new IllegalStateException("never offline"));
    }

    /** By its days, whenever it was told. */
    private static Optional<Row> latest(Rows rows) {
        return rows.all(TABLE).stream().max(Comparator.comparing(row -> row.get(FROM)));
    }

    private static boolean neverWas(Row row) {
        return Objects.equals(row.get(FROM), row.get(UNTIL));
    }
}
