package be.homeward.query.caseload;

import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactResult;
import be.homeward.events.LifeDomain;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.ContactCorrected;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.ContactWithdrawn;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Several;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Contacts and home visits, without their notes; a contact that was withdrawn did not take place. */
final class Contacts {
    static final String HOME_VISIT = "home-visit";

    private static final Draft DRAFT = Table.named("contact", SupportEvent.STREAM);
    static final Column<UUID> SUPPORT = DRAFT.key("support", Type.ID);
    static final Column<UUID> CONTACT = DRAFT.key("contact", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> ON = DRAFT.column("on_day", Type.DATE);
    static final Column<String> MODE = DRAFT.column("mode", Type.TEXT);
    static final Column<String> RESULT = DRAFT.column("result", Type.TEXT);
    static final Column<Integer> MINUTES = DRAFT.column("minutes", Type.NUMBER);
    static final Column<Several> DOMAINS = DRAFT.column("domains", Type.SET);
    static final Column<Several> COACHES = DRAFT.column("coaches", Type.SET);
    static final Table TABLE = DRAFT.seenBy(PARTNER)
            .seenWhen(TeamWall.on("contact", "on_day"))
            .index("support, on_day")
            .table();

    private Contacts() {}

    static void recorded(ContactRecorded e, Rows rows) {
        Row contact = of(e, e.contact(), e.on(), rows).with(MODE, e.mode());
        rows.state(said(contact, e.on(), e.result(), e.minutes(), e.domains(), e.coaches()));
    }

    static void visited(CoachingVisitRecorded e, Rows rows) {
        Row contact = of(e, e.contact(), e.on(), rows).with(MODE, HOME_VISIT);
        rows.state(said(contact, e.on(), e.result(), e.minutes(), e.domains(), e.coaches()));
    }

    static void corrected(ContactCorrected e, Rows rows) {
        Row before = rows.get(TABLE, e.support(), e.contact());
        Row contact = e.mode() == null ? before : before.with(MODE, e.mode());
        rows.state(said(contact, e.on(), e.result(), e.minutes(), e.domains(), e.coaches()));
    }

    static void withdrawn(ContactWithdrawn e, Rows rows) {
        rows.remove(rows.get(TABLE, e.support(), e.contact()));
    }

    private static Row of(SupportEvent e, ContactId contact, LocalDate on, Rows rows) {
        return TABLE.row(e.support(), contact).with(PARTNER, HandOverRows.partnerOn(e, on, rows));
    }

    private static Row said(
            Row contact,
            LocalDate on,
            ContactResult result,
            int minutes,
            Set<LifeDomain> domains,
            List<CoachId> coaches) {
        return contact.with(ON, on)
                .with(RESULT, result)
                .with(MINUTES, minutes)
                .with(DOMAINS, Type.codes(domains))
                .with(COACHES, Type.ids(coaches));
    }
}
