package be.homeward.query.agreements;

import be.homeward.events.HeadAgreementEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.util.UUID;

/** The documents of an agreement, known by their hash. */
final class Documents {
    private static final Draft DRAFT = Table.named("document", HeadAgreementEvent.STREAM);
    static final Column<UUID> AGREEMENT = DRAFT.key("agreement", Type.ID);
    static final Column<UUID> DOCUMENT = DRAFT.key("document", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<UUID> HOLDER = DRAFT.column("holder", Type.ID);
    static final Column<String> SHA256 = DRAFT.column("sha256", Type.TEXT);
    static final Column<String> CLASS = DRAFT.column("document_class", Type.TEXT);
    static final Table TABLE = DRAFT.seenBy(OWNER, HOLDER).table();

    private Documents() {}
}
