package be.homeward.query.caseload;

import be.homeward.events.SupportEvent;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** One person accompanied in one track, from referral on; for the lead partner, now or once. */
final class Supports {
    private static final Draft DRAFT = Table.named("support", SupportEvent.STREAM);
    static final Column<UUID> SUPPORT = DRAFT.key("support", Type.ID);
    static final Column<UUID> PERSON = DRAFT.column("person", Type.ID);
    static final Column<UUID> PROGRAMME = DRAFT.column("programme", Type.ID);
    static final Column<String> TRACK = DRAFT.column("track", Type.TEXT);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<UUID> REFERRER = DRAFT.column("referrer", Type.ID);
    static final Column<LocalDate> REFERRED_ON = DRAFT.column("referred_on", Type.DATE);
    static final Column<LocalDate> WITHDRAWN_ON = DRAFT.column("withdrawn_on", Type.DATE);
    static final Column<LocalDate> WAITING_SINCE = DRAFT.column("waiting_since", Type.DATE);
    static final Column<LocalDate> ACCEPTED_ON = DRAFT.column("accepted_on", Type.DATE);
    static final Column<LocalDate> DECLINED_ON = DRAFT.column("declined_on", Type.DATE);
    static final Column<String> DECLINE_REASON = DRAFT.column("decline_reason", Type.TEXT);
    static final Column<String> ROLE = DRAFT.column("role", Type.TEXT);
    static final Column<LocalDate> IN_ORDER_ON = DRAFT.column("in_order_on", Type.DATE);
    static final Column<LocalDate> EXPLAINED_ON = DRAFT.column("explained_on", Type.DATE);
    static final Column<Boolean> COACHING_ACCEPTED = DRAFT.column("coaching_accepted", Type.FLAG);
    static final Column<UUID> OFFERED_TO = DRAFT.column("offered_to", Type.ID);
    static final Column<LocalDate> OFFERED_ON = DRAFT.column("offered_on", Type.DATE);
    /** Whoever handed a support over still sees what it was while they led. */
    static final Table TABLE = DRAFT.seenBy(PARTNER, OFFERED_TO)
            .seenWhen(TeamWall.SUPPORTS_SEEN)
            .seenWhen("exists (select from support_period p where p.support = support.support)")
            .index("partner, support")
            .index("offered_to, support")
            .index("programme")
            .index("person")
            .table();

    /**
     * Each that may be seen, and perhaps others, in their order: they are walked until a page is full, past nobody else's.
     * Which of them may be seen is for the wall to say.
     */
    static final String OWN = """
            select distinct c.support from (
                select c.support from support c where c.partner = (select views.organisation())
                union all select c.support from support c where c.offered_to = (select views.organisation())
                union all select c.support from support_period c where c.partner = (select views.organisation())
                union all select c.support from team c) c
            where c.support > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
            order by c.support
            """;

    private Supports() {}
}
