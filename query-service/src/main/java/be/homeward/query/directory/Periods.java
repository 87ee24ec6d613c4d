package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** Which partner vouched for which period, and which periods were sealed. */
public final class Periods {
    private static final Draft CONFIRMED_DRAFT = Table.named("confirmed_period", ProgrammeEvent.STREAM);
    static final Column<UUID> CONFIRMED_PROGRAMME = CONFIRMED_DRAFT.key("programme", Type.ID);
    static final Column<UUID> PARTNER = CONFIRMED_DRAFT.key("partner", Type.ID);
    static final Column<LocalDate> CONFIRMED_FROM = CONFIRMED_DRAFT.key("from_day", Type.DATE);
    static final Column<LocalDate> CONFIRMED_AS_OF = CONFIRMED_DRAFT.key("as_of", Type.DATE);
    static final Column<Integer> TIMES = CONFIRMED_DRAFT.column("times", Type.NUMBER);
    /** Whether the partner took it back, and has not confirmed anew since. */
    static final Column<Boolean> WITHDRAWN = CONFIRMED_DRAFT.column("withdrawn", Type.FLAG);

    /** Up to which position of the log the partner looked, 0 when that was not kept. */
    static final Column<Long> CONFIRMED_KNOWN_AT = CONFIRMED_DRAFT.column("known_at", Type.POSITION);

    static final Table CONFIRMED =
            CONFIRMED_DRAFT.seenWhen(Partners.TAKING_PART).table();

    private static final Draft SEALED_DRAFT = Table.named("sealed_period", ProgrammeEvent.STREAM);
    static final Column<UUID> SEALED_PROGRAMME = SEALED_DRAFT.key("programme", Type.ID);
    static final Column<LocalDate> SEALED_FROM = SEALED_DRAFT.key("from_day", Type.DATE);
    static final Column<LocalDate> SEALED_AS_OF = SEALED_DRAFT.key("as_of", Type.DATE);
    /** Tells a second sealing of the same period from the first: its figures are those known then. */
    static final Column<Integer> SEALED_TIMES = SEALED_DRAFT.column("times", Type.NUMBER);

    /** Up to which position of the log its figures are counted, when that is not the one of the sealing itself. */
    static final Column<Long> SEALED_KNOWN_AT = SEALED_DRAFT.column("known_at", Type.POSITION);

    public static final Table SEALED =
            SEALED_DRAFT.seenWhen(Partners.TAKING_PART).index("recorded_from").table();

    private Periods() {}
}
