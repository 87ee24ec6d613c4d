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
        for (Row coach : rows.all(COACHING)) {
            // of two hand-overs only the later can turn out to have been on another day
            rows.state(until(coach.get(COACH_TO), e.on(), coach));
        }
    }

    static void corrected(HandOverCorrected e, Rows rows) {
        for (Row period : rows.all(PERIOD)) {
            if (is(e.from(), period) && e.handedOver().equals(period.get(STOPPED))) {
                rows.state(period.with(STOPPED, e.on()));
            } else if (is(e.to(), period) && e.handedOver().equals(period.get(STARTED))) {
                rows.state(period.with(STARTED, e.on()));
            }
        }
        for (Row coach : rows.all(COACHING)) {
            boolean parted = Boolean.TRUE.equals(coach.get(COACH_PARTED));
            if (parted || coach.key(COACH_FROM).isBefore(e.handedOver())) {
                rows.state(until(coach.get(parted ? COACH_TOLD : COACH_TO), e.on(), coach));
            }
        }
    }

    /** Who led on that day: what happened then is for them. */
    static @Nullable UUID partnerOn(SupportEvent e, LocalDate day, Rows rows) {
        return rows.all(PERIOD).stream()
                .filter(period -> !day.isBefore(period.key(STARTED)))
                .max(Comparator.comparing(period -> period.key(NUMBER)))
                .map(period -> period.get(PARTNER))
                .orElseGet(() -> rows.get(Supports.TABLE, e.support()).get(Supports.PARTNER));
    }

    /** Whoever was released before then was so already. */
    private static Row until(@Nullable LocalDate told, LocalDate day, Row coach) {
        LocalDate from = coach.key(COACH_FROM);
        if (told != null && !told.isAfter(day)) {
            return coach.with(COACH_TO, told).without(COACH_PARTED).without(COACH_TOLD);
        }
        return coach.with(COACH_TO, day.isBefore(from) ? from : day)
                .with(COACH_PARTED, true)
                .with(COACH_TOLD, told);
    }

    private static boolean is(OrganisationId partner, Row period) {
        return partner.value().equals(period.get(PARTNER));
    }
}
