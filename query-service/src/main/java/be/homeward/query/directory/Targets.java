package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** What a programme is to reach, and whose tenants it is for. Nobody reads these rows: they are judged against acts. */
final class Targets {
    private static final Draft TARGET_DRAFT = Table.named("target", ProgrammeEvent.STREAM);
    static final Column<UUID> PROGRAMME = TARGET_DRAFT.key("programme", Type.ID);
    static final Column<UUID> TARGET = TARGET_DRAFT.key("target", Type.ID);
    static final Column<String> INDICATOR = TARGET_DRAFT.column("indicator", Type.TEXT);
    static final Column<Integer> NUMBER = TARGET_DRAFT.column("number", Type.NUMBER);
    static final Column<String> PER = TARGET_DRAFT.column("per", Type.TEXT);
    static final Column<LocalDate> FROM = TARGET_DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> UNTIL = TARGET_DRAFT.column("until_day", Type.DATE);
    static final Table TABLE = TARGET_DRAFT.table();

    private static final Draft LINK_DRAFT = Table.named("programme_link", ProgrammeEvent.STREAM);
    static final Column<UUID> LINK_PROGRAMME = LINK_DRAFT.key("programme", Type.ID);
    static final Column<UUID> TENANTS_OF = LINK_DRAFT.key("tenants_of", Type.ID);
    static final Table LINK = LINK_DRAFT.table();

    private Targets() {}
}
