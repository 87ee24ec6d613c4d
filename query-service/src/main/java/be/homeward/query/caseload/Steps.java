package be.homeward.query.caseload;

import be.homeward.events.OrganisationId;
import be.homeward.events.SupportEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** What was asked and answered around a referral, one after the other: so that a list can be shown as it stood on any day. */
final class Steps {
    static final String REFERRED = "referred";
    static final String WAITING = "waiting";
    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";
    static final String WITHDRAWN = "withdrawn";

    private static final Draft DRAFT = Table.named("referral_step", SupportEvent.STREAM);
    static final Column<UUID> SUPPORT = DRAFT.key("support", Type.ID);
    static final Column<Integer> NUMBER = DRAFT.key("number", Type.NUMBER);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<String> STEP = DRAFT.column("step", Type.TEXT);
    static final Column<LocalDate> ON = DRAFT.column("on_day", Type.DATE);
    static final Table TABLE = DRAFT.seenBy(PARTNER).table();

    private Steps() {}

    static void asked(SupportEvent e, OrganisationId partner, LocalDate on, Rows rows) {
        rows.state(TABLE.row(e.support(), 0)
                .with(PARTNER, partner)
                .with(STEP, REFERRED)
                .with(ON, on));
    }

    static void moved(SupportEvent e, LocalDate on, Rows rows) {
        rows.state(rows.get(TABLE, e.support(), 0).with(ON, on));
    }

    static void said(SupportEvent e, String step, LocalDate on, Rows rows) {
        rows.state(TABLE.row(e.support(), rows.all(TABLE).size())
                .with(PARTNER, rows.get(Supports.TABLE, e.support()).get(Supports.PARTNER))
                .with(STEP, step)
                .with(ON, on));
    }
}
