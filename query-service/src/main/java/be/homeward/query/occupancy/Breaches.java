package be.homeward.query.occupancy;

import be.homeward.events.Breach;
import be.homeward.events.Codes;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.BreachResolved;
import be.homeward.events.DwellingEvent.ResolutionCorrected;
import be.homeward.events.StayId;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules that a stay breaks, shown until they are kept again. */
final class Breaches {
    private static final Draft DRAFT = Table.named("breach", DwellingEvent.STREAM);
    static final Column<UUID> STAY = DRAFT.key("stay", Type.ID);
    static final Column<String> BREACH = DRAFT.key("breach", Type.TEXT);
    static final Column<LocalDate> SINCE = DRAFT.column("since", Type.DATE);
    static final Column<LocalDate> RESOLVED_ON = DRAFT.column("resolved_on", Type.DATE);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Table TABLE = DRAFT.seenBy(PARTNER, OWNER, HOLDER).table();

    private Breaches() {}

    /** From that day on these rules are broken, and no others; a breach that would end before it began never was one. */
    static void known(StayId stay, @Nullable LocalDate from, Set<Breach> breaches, Rows rows) {
        for (Row each : rows.all(TABLE)) {
            if (each.key(STAY).equals(stay.value()) && each.get(RESOLVED_ON) == null && !isOne(each, breaches)) {
                end(each, from, rows);
            }
        }
        Row facts = rows.get(Stays.TABLE, stay);
        for (Breach breach : breaches) {
            boolean open = rows.find(TABLE, stay, breach)
                    .filter(row -> row.get(RESOLVED_ON) == null)
                    .isPresent();
            if (!open) {
                rows.state(TABLE.row(stay, breach)
                        .with(SINCE, from == null ? facts.get(Stays.MOVE_IN) : from)
                        .with(PARTNER, facts.get(Stays.PARTNER))
                        .with(OWNER, facts.get(Stays.OWNER))
                        .with(HOLDER, facts.get(Stays.HOLDER)));
            }
        }
    }

    static void resolved(BreachResolved e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay(), e.breach()).with(RESOLVED_ON, e.on()));
    }

    static void resolved(ResolutionCorrected e, Rows rows) {
        rows.state(rows.get(TABLE, e.stay(), e.breach()).with(RESOLVED_ON, e.on()));
    }

    private static boolean isOne(Row row, Set<Breach> breaches) {
        return breaches.stream().anyMatch(breach -> Codes.of(breach).equals(row.key(BREACH)));
    }

    private static void end(Row breach, @Nullable LocalDate on, Rows rows) {
        LocalDate since = breach.get(SINCE);
        if (on == null || since == null || !on.isAfter(since)) {
            rows.remove(breach);
        } else {
            rows.state(breach.with(RESOLVED_ON, on));
        }
    }
}
