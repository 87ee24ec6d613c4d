package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.util.UUID;

/** The tracks of a programme, with what each asks and how often a person is to be reached. */
final class Tracks {
    private static final Draft DRAFT = Table.named("track", ProgrammeEvent.STREAM);
    static final Column<UUID> PROGRAMME = DRAFT.key("programme", Type.ID);
    static final Column<String> TRACK = DRAFT.key("track", Type.TEXT);
    static final Labels NAMES = new Labels(DRAFT);
    static final Column<String> HOUSING_MODE = DRAFT.column("housing_mode", Type.TEXT);
    static final Column<String> RESIDENTS = DRAFT.column("residents", Type.TEXT);
    static final Column<Boolean> FREE_WITH_DOMICILIATION = DRAFT.column("free_with_domiciliation", Type.FLAG);
    static final Column<String> NEVER_REASONS = DRAFT.column("never_reasons", Type.SET);
    static final Column<Integer> CADENCE_DAYS = DRAFT.column("cadence_days", Type.NUMBER);
    static final Table TABLE = DRAFT.seenWhen(Partners.TAKING_PART).table();

    private Tracks() {}
}
