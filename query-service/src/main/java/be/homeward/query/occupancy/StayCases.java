package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** Whose stay it is, in which track, and how it ended: for the accompanying partner only, a track can tell of health. */
final class StayCases {
    private static final Draft DRAFT = Table.named("stay_case", DwellingEvent.STREAM);
    static final Column<UUID> STAY = DRAFT.key("stay", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<UUID> HOUSEHOLD = DRAFT.column("household", Type.ID);
    static final Column<String> TRACK = DRAFT.column("track", Type.TEXT);
    static final Column<String> DESTINATION = DRAFT.column("destination", Type.TEXT);
    static final Column<String> REASON = DRAFT.column("reason", Type.TEXT);
    static final Column<String> ENDED_BY = DRAFT.column("ended_by", Type.TEXT);
    static final Table TABLE = DRAFT.seenBy(PARTNER)
            .seenWhen(TeamWall.STAYS_SEEN)
            .index("household")
            .table();

    private static final Draft SEEN_DRAFT = Table.named("still_housed", DwellingEvent.STREAM);
    static final Column<UUID> SEEN_STAY = SEEN_DRAFT.key("stay", Type.ID);
    static final Column<LocalDate> SEEN_ON = SEEN_DRAFT.key("on_day", Type.DATE);
    static final Column<UUID> SEEN_PARTNER = SEEN_DRAFT.column("partner", Type.ID);
    static final Table STILL_HOUSED = SEEN_DRAFT.seenBy(SEEN_PARTNER).table();

    private StayCases() {}
}
