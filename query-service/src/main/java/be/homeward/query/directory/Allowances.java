package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** How many places a partner has, and how many dwellings a programme may assign in a year. */
final class Allowances {
    private static final Draft PLACES_DRAFT = Table.named("place", ProgrammeEvent.STREAM);
    static final Column<UUID> PROGRAMME = PLACES_DRAFT.key("programme", Type.ID);
    static final Column<UUID> PARTNER = PLACES_DRAFT.key("partner", Type.ID);
    static final Column<LocalDate> FROM = PLACES_DRAFT.key("from_day", Type.DATE);
    static final Column<LocalDate> UNTIL = PLACES_DRAFT.column("until_day", Type.DATE);
    static final Column<Integer> PLACES = PLACES_DRAFT.column("places", Type.NUMBER);
    static final Table PLACE =
            PLACES_DRAFT.seenBy(PARTNER).seenWhen(Partners.TAKING_PART).table();

    private static final Draft QUOTA_DRAFT = Table.named("quota", ProgrammeEvent.STREAM);
    static final Column<UUID> QUOTA_PROGRAMME = QUOTA_DRAFT.key("programme", Type.ID);
    static final Column<Integer> YEAR = QUOTA_DRAFT.key("year", Type.NUMBER);
    static final Column<Integer> ALLOCATIONS = QUOTA_DRAFT.column("allocations", Type.NUMBER);
    static final Table QUOTA = QUOTA_DRAFT.seenWhen(Partners.TAKING_PART).table();

    private Allowances() {}
}
