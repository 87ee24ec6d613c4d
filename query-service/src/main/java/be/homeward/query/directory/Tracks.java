package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Several;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
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
    static final Column<Several> NEVER_REASONS = DRAFT.column("never_reasons", Type.SET);
    static final Column<Integer> CADENCE_DAYS = DRAFT.column("cadence_days", Type.NUMBER);
    static final Table TABLE = DRAFT.seenWhen(Partners.TAKING_PART).table();

    private static final Draft WORKING_DRAFT = Table.named("working_rules", ProgrammeEvent.STREAM);
    static final Column<UUID> WORKING_PROGRAMME = WORKING_DRAFT.key("programme", Type.ID);
    static final Column<String> WORKING_TRACK = WORKING_DRAFT.key("track", Type.TEXT);
    static final Column<LocalDate> WORKING_FROM = WORKING_DRAFT.key("from_day", Type.DATE);
    static final Column<Boolean> EXPLAINED_FIRST = WORKING_DRAFT.column("coaching_explained_first", Type.FLAG);
    static final Column<Boolean> ACROSS_EMPLOYERS = WORKING_DRAFT.column("team_across_employers", Type.FLAG);
    static final Column<Integer> PERSONS_PER_FTE = WORKING_DRAFT.column("persons_per_fte", Type.NUMBER);
    static final Column<Boolean> NORM_REFUSES = WORKING_DRAFT.column("norm_refuses", Type.FLAG);
    static final Column<Integer> LONGEST_WAIT = WORKING_DRAFT.column("longest_wait_days", Type.NUMBER);
    static final Table WORKING = WORKING_DRAFT.seenWhen(Partners.TAKING_PART).table();

    private Tracks() {}
}
