package be.homeward.query.caseload;

import static be.homeward.query.caseload.Spans.*;

import be.homeward.events.EndedBy;
import be.homeward.events.OrganisationId;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.HandOverCorrected;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a hand-over makes of the rows: the one's period ends where the other's begins, and each keeps its own. */
final class HandOverRows {
    private HandOverRows() {}

    static void handedOver(HandedOver e, Rows rows) {
        Row open = SpanRows.last(rows.all(PERIOD), NUMBER);
        rows.state(open.with(STOPPED, e.on())
                .with(STOP_REASON, StopReason.TRANSFERRED)
                .with(ENDED_BY, EndedBy.PARTNER));
        rows.state(PERIOD.row(e.support(), open.key(NUMBER) + 1)
                .with(PARTNER, e.to())
                .with(STARTED, e.on()));
        for (Row pause : rows.all(PAUSE)) {
            if (pause.get(RESUMED) == null) {
                rows.state(pause.with(RESUMED, e.on()));
            }
        }
        parted(null, e.on(), rows);
    }

    static void corrected(HandOverCorrected e, Rows rows) {
        for (Row period : rows.all(PERIOD)) {
            if (is(e.from(), period) && e.handedOver().equals(period.get(STOPPED))) {
                rows.state(period.with(STOPPED, e.on()));
            } else if (is(e.to(), period) && e.handedOver().equals(period.get(STARTED))) {
                rows.state(period.with(STARTED, e.on()));
            }
        }
        parted(e.handedOver(), e.on(), rows);
    }

    /** Who led on that day: what happened then is for them. */
    static @Nullable UUID partnerOn(SupportEvent e, LocalDate day, Rows rows) {
        return rows.all(PERIOD).stream()
                .filter(period -> !day.isBefore(period.key(STARTED)))
                .max(Comparator.comparing(period -> period.key(NUMBER)))
                .map(period -> period.get(PARTNER))
                .orElseGet(() -> rows.get(Supports.TABLE, e.support()).get(Supports.PARTNER));
    }

    private static void parted(@Nullable LocalDate was, LocalDate day, Rows rows) {
        for (Row coach : rows.all(COACHING)) {
            LocalDate until = coach.get(COACH_TO);
            if (until == null ? was == null : until.equals(was)) {
                LocalDate from = coach.key(COACH_FROM);
                rows.state(coach.with(COACH_TO, day.isBefore(from) ? from : day));
            }
        }
    }

    private static boolean is(OrganisationId partner, Row period) {
        return partner.value().equals(period.get(PARTNER));
    }
}
