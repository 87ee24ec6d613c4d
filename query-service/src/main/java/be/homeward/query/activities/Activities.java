package be.homeward.query.activities;

import be.homeward.events.ActivityEvent;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Several;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** Activities, individual meetings and outings, with how many were there; what was withdrawn never was. */
final class Activities {
    static final String MEETING = "individual-meeting";
    static final String OUTING = "outing";

    private static final Draft DRAFT = Table.named("activity", ActivityEvent.STREAM);
    static final Column<UUID> ACTIVITY = DRAFT.key("activity", Type.ID);
    static final Column<UUID> PROGRAMME = DRAFT.column("programme", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<String> KIND = DRAFT.column("kind", Type.TEXT);
    static final Column<String> TITLE = DRAFT.column("title", Type.TEXT);
    static final Column<LocalDate> PLANNED_ON = DRAFT.column("planned_on", Type.DATE);
    static final Column<String> PLANNED_PLACE_KEY = DRAFT.column("planned_place_key", Type.TEXT);
    static final Column<String> PLANNED_PLACE = DRAFT.column("planned_place", Type.TEXT);
    static final Column<LocalDate> HELD_ON = DRAFT.column("held_on", Type.DATE);
    static final Column<String> PLACE_KEY = DRAFT.column("place_key", Type.TEXT);
    static final Column<String> PLACE = DRAFT.column("place", Type.TEXT);
    static final Column<Integer> PERSONS = DRAFT.column("persons", Type.NUMBER);
    static final Column<Integer> STAFF = DRAFT.column("staff", Type.NUMBER);
    static final Column<Integer> GUESTS = DRAFT.column("guests", Type.NUMBER);
    static final Column<LocalDate> CANCELLED_ON = DRAFT.column("cancelled_on", Type.DATE);
    static final Column<String> MODE = DRAFT.column("mode", Type.TEXT);
    static final Column<Several> BREACHES = DRAFT.column("breaches", Type.SET);

    /** What concerns single tenants is for their own partner; the rest tells of nobody. */
    static final Table TABLE = DRAFT.seenBy(PARTNER)
            .seenWhen("kind not in ('%s', '%s') and programme in (select programmes())".formatted(MEETING, OUTING))
            .index("programme, held_on")
            .table();

    private Activities() {}
}
