package be.homeward.query.caseload;

import static be.homeward.query.caseload.Work.*;

import be.homeward.events.CaseworkEvent;
import be.homeward.events.CaseworkEvent.AssessmentCorrected;
import be.homeward.events.CaseworkEvent.AssessmentRecorded;
import be.homeward.events.CaseworkEvent.AssessmentWithdrawn;
import be.homeward.events.CaseworkEvent.CoachingExplained;
import be.homeward.events.CaseworkEvent.CoachingExplanationCorrected;
import be.homeward.events.CaseworkEvent.CoachingExplanationWithdrawn;
import be.homeward.events.CaseworkEvent.ContactPlanned;
import be.homeward.events.CaseworkEvent.GoalReviewCorrected;
import be.homeward.events.CaseworkEvent.GoalReviewWithdrawn;
import be.homeward.events.CaseworkEvent.GoalReviewed;
import be.homeward.events.CaseworkEvent.IncidentCorrected;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.IncidentWithdrawn;
import be.homeward.events.CaseworkEvent.PlannedContactCancelled;
import be.homeward.events.CaseworkEvent.RehousingFailed;
import be.homeward.events.CaseworkEvent.RehousingFailureCorrected;
import be.homeward.events.CaseworkEvent.RehousingFailureWithdrawn;
import be.homeward.events.Codes;
import be.homeward.events.FailureCause;
import be.homeward.events.Score;
import be.homeward.events.StayId;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of the work itself make of its rows. */
final class WorkRows {
    private WorkRows() {}

    static void project(CaseworkEvent event, Rows rows) {
        switch (event) {
            case ContactPlanned e ->
                rows.state(PLAN.row(e.support(), e.contact())
                        .with(PLAN_PARTNER, partner(e, rows))
                        .with(PLANNED_FOR, e.on())
                        .with(PLANNED_MODE, e.mode() == null ? Contacts.HOME_VISIT : Codes.of(e.mode()))
                        .with(PLANNED_COACHES, Type.ids(e.coaches())));
            case PlannedContactCancelled e -> rows.remove(rows.get(PLAN, e.support(), e.contact()));
            case GoalReviewed e ->
                rows.state(REVIEW.row(e.support(), e.review())
                        .with(REVIEW_PARTNER, partner(e, rows))
                        .with(REVIEWED_GOAL, e.goal())
                        .with(REVIEWED_ON, e.on())
                        .with(PROGRESS, e.progress()));
            case GoalReviewCorrected e ->
                rows.state(rows.get(REVIEW, e.support(), e.review())
                        .with(REVIEWED_ON, e.on())
                        .with(PROGRESS, e.progress()));
            case GoalReviewWithdrawn e -> rows.remove(rows.get(REVIEW, e.support(), e.review()));
            case AssessmentRecorded e ->
                rows.state(assessed(
                        ASSESSMENT.row(e.support(), e.assessment()).with(ASSESSMENT_PARTNER, partner(e, rows)),
                        e.instrument(),
                        e.version(),
                        e.on(),
                        e.scores()));
            case AssessmentCorrected e ->
                rows.state(assessed(
                        rows.get(ASSESSMENT, e.support(), e.assessment()),
                        e.instrument(),
                        e.version(),
                        e.on(),
                        e.scores()));
            case AssessmentWithdrawn e -> rows.remove(rows.get(ASSESSMENT, e.support(), e.assessment()));
            case IncidentRecorded e ->
                rows.state(INCIDENT.row(e.support(), e.incident())
                        .with(INCIDENT_PARTNER, partner(e, rows))
                        .with(INCIDENT_KIND, e.kind())
                        .with(HAPPENED_ON, e.on())
                        .with(SEVERITY, e.severity()));
            case IncidentCorrected e ->
                rows.state(rows.get(INCIDENT, e.support(), e.incident())
                        .with(INCIDENT_KIND, e.kind())
                        .with(HAPPENED_ON, e.on())
                        .with(SEVERITY, e.severity()));
            case IncidentWithdrawn e -> rows.remove(rows.get(INCIDENT, e.support(), e.incident()));
            case CoachingExplained e -> rows.state(explained(e, e.on(), e.accepted(), rows));
            case CoachingExplanationCorrected e -> rows.state(explained(e, e.on(), e.accepted(), rows));
            case CoachingExplanationWithdrawn e -> rows.state(explained(e, null, null, rows));
            case RehousingFailed e ->
                rows.state(failed(
                        FAILURE.row(e.support(), e.failure()).with(FAILURE_PARTNER, partner(e, rows)),
                        e.stay(),
                        e.on(),
                        e.causes()));
            case RehousingFailureCorrected e ->
                rows.state(failed(rows.get(FAILURE, e.support(), e.failure()), e.stay(), e.on(), e.causes()));
            case RehousingFailureWithdrawn e -> rows.remove(rows.get(FAILURE, e.support(), e.failure()));
        }
    }

    private static Row assessed(Row row, String instrument, String version, LocalDate on, List<Score> scores) {
        return row.with(INSTRUMENT, instrument)
                .with(VERSION, version)
                .with(ASSESSED_ON, on)
                .with(
                        SCORES,
                        Type.texts(scores.stream()
                                .map(score -> score.domain() + "=" + score.level())
                                .toList()));
    }

    private static Row explained(CaseworkEvent e, @Nullable LocalDate on, @Nullable Boolean accepted, Rows rows) {
        return rows.get(Supports.TABLE, e.support())
                .with(Supports.EXPLAINED_ON, on)
                .with(Supports.COACHING_ACCEPTED, accepted);
    }

    private static Row failed(Row row, @Nullable StayId stay, LocalDate on, Set<FailureCause> causes) {
        return row.with(FAILED_STAY, stay).with(FAILED_ON, on).with(CAUSES, Type.codes(causes));
    }

    private static @Nullable UUID partner(CaseworkEvent e, Rows rows) {
        return rows.get(Supports.TABLE, e.support()).get(Supports.PARTNER);
    }
}
