package be.homeward.query.agreements;

import static be.homeward.query.agreements.Agreements.*;

import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HeadAgreementEvent.DocumentAttached;
import be.homeward.events.HeadAgreementEvent.DocumentWithdrawn;
import be.homeward.events.HeadAgreementEvent.HeadAgreementCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementExtended;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementEvent.NoticeWithdrawn;
import be.homeward.events.TerminationReason;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What an agreement's events make of its rows. */
public final class AgreementsProjection {
    public static final View VIEW = new View("agreements", List.of(TABLE, Documents.TABLE));

    private AgreementsProjection() {}

    public static void project(HeadAgreementEvent event, Rows rows) {
        switch (event) {
            case HeadAgreementSigned e -> rows.state(ending(signed(e)));
            case HeadAgreementExtended e -> rows.state(ending(row(e, rows).with(LATEST_END, e.latestEnd())));
            case NoticeGiven e ->
                rows.state(ending(row(e, rows)
                        .with(NOTICE_ON, e.on())
                        .with(NOTICE_BY, e.by())
                        .with(NOTICE_ENDS_ON, e.endsOn())));
            case HeadAgreementTerminated e ->
                rows.state(terminated(row(e, rows).without(TERMINATED_ON), e.on(), e.reason(), rows));
            case HeadAgreementTerminationCorrected e -> rows.state(terminated(row(e, rows), e.on(), e.reason(), rows));
            case NoticeWithdrawn e ->
                rows.state(ending(
                        row(e, rows).without(NOTICE_ON).without(NOTICE_BY).without(NOTICE_ENDS_ON)));
            case HeadAgreementTerminationWithdrawn e ->
                rows.state(ending(row(e, rows)
                        .without(TERMINATED_ON)
                        .without(TERMINATION_KNOWN_ON)
                        .without(TERMINATION_REASON)));
            case HeadAgreementCorrected e -> rows.state(ending(corrected(row(e, rows), e)));
            case DocumentAttached e -> rows.state(document(row(e, rows), e));
            case DocumentWithdrawn e -> rows.remove(rows.get(Documents.TABLE, e.agreement(), e.document()));
        }
    }

    private static Row row(HeadAgreementEvent e, Rows rows) {
        return rows.get(TABLE, e.agreement());
    }

    private static Row signed(HeadAgreementSigned e) {
        return TABLE.row(e.agreement())
                .with(PROGRAMME, e.programme())
                .with(OWNER, e.owner())
                .with(HOLDER, e.holder())
                .with(START, e.start())
                .with(LATEST_END, e.latestEnd())
                .with(NOTICE_DAYS, e.noticeDays())
                .with(MONTHLY_FEE_CENTS, e.monthlyFeeCents())
                .with(DOMICILIATION, e.domiciliationAllowed())
                .with(WORKS_FROM, e.worksFrom());
    }

    private static Row corrected(Row before, HeadAgreementCorrected e) {
        return before.with(START, e.start())
                .with(LATEST_END, e.latestEnd())
                .with(NOTICE_DAYS, e.noticeDays())
                .with(MONTHLY_FEE_CENTS, e.monthlyFeeCents())
                .with(DOMICILIATION, e.domiciliationAllowed())
                .with(WORKS_FROM, e.worksFrom());
    }

    /** Another reason for the same day tells nothing new about when it ends. */
    private static Row terminated(Row before, LocalDate on, TerminationReason reason, Rows rows) {
        Row row = before.with(TERMINATED_ON, on).with(TERMINATION_REASON, reason);
        return ending(on.equals(before.get(TERMINATED_ON)) ? row : row.with(TERMINATION_KNOWN_ON, rows.recordedOn()));
    }

    private static Row ending(Row row) {
        return row.with(
                ENDS_ON,
                Stream.of(LATEST_END, NOTICE_ENDS_ON, TERMINATED_ON)
                        .map(row::get)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static Row document(Row agreement, DocumentAttached e) {
        return Documents.TABLE
                .row(e.agreement(), e.document())
                .with(Documents.OWNER, agreement.get(OWNER))
                .with(Documents.HOLDER, agreement.get(HOLDER))
                .with(Documents.SHA256, e.sha256())
                .with(Documents.CLASS, e.documentClass());
    }
}
