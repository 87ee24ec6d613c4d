package be.homeward.query.directory;

import be.homeward.events.Codes;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Several;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** Who takes part in a programme, from when until when, and in which tracks. */
final class Partners {
    /** Whoever takes part, or did, sees who the others are; the function is the owner's, since this very table is walled. */
    static final String TAKING_PART = "programme in (select programmes())";

    private static final Draft DRAFT = Table.named("partner", ProgrammeEvent.STREAM);
    static final Column<UUID> PROGRAMME = DRAFT.key("programme", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.key("partner", Type.ID);
    static final Column<String> ROLE = DRAFT.key("role", Type.TEXT);
    static final Column<LocalDate> FROM = DRAFT.key("from_day", Type.DATE);
    static final Column<LocalDate> TO = DRAFT.column("to_day", Type.DATE);
    static final Column<Several> TRACKS = DRAFT.column("tracks", Type.SET);
    static final Table TABLE =
            DRAFT.seenBy(PARTNER).seenWhen(TAKING_PART).index("partner").table();

    private Partners() {}

    /** What it was admitted to before in that role ends, also when it only comes to carry other tracks. */
    static void admitted(PartnerAdmitted e, Rows rows) {
        String role = Codes.of(e.role());
        for (Row each : rows.all(TABLE)) {
            if (e.partner().value().equals(each.get(PARTNER)) && role.equals(each.get(ROLE))) {
                end(each, e.from(), rows);
            }
        }
        rows.state(TABLE.row(e.programme(), e.partner(), e.role(), e.from()).with(TRACKS, Type.texts(e.tracks())));
    }

    static void corrected(PartnerCorrected e, Rows rows) {
        rows.find(TABLE, e.programme(), e.partner(), e.role(), e.admitted()).ifPresent(rows::remove);
        rows.state(TABLE.row(e.programme(), e.partner(), e.role(), e.from())
                .with(TRACKS, Type.texts(e.tracks()))
                .with(TO, e.until()));
    }

    static void left(PartnerLeft e, Rows rows) {
        for (Row each : rows.all(TABLE)) {
            if (e.partner().value().equals(each.get(PARTNER))) {
                end(each, e.on(), rows);
            }
        }
    }

    private static void end(Row row, LocalDate day, Rows rows) {
        LocalDate to = row.get(TO);
        if (to == null || day.isBefore(to)) {
            rows.state(row.with(TO, day));
        }
    }
}
