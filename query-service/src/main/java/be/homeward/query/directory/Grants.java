package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** The money of a programme. Nobody reads these rows: they are added up. */
final class Grants {
    private static final Draft GRANT_DRAFT = Table.named("money_grant", ProgrammeEvent.STREAM);
    static final Column<UUID> PROGRAMME = GRANT_DRAFT.key("programme", Type.ID);
    static final Column<UUID> GRANT = GRANT_DRAFT.key("money_grant", Type.ID);
    static final Column<UUID> FUNDER = GRANT_DRAFT.column("funder", Type.ID);
    static final Column<Integer> AMOUNT = GRANT_DRAFT.column("amount_cents", Type.NUMBER);
    static final Column<String> CURRENCY = GRANT_DRAFT.column("currency", Type.TEXT);
    static final Column<LocalDate> FROM = GRANT_DRAFT.column("from_day", Type.DATE);
    static final Column<LocalDate> UNTIL = GRANT_DRAFT.column("until_day", Type.DATE);
    static final Table TABLE = GRANT_DRAFT.table();

    private static final Draft EXTENSION_DRAFT = Table.named("grant_extension", ProgrammeEvent.STREAM);
    static final Column<UUID> EXTENDED_PROGRAMME = EXTENSION_DRAFT.key("programme", Type.ID);
    static final Column<UUID> EXTENDED = EXTENSION_DRAFT.key("money_grant", Type.ID);
    static final Column<Integer> TIME = EXTENSION_DRAFT.key("time", Type.NUMBER);
    static final Column<UUID> EXTENDED_BY = EXTENSION_DRAFT.column("funder", Type.ID);
    static final Column<LocalDate> EXTENDED_ON = EXTENSION_DRAFT.column("on_day", Type.DATE);
    static final Column<LocalDate> EXTENDED_UNTIL = EXTENSION_DRAFT.column("until_day", Type.DATE);
    static final Column<Integer> ADDED = EXTENSION_DRAFT.column("added_cents", Type.NUMBER);
    static final Table EXTENSION = EXTENSION_DRAFT.table();

    private static final Draft EXPENSE_DRAFT = Table.named("expense", ProgrammeEvent.STREAM);
    static final Column<UUID> EXPENSE_PROGRAMME = EXPENSE_DRAFT.key("programme", Type.ID);
    static final Column<UUID> EXPENSE_GRANT = EXPENSE_DRAFT.key("money_grant", Type.ID);
    static final Column<UUID> EXPENSE = EXPENSE_DRAFT.key("expense", Type.ID);
    static final Column<UUID> PARTNER = EXPENSE_DRAFT.column("partner", Type.ID);
    static final Column<Integer> SPENT = EXPENSE_DRAFT.column("amount_cents", Type.NUMBER);
    static final Column<LocalDate> ON = EXPENSE_DRAFT.column("on_day", Type.DATE);
    static final Column<String> PURPOSE = EXPENSE_DRAFT.column("purpose", Type.TEXT);
    static final Table EXPENSES = EXPENSE_DRAFT.seenBy(PARTNER).table();

    private Grants() {}
}
