package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Of which changes of occupants a landlord was told. */
final class Notices {
    private static final Draft DRAFT = Table.named("notice", DwellingEvent.STREAM);
    static final Column<UUID> DWELLING = DRAFT.key("dwelling", Type.ID);
    static final Column<UUID> NOTICE = DRAFT.key("notice", Type.ID);
    static final Column<UUID> STAY = DRAFT.column("stay", Type.ID);
    static final Column<String> CHANGE = DRAFT.column("change", Type.TEXT);
    static final Column<LocalDate> ON = DRAFT.column("on_day", Type.DATE);
    static final Column<UUID> LANDLORD = DRAFT.column("landlord", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Table TABLE = DRAFT.seenBy(LANDLORD, PARTNER, HOLDER).table();

    private Notices() {}

    static void told(LandlordTold e, Rows rows) {
        Optional<Row> stay = rows.find(Stays.TABLE, e.stay());
        // guests have their stay in another dwelling: who holds this one sees of what was told
        UUID holder = stay.map(row -> row.get(Stays.HOLDER))
                .orElseGet(() -> Dwellings.on(e.on(), rows).get(Dwellings.HOLDER));
        rows.state(TABLE.row(e.dwelling(), e.notice())
                .with(STAY, e.stay())
                .with(CHANGE, e.change())
                .with(ON, e.on())
                .with(LANDLORD, e.landlord())
                .with(PARTNER, stay.map(row -> row.get(Stays.PARTNER)).orElse(null))
                .with(HOLDER, holder));
    }
}
