package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** The single homes, for their owner, their holder and whoever has a household there. */
final class Dwellings {
    private static final Draft DRAFT = Table.named("dwelling", DwellingEvent.STREAM);
    static final Column<UUID> DWELLING = DRAFT.key("dwelling", Type.ID);
    /** How often it had been offered before: each time it may be another's, in another programme. */
    static final Column<Integer> OFFERING = DRAFT.key("offering", Type.NUMBER);

    static final Column<UUID> BUILDING = DRAFT.column("building", Type.ID);
    static final Column<UUID> PROGRAMME = DRAFT.column("programme", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Column<LocalDate> HELD_SINCE = DRAFT.column("held_since", Type.DATE);
    static final Column<String> UNIT = DRAFT.column("unit", Type.TEXT);
    static final Column<Integer> MIN_HOUSEHOLD = DRAFT.column("min_household", Type.NUMBER);
    static final Column<Integer> MAX_HOUSEHOLD = DRAFT.column("max_household", Type.NUMBER);
    static final Table TABLE = DRAFT.seenBy(OWNER, HOLDER)
            .seenWhen(livedInByOurs("dwelling"))
            .index("programme")
            .index("building")
            .table();

    private static final Draft TITLE_DRAFT = Table.named("dwelling_title", DwellingEvent.STREAM);
    static final Column<UUID> TITLE_DWELLING = TITLE_DRAFT.key("dwelling", Type.ID);
    static final Column<LocalDate> TITLE_FROM = TITLE_DRAFT.key("from_day", Type.DATE);
    static final Column<UUID> AGREEMENT = TITLE_DRAFT.key("agreement", Type.ID);
    static final Column<Integer> TITLE_OFFERING = TITLE_DRAFT.column("offering", Type.NUMBER);
    static final Column<UUID> TITLE_OWNER = TITLE_DRAFT.column("owner", Type.ID);
    static final Column<UUID> TITLE_HOLDER = TITLE_DRAFT.column("holder", Type.ID);
    /** Under which agreement a dwelling was taken on, each time that it was. */
    static final Table TITLE = TITLE_DRAFT
            .seenBy(TITLE_OWNER, TITLE_HOLDER)
            .seenWhen(livedInByOurs("dwelling_title"))
            .index("agreement")
            .table();

    private Dwellings() {}

    /**
     * For rows of a table that name a dwelling and the time that it was offered: one at a time it is looked up, for many the
     * planner lists the stays. Who lived there another time is no reason to see it.
     */
    static String livedInByOurs(String table) {
        return "exists (select from stay s where s.dwelling = %1$s.dwelling and s.offering = %1$s.offering)"
                .formatted(table);
    }

    /** As it was offered last. */
    static Row current(Rows rows) {
        return rows.all(TABLE).stream()
                .max(Comparator.comparing(row -> row.key(OFFERING)))
                .orElseThrow(() -> new IllegalStateException("never offered"));
    }

    /** As it was offered last by that day. */
    static Row on(LocalDate day, Rows rows) {
        int offering = rows.all(Availability.TABLE).stream()
                .filter(row -> !day.isBefore(row.key(Availability.OFFERED)))
                .mapToInt(row -> row.key(Availability.OFFERING))
                .max()
                .orElse(0);
        return rows.all(TABLE).stream()
                .filter(row -> row.key(OFFERING) == offering)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("never offered"));
    }
}
