package be.homeward.query.directory;

import be.homeward.events.OrganisationEvent;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.OrganisationRenamed;
import be.homeward.events.OrganisationEvent.RoleCorrected;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Several;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.util.UUID;

/** The organisations of the platform. Who acts for them is not copied here: access is judged from the log, now. */
final class Organisations {
    private static final Draft DRAFT = Table.named("organisation", OrganisationEvent.STREAM);
    static final Column<UUID> ORGANISATION = DRAFT.key("organisation", Type.ID);
    static final Column<String> CODE = DRAFT.column("code", Type.TEXT);
    static final Labels NAMES = new Labels(DRAFT);
    static final Column<Several> KINDS = DRAFT.column("kinds", Type.SET);
    static final Table TABLE =
            DRAFT.seenWhen("(select views.organisation()) is not null").table();

    private Organisations() {}

    static void project(OrganisationEvent event, Rows rows) {
        switch (event) {
            case OrganisationRegistered e ->
                rows.state(NAMES.on(TABLE.row(e.organisation()), e.names())
                        .with(CODE, e.code())
                        .with(KINDS, Type.codes(e.kinds())));
            case OrganisationRenamed e -> rows.state(NAMES.on(rows.get(TABLE, e.organisation()), e.names()));
            case RoleGranted _, RoleRevoked _, RoleCorrected _ -> {}
        }
    }
}
