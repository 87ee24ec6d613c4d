package be.homeward.query.occupancy;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.DeclineCorrected;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingDeclined;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.OfferCorrected;
import be.homeward.events.DwellingEvent.ReadinessCorrected;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each time that a dwelling was offered: from when it was accepted, could be lived in, and went back to its owner. */
final class Availability {
    private static final Draft DRAFT = Table.named("availability", DwellingEvent.STREAM);
    static final Column<UUID> DWELLING = DRAFT.key("dwelling", Type.ID);
    static final Column<Integer> NUMBER = DRAFT.key("number", Type.NUMBER);
    static final Column<Integer> OFFERING = DRAFT.column("offering", Type.NUMBER);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Column<LocalDate> OFFERED = DRAFT.column("offered_on", Type.DATE);
    static final Column<LocalDate> ACCEPTED = DRAFT.column("accepted_on", Type.DATE);
    static final Column<LocalDate> DECLINED = DRAFT.column("declined_on", Type.DATE);
    static final Column<LocalDate> READY = DRAFT.column("ready_on", Type.DATE);
    static final Column<LocalDate> RETURNED = DRAFT.column("returned_on", Type.DATE);
    static final Table TABLE = DRAFT.seenBy(OWNER, HOLDER)
            .seenWhen(Dwellings.livedInByOurs("availability"))
            .table();

    private Availability() {}

    /** Since when it was ready before is nothing to whoever owns or holds it now. */
    static void offered(DwellingOffered e, Row dwelling, Rows rows) {
        Row next = next(dwelling, rows);
        rows.state(next.with(OFFERED, e.on()).with(READY, notBefore(e.on(), next.get(READY))));
    }

    private static @Nullable LocalDate notBefore(LocalDate day, @Nullable LocalDate ready) {
        return ready == null || ready.isAfter(day) ? ready : day;
    }

    /** Taken on again under a newer agreement, a dwelling stays what it was, also when that is written down late. */
    static void accepted(DwellingAccepted e, Row dwelling, Rows rows) {
        Row now = rows.all(TABLE).stream()
                .filter(row -> isOf(dwelling, row) && row.get(DECLINED) == null && !returnedBy(e.on(), row))
                .min(Comparator.comparing(row -> row.key(NUMBER)))
                .orElseGet(() -> next(dwelling, rows).with(OFFERED, e.on()));
        LocalDate before = now.get(ACCEPTED);
        boolean earlier = before == null || e.on().isBefore(before);
        Row held = before != null && e.on().isBefore(before) ? now : now.with(HOLDER, e.holder());
        rows.state(held.with(ACCEPTED, earlier ? e.on() : before));
    }

    private static boolean returnedBy(LocalDate day, Row row) {
        LocalDate returned = row.get(RETURNED);
        return returned != null && !day.isBefore(returned);
    }

    static void declined(DwellingDeclined e, Rows rows) {
        rows.state(current(rows).with(DECLINED, e.on()));
    }

    static void ready(DwellingReady e, Rows rows) {
        rows.state(current(rows).with(READY, e.on()));
    }

    static void ready(ReadinessCorrected e, Rows rows) {
        rows.state(current(rows).with(READY, e.on()));
    }

    static void returned(DwellingReturned e, Rows rows) {
        rows.state(current(rows).with(RETURNED, e.on()));
    }

    static void corrected(OfferCorrected e, Rows rows) {
        Row dwelling = Dwellings.current(rows);
        rows.all(TABLE).stream()
                .filter(row -> isFirst(row, dwelling, rows))
                .forEach(row -> rows.state(row.with(OFFERED, e.on()).with(READY, ready(row, e.on(), rows))));
    }

    /** What was ready when it was offered anew still was on another day; what was stated since stays as it was. */
    private static @Nullable LocalDate ready(Row row, LocalDate offered, Rows rows) {
        LocalDate ready = row.get(READY);
        LocalDate before = rows.all(TABLE).stream()
                .filter(each -> each.key(NUMBER) == row.key(NUMBER) - 1)
                .map(each -> each.get(READY))
                .findFirst()
                .orElse(null);
        LocalDate then = row.get(OFFERED);
        boolean carried = before != null && then != null && Objects.equals(notBefore(then, before), ready);
        return carried ? notBefore(offered, before) : ready;
    }

    /** Where a newer agreement followed an older one, the older one says since when it was held. */
    static void corrected(
            AcceptanceCorrected e, Row dwelling, @Nullable LocalDate otherwise, @Nullable UUID holder, Rows rows) {
        rows.all(TABLE).stream()
                .filter(row -> isOf(dwelling, row) && e.accepted().equals(row.get(ACCEPTED)))
                .forEach(row -> {
                    if (e.on() != null) {
                        rows.state(row.with(ACCEPTED, e.on()));
                    } else if (!isFirst(row, dwelling, rows) && isBackAlready(e.accepted(), otherwise, rows)) {
                        rows.remove(row);
                    } else {
                        rows.state(row.with(ACCEPTED, otherwise).with(HOLDER, holder));
                    }
                });
    }

    /** Whether the dwelling was with its owner before nobody took it on. */
    private static boolean isBackAlready(LocalDate accepted, @Nullable LocalDate otherwise, Rows rows) {
        return (otherwise == null || otherwise.isBefore(accepted))
                && rows.all(TABLE).stream().anyMatch(row -> returnedBy(accepted, row));
    }

    static void corrected(DeclineCorrected e, Rows rows) {
        rows.state(current(rows).with(DECLINED, e.on()));
    }

    /** It may have been offered anew since. */
    static void corrected(ReturnCorrected e, Rows rows) {
        rows.all(TABLE).stream()
                .filter(row -> row.get(RETURNED) != null)
                .max(Comparator.comparing(row -> row.key(NUMBER)))
                .ifPresent(row -> rows.state(row.with(RETURNED, e.on())));
    }

    private static boolean isOf(Row dwelling, Row row) {
        return dwelling.key(Dwellings.OFFERING).equals(row.get(OFFERING));
    }

    /** Whether a row tells of the offer itself, and not of what followed a return. */
    private static boolean isFirst(Row row, Row dwelling, Rows rows) {
        return isOf(dwelling, row)
                && rows.all(TABLE).stream()
                        .noneMatch(each -> isOf(dwelling, each) && each.key(NUMBER) < row.key(NUMBER));
    }

    private static Row current(Rows rows) {
        return latest(rows).orElseThrow(() -> new IllegalStateException("never offered"));
    }

    private static Optional<Row> latest(Rows rows) {
        return rows.all(TABLE).stream().max(Comparator.comparing(row -> row.key(NUMBER)));
    }

    /** Once ready, a dwelling is so for whoever takes it on next. */
    private static Row next(Row dwelling, Rows rows) {
        Optional<Row> before = latest(rows);
        return TABLE.row(
                        dwelling.key(Dwellings.DWELLING),
                        before.map(row -> row.key(NUMBER) + 1).orElse(0))
                .with(READY, before.map(row -> row.get(READY)).orElse(null))
                .with(OFFERING, dwelling.key(Dwellings.OFFERING))
                .with(OWNER, dwelling.get(Dwellings.OWNER))
                .with(HOLDER, dwelling.get(Dwellings.HOLDER));
    }
}
