package be.homeward.query.agreements;

import be.homeward.events.HeadAgreementEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** The agreements by which owners lend dwellings, for owner and holder. */
final class Agreements {
    private static final Draft DRAFT = Table.named("agreement", HeadAgreementEvent.STREAM);
    static final Column<UUID> AGREEMENT = DRAFT.key("agreement", Type.ID);
    static final Column<UUID> PROGRAMME = DRAFT.column("programme", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Column<LocalDate> START = DRAFT.column("start_on", Type.DATE);
    static final Column<LocalDate> LATEST_END = DRAFT.column("latest_end", Type.DATE);
    static final Column<Integer> NOTICE_DAYS = DRAFT.column("notice_days", Type.NUMBER);
    static final Column<Integer> MONTHLY_FEE_CENTS = DRAFT.column("monthly_fee_cents", Type.NUMBER);
    static final Column<Boolean> DOMICILIATION = DRAFT.column("domiciliation", Type.FLAG);
    static final Column<LocalDate> WORKS_FROM = DRAFT.column("works_from", Type.DATE);
    static final Column<LocalDate> NOTICE_ON = DRAFT.column("notice_on", Type.DATE);
    static final Column<UUID> NOTICE_BY = DRAFT.column("notice_by", Type.ID);
    static final Column<LocalDate> NOTICE_ENDS_ON = DRAFT.column("notice_ends_on", Type.DATE);
    static final Column<LocalDate> TERMINATED_ON = DRAFT.column("terminated_on", Type.DATE);
    /** When it was recorded that it would end, or had ended, on that day. */
    static final Column<LocalDate> TERMINATION_KNOWN_ON = DRAFT.column("termination_known_on", Type.DATE);

    static final Column<String> TERMINATION_REASON = DRAFT.column("termination_reason", Type.TEXT);
    /** The first day on which nobody may live there any more: the earliest of latest end, notice and termination. */
    static final Column<LocalDate> ENDS_ON = DRAFT.column("ends_on", Type.DATE);

    static final Table TABLE = DRAFT.seenBy(OWNER, HOLDER)
            // whoever has a household in one of the dwellings has to know when the roof goes
            .seenWhen("exists (select from dwelling_title t where t.agreement = agreement.agreement)")
            .index("programme")
            .table();

    private Agreements() {}
}
