package be.homeward.query.codes;

import be.homeward.codes.Instrument;
import be.homeward.codes.Instruments;
import be.homeward.events.AbsenceReason;
import be.homeward.events.ActivityKind;
import be.homeward.events.Breach;
import be.homeward.events.BuildingIncidentKind;
import be.homeward.events.CoachRole;
import be.homeward.events.Codes;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.DataClass;
import be.homeward.events.DeclineReason;
import be.homeward.events.DefectKind;
import be.homeward.events.Destination;
import be.homeward.events.DestinationClass;
import be.homeward.events.DocumentClass;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.ExtensionReason;
import be.homeward.events.FailureCause;
import be.homeward.events.Function;
import be.homeward.events.GoalKind;
import be.homeward.events.GoalProgress;
import be.homeward.events.HousingMode;
import be.homeward.events.IncidentKind;
import be.homeward.events.IncidentSeverity;
import be.homeward.events.InspectedBy;
import be.homeward.events.InspectionResult;
import be.homeward.events.LifeDomain;
import be.homeward.events.LivingSituation;
import be.homeward.events.Matter;
import be.homeward.events.OccupantsChange;
import be.homeward.events.OfflineReason;
import be.homeward.events.OrganisationKind;
import be.homeward.events.OutingMode;
import be.homeward.events.PartnerRole;
import be.homeward.events.PauseReason;
import be.homeward.events.RequestAnswer;
import be.homeward.events.RequestKind;
import be.homeward.events.RequestRefusal;
import be.homeward.events.Residents;
import be.homeward.events.RightKind;
import be.homeward.events.StopReason;
import be.homeward.events.SupportRole;
import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import be.homeward.events.TerminationReason;
import be.homeward.events.TitleKind;
import be.homeward.events.WordsReaders;
import be.homeward.events.WordsTopic;
import be.homeward.query.missing.Gap;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every code list that a partner chooses from, with its codes in their order. */
final class CodeLists {
    private CodeLists() {}

    static Map<String, List<String>> all() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("life-domain", codes(LifeDomain.values()));
        lists.put("failure-cause", codes(FailureCause.values()));
        lists.put("living-situation", codes(LivingSituation.values()));
        lists.put("destination", codes(Destination.values()));
        lists.put("destination-class", codes(DestinationClass.values()));
        lists.put("ended-by", codes(EndedBy.values()));
        lists.put("end-reason", codes(EndReason.values()));
        lists.put("stop-reason", codes(StopReason.values()));
        lists.put("pause-reason", codes(PauseReason.values()));
        lists.put("decline-reason", codes(DeclineReason.values()));
        lists.put("goal-kind", codes(GoalKind.values()));
        lists.put("goal-progress", codes(GoalProgress.values()));
        lists.put("contact-mode", codes(ContactMode.values()));
        lists.put("contact-result", codes(ContactResult.values()));
        lists.put("right-kind", codes(RightKind.values()));
        lists.put("incident-kind", codes(IncidentKind.values()));
        lists.put("incident-severity", codes(IncidentSeverity.values()));
        lists.put("coach-role", codes(CoachRole.values()));
        lists.put("support-role", codes(SupportRole.values()));
        lists.put("title-kind", codes(TitleKind.values()));
        lists.put("absence-reason", codes(AbsenceReason.values()));
        lists.put("offline-reason", codes(OfflineReason.values()));
        lists.put("breach", codes(Breach.values()));
        lists.put("defect-kind", codes(DefectKind.values()));
        lists.put("inspection-result", codes(InspectionResult.values()));
        lists.put("inspected-by", codes(InspectedBy.values()));
        lists.put("occupants-change", codes(OccupantsChange.values()));
        lists.put("matter", codes(Matter.values()));
        lists.put("outing-mode", codes(OutingMode.values()));
        lists.put("activity-kind", codes(ActivityKind.values()));
        lists.put("target-indicator", codes(TargetIndicator.values()));
        lists.put("target-per", codes(TargetPer.values()));
        lists.put("building-incident-kind", codes(BuildingIncidentKind.values()));
        lists.put("termination-reason", codes(TerminationReason.values()));
        lists.put("document-class", codes(DocumentClass.values()));
        lists.put("housing-mode", codes(HousingMode.values()));
        lists.put("residents", codes(Residents.values()));
        lists.put("partner-role", codes(PartnerRole.values()));
        lists.put("organisation-kind", codes(OrganisationKind.values()));
        lists.put("function", codes(Function.values()));
        lists.put("data-class", codes(DataClass.values()));
        lists.put("words-topic", codes(WordsTopic.values()));
        lists.put("words-readers", codes(WordsReaders.values()));
        lists.put("request-kind", codes(RequestKind.values()));
        lists.put("request-answer", codes(RequestAnswer.values()));
        lists.put("request-refusal", codes(RequestRefusal.values()));
        lists.put("extension-reason", codes(ExtensionReason.values()));
        lists.put("missing", Gap.codes());
        lists.put(
                "empty-night",
                List.of("not-ready", "agreement-ended", "household-expected", "before-first-stay", "between-stays"));
        lists.put("homeless", List.of("homeless", "at-risk", "housed", "unknown"));
        lists.put(
                "instrument",
                Instruments.all().stream().map(Instrument::id).distinct().toList());
        return Collections.unmodifiableMap(lists);
    }

    private static List<String> codes(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Codes::of).toList();
    }
}
