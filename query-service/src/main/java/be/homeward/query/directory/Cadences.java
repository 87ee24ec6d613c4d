package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** How many conferences a month the partners of a programme are to hold, from a day on. */
final class Cadences {
    private static final Draft DRAFT = Table.named("conference_cadence", ProgrammeEvent.STREAM);
    static final Column<UUID> PROGRAMME = DRAFT.key("programme", Type.ID);
    static final Column<LocalDate> FROM = DRAFT.key("from_day", Type.DATE);
    static final Column<Integer> TIMES = DRAFT.column("times_a_month", Type.NUMBER);
    static final Table TABLE = DRAFT.seenWhen(Partners.TAKING_PART).table();

    private Cadences() {}
}
