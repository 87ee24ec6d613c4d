package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** The single homes, for their owner, their holder and whoever has a household there. */
final class Dwellings {
    private static final Draft DRAFT = Table.named("dwelling", DwellingEvent.STREAM);
    static final Column<UUID> DWELLING = DRAFT.key("dwelling", Type.ID);
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
    static final Column<UUID> TITLE_OWNER = TITLE_DRAFT.column("owner", Type.ID);
    static final Column<UUID> TITLE_HOLDER = TITLE_DRAFT.column("holder", Type.ID);
    /** Under which agreement a dwelling was taken on, each time that it was. */
    static final Table TITLE = TITLE_DRAFT
            .seenBy(TITLE_OWNER, TITLE_HOLDER)
            .seenWhen(livedInByOurs("dwelling_title"))
            .index("agreement")
            .table();

    private Dwellings() {}

    /** For rows of a table that name a dwelling: one at a time it is looked up, for many the planner lists the stays. */
    static String livedInByOurs(String table) {
        return "exists (select from stay s where s.dwelling = %s.dwelling)".formatted(table);
    }
}
