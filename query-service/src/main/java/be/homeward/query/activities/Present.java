package be.homeward.query.activities;

import be.homeward.events.ActivityEvent;
import be.homeward.events.CoachId;
import be.homeward.events.PersonId;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.util.Collection;
import java.util.UUID;

/** Who was there, for the partner that organised it. */
final class Present {
    private static final Draft PERSON_DRAFT = Table.named("activity_person", ActivityEvent.STREAM);
    static final Column<UUID> PERSON_ACTIVITY = PERSON_DRAFT.key("activity", Type.ID);
    static final Column<UUID> PERSON = PERSON_DRAFT.key("person", Type.ID);
    static final Column<UUID> PERSON_PARTNER = PERSON_DRAFT.column("partner", Type.ID);
    static final Table PERSONS =
            PERSON_DRAFT.seenBy(PERSON_PARTNER).index("person").table();

    private static final Draft COACH_DRAFT = Table.named("activity_coach", ActivityEvent.STREAM);
    static final Column<UUID> COACH_ACTIVITY = COACH_DRAFT.key("activity", Type.ID);
    static final Column<UUID> COACH = COACH_DRAFT.key("coach", Type.ID);
    static final Column<UUID> COACH_PARTNER = COACH_DRAFT.column("partner", Type.ID);
    static final Table COACHES = COACH_DRAFT.seenBy(COACH_PARTNER).table();

    private Present() {}

    /** Nobody else than these. */
    static void are(Collection<PersonId> persons, Collection<CoachId> coaches, Row activity, Rows rows) {
        rows.all(PERSONS).forEach(rows::remove);
        rows.all(COACHES).forEach(rows::remove);
        UUID partner = activity.get(Activities.PARTNER);
        for (PersonId person : persons) {
            rows.state(PERSONS.row(activity.key(Activities.ACTIVITY), person).with(PERSON_PARTNER, partner));
        }
        for (CoachId coach : coaches) {
            rows.state(COACHES.row(activity.key(Activities.ACTIVITY), coach).with(COACH_PARTNER, partner));
        }
    }
}
