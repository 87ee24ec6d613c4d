package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** What partners run together. */
final class Programmes {
    private static final Draft DRAFT = Table.named("programme", ProgrammeEvent.STREAM);
    static final Column<UUID> PROGRAMME = DRAFT.key("programme", Type.ID);
    static final Column<String> CODE = DRAFT.column("code", Type.TEXT);
    static final Labels NAMES = new Labels(DRAFT);
    static final Column<UUID> COORDINATOR = DRAFT.column("coordinator", Type.ID);
    static final Column<LocalDate> OPENED = DRAFT.column("opened_on", Type.DATE);
    static final Column<LocalDate> CLOSED = DRAFT.column("closed_on", Type.DATE);
    static final Column<Boolean> HOUSING_FIRST = DRAFT.column("housing_first", Type.FLAG);
    static final Table TABLE = DRAFT.seenBy(COORDINATOR)
            .seenWhen(Partners.TAKING_PART)
            .index("code")
            .table();

    private Programmes() {}
}
