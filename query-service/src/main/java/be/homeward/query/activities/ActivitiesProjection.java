package be.homeward.query.activities;

import static be.homeward.query.activities.Activities.*;

import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityEvent.ActivityCancelled;
import be.homeward.events.ActivityEvent.ActivityCorrected;
import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.CancellationWithdrawn;
import be.homeward.events.ActivityEvent.CouncilDecisionCorrected;
import be.homeward.events.ActivityEvent.CouncilDecisionRecorded;
import be.homeward.events.ActivityEvent.CouncilDecisionWithdrawn;
import be.homeward.events.ActivityEvent.HoldingCorrected;
import be.homeward.events.ActivityEvent.HoldingWithdrawn;
import be.homeward.events.ActivityEvent.IndividualMeetingCorrected;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityEvent.OutingCorrected;
import be.homeward.events.ActivityEvent.OutingRecorded;
import be.homeward.events.Breach;
import be.homeward.events.CoachId;
import be.homeward.events.PersonId;
import be.homeward.events.Place;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Type;
import be.homeward.query.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the events of an activity make of its rows. */
public final class ActivitiesProjection {
    public static final View VIEW =
            new View("activities", List.of(Activities.TABLE, Present.PERSONS, Present.COACHES, Decisions.TABLE));

    private ActivitiesProjection() {}

    public static void project(ActivityEvent event, Rows rows) {
        switch (event) {
            case ActivityPlanned e ->
                rows.state(planned(
                        TABLE.row(e.activity())
                                .with(PROGRAMME, e.programme())
                                .with(PARTNER, e.partner())
                                .with(KIND, e.kind()),
                        e.on(),
                        e.title(),
                        e.place()));
            case ActivityCorrected e ->
                rows.state(planned(row(e, rows).with(KIND, e.kind()), e.on(), e.title(), e.place()));
            case ActivityHeld e ->
                took(row(e, rows), e.on(), e.place(), e.persons(), e.coaches(), e.guests(), e.breaches(), rows);
            case HoldingCorrected e ->
                took(row(e, rows), e.on(), e.place(), e.persons(), e.coaches(), e.guests(), e.breaches(), rows);
            case HoldingWithdrawn e -> notHeld(row(e, rows), rows);
            case ActivityCancelled e -> rows.state(row(e, rows).with(CANCELLED_ON, e.on()));
            case CancellationWithdrawn e -> rows.state(row(e, rows).without(CANCELLED_ON));
            case ActivityWithdrawn e -> withdrawn(row(e, rows), rows);
            case IndividualMeetingRecorded e ->
                met(
                        TABLE.row(e.activity())
                                .with(PROGRAMME, e.programme())
                                .with(PARTNER, e.partner())
                                .with(KIND, MEETING),
                        e.on(),
                        e.person(),
                        e.coach(),
                        e.breaches(),
                        rows);
            case IndividualMeetingCorrected e -> met(row(e, rows), e.on(), e.person(), e.coach(), e.breaches(), rows);
            case OutingRecorded e ->
                took(
                        TABLE.row(e.activity())
                                .with(PROGRAMME, e.programme())
                                .with(PARTNER, e.partner())
                                .with(KIND, OUTING)
                                .with(MODE, e.mode()),
                        e.on(),
                        e.place(),
                        e.persons(),
                        List.of(),
                        e.guests(),
                        e.breaches(),
                        rows);
            case OutingCorrected e ->
                took(
                        row(e, rows).with(MODE, e.mode()),
                        e.on(),
                        e.place(),
                        e.persons(),
                        List.of(),
                        e.guests(),
                        e.breaches(),
                        rows);
            case CouncilDecisionRecorded e -> Decisions.recorded(e, rows);
            case CouncilDecisionCorrected e -> Decisions.corrected(e, rows);
            case CouncilDecisionWithdrawn e -> rows.remove(rows.get(Decisions.TABLE, e.activity(), e.decision()));
        }
    }

    private static Row row(ActivityEvent e, Rows rows) {
        return rows.get(TABLE, e.activity());
    }

    private static Row planned(Row activity, LocalDate on, String title, @Nullable Place place) {
        return activity.with(PLANNED_ON, on)
                .with(TITLE, title)
                .with(PLANNED_PLACE_KEY, place == null ? null : place.key())
                .with(PLANNED_PLACE, place == null ? null : place.name());
    }

    private static void took(
            Row activity,
            LocalDate on,
            Place place,
            List<PersonId> persons,
            List<CoachId> coaches,
            int guests,
            Set<Breach> breaches,
            Rows rows) {
        Row located = activity.with(PLACE_KEY, place.key()).with(PLACE, place.name());
        rows.state(there(located, on, persons.size(), coaches.size(), guests, breaches));
        Present.are(persons, coaches, activity, rows);
    }

    private static void met(
            Row meeting, LocalDate on, PersonId person, @Nullable CoachId coach, Set<Breach> breaches, Rows rows) {
        List<CoachId> coaches = coach == null ? List.of() : List.of(coach);
        rows.state(there(meeting, on, 1, coaches.size(), 0, breaches));
        Present.are(List.of(person), coaches, meeting, rows);
    }

    private static Row there(Row activity, LocalDate on, int persons, int staff, int guests, Set<Breach> breaches) {
        return activity.with(HELD_ON, on)
                .with(PERSONS, persons)
                .with(STAFF, staff)
                .with(GUESTS, guests)
                .with(BREACHES, Type.codes(breaches));
    }

    private static void notHeld(Row activity, Rows rows) {
        Present.are(List.of(), List.of(), activity, rows);
        rows.state(activity.without(HELD_ON)
                .without(PLACE_KEY)
                .without(PLACE)
                .without(PERSONS)
                .without(STAFF)
                .without(GUESTS)
                .without(BREACHES));
    }

    private static void withdrawn(Row activity, Rows rows) {
        Present.are(List.of(), List.of(), activity, rows);
        rows.all(Decisions.TABLE).forEach(rows::remove);
        rows.remove(activity);
    }
}
