package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
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
    static final Column<String> TRACKS = DRAFT.column("tracks", Type.SET);
    static final Table TABLE =
            DRAFT.seenBy(PARTNER).seenWhen(TAKING_PART).index("partner").table();

    private Partners() {}
}
