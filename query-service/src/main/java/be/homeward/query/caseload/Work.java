package be.homeward.query.caseload;

import be.homeward.events.SupportEvent;
import be.homeward.query.directory.TeamWall;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Several;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.time.LocalDate;
import java.util.UUID;

/** What was planned, reviewed, assessed and found out, without its words; for the partner that led then. */
final class Work {
    private static final Draft PLAN_DRAFT = Table.named("planned_contact", SupportEvent.STREAM);
    static final Column<UUID> PLAN_SUPPORT = PLAN_DRAFT.key("support", Type.ID);
    static final Column<UUID> PLAN_CONTACT = PLAN_DRAFT.key("contact", Type.ID);
    static final Column<UUID> PLAN_PARTNER = PLAN_DRAFT.column("partner", Type.ID);
    static final Column<LocalDate> PLANNED_FOR = PLAN_DRAFT.column("on_day", Type.DATE);
    static final Column<String> PLANNED_MODE = PLAN_DRAFT.column("mode", Type.TEXT);
    static final Column<Several> PLANNED_COACHES = PLAN_DRAFT.column("coaches", Type.SET);
    static final Table PLAN = PLAN_DRAFT
            .seenBy(PLAN_PARTNER)
            .seenWhen(TeamWall.on("planned_contact", "on_day"))
            .table();

    private static final Draft REVIEW_DRAFT = Table.named("goal_review", SupportEvent.STREAM);
    static final Column<UUID> REVIEW_SUPPORT = REVIEW_DRAFT.key("support", Type.ID);
    static final Column<UUID> REVIEW_ID = REVIEW_DRAFT.key("review", Type.ID);
    static final Column<UUID> REVIEW_PARTNER = REVIEW_DRAFT.column("partner", Type.ID);
    static final Column<UUID> REVIEWED_GOAL = REVIEW_DRAFT.column("goal", Type.ID);
    static final Column<LocalDate> REVIEWED_ON = REVIEW_DRAFT.column("on_day", Type.DATE);
    static final Column<String> PROGRESS = REVIEW_DRAFT.column("progress", Type.TEXT);
    static final Table REVIEW = REVIEW_DRAFT
            .seenBy(REVIEW_PARTNER)
            .seenWhen(TeamWall.on("goal_review", "on_day"))
            .table();

    private static final Draft ASSESSMENT_DRAFT = Table.named("assessment", SupportEvent.STREAM);
    static final Column<UUID> ASSESSMENT_SUPPORT = ASSESSMENT_DRAFT.key("support", Type.ID);
    static final Column<UUID> ASSESSMENT_ID = ASSESSMENT_DRAFT.key("assessment", Type.ID);
    static final Column<UUID> ASSESSMENT_PARTNER = ASSESSMENT_DRAFT.column("partner", Type.ID);
    static final Column<String> INSTRUMENT = ASSESSMENT_DRAFT.column("instrument", Type.TEXT);
    static final Column<String> VERSION = ASSESSMENT_DRAFT.column("version", Type.TEXT);
    static final Column<LocalDate> ASSESSED_ON = ASSESSMENT_DRAFT.column("on_day", Type.DATE);
    /** Each as {@code domain=level}. */
    static final Column<Several> SCORES = ASSESSMENT_DRAFT.column("scores", Type.SET);

    static final Table ASSESSMENT = ASSESSMENT_DRAFT
            .seenBy(ASSESSMENT_PARTNER)
            .seenWhen(TeamWall.on("assessment", "on_day"))
            .table();

    private static final Draft INCIDENT_DRAFT = Table.named("support_incident", SupportEvent.STREAM);
    static final Column<UUID> INCIDENT_SUPPORT = INCIDENT_DRAFT.key("support", Type.ID);
    static final Column<UUID> INCIDENT_ID = INCIDENT_DRAFT.key("incident", Type.ID);
    static final Column<UUID> INCIDENT_PARTNER = INCIDENT_DRAFT.column("partner", Type.ID);
    static final Column<String> INCIDENT_KIND = INCIDENT_DRAFT.column("kind", Type.TEXT);
    static final Column<LocalDate> HAPPENED_ON = INCIDENT_DRAFT.column("on_day", Type.DATE);
    static final Column<String> SEVERITY = INCIDENT_DRAFT.column("severity", Type.TEXT);
    static final Table INCIDENT = INCIDENT_DRAFT
            .seenBy(INCIDENT_PARTNER)
            .seenWhen(TeamWall.on("support_incident", "on_day"))
            .table();

    private static final Draft FAILURE_DRAFT = Table.named("rehousing_failure", SupportEvent.STREAM);
    static final Column<UUID> FAILURE_SUPPORT = FAILURE_DRAFT.key("support", Type.ID);
    static final Column<UUID> FAILURE_ID = FAILURE_DRAFT.key("failure", Type.ID);
    static final Column<UUID> FAILURE_PARTNER = FAILURE_DRAFT.column("partner", Type.ID);
    static final Column<UUID> FAILED_STAY = FAILURE_DRAFT.column("stay", Type.ID);
    static final Column<LocalDate> FAILED_ON = FAILURE_DRAFT.column("on_day", Type.DATE);
    static final Column<Several> CAUSES = FAILURE_DRAFT.column("causes", Type.SET);
    static final Table FAILURE = FAILURE_DRAFT
            .seenBy(FAILURE_PARTNER)
            .seenWhen(TeamWall.on("rehousing_failure", "on_day"))
            .table();

    private Work() {}
}
