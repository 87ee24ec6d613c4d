package be.homeward.access;

import static be.homeward.access.Seat.ADMINISTRATOR;
import static be.homeward.access.Seat.AUDITOR;
import static be.homeward.access.Seat.CARRYING_COORDINATOR;
import static be.homeward.access.Seat.COACH;
import static be.homeward.access.Seat.CONSULTED;
import static be.homeward.access.Seat.COORDINATOR;
import static be.homeward.access.Seat.FUNDER;
import static be.homeward.access.Seat.HOUSING;
import static be.homeward.access.Seat.OWN_COORDINATOR;
import static be.homeward.access.Seat.PROGRAMME_COORDINATOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** From which seats each command may be given and each view be read; what is not on this page, nobody may. */
final class RuleTable {
    private final Map<String, Set<Seat>> rules = new LinkedHashMap<>();

    static Map<String, Set<Seat>> rules() {
        RuleTable table = new RuleTable();
        table.commands();
        table.casework();
        table.conferences();
        table.ofThemselves();
        table.views();
        table.lists();
        return Collections.unmodifiableMap(table.rules);
    }

    private void commands() {
        let(ADMINISTRATOR).perform("RegisterOrganisation", "OpenProgramme");
        let(ADMINISTRATOR, OWN_COORDINATOR).perform("RenameOrganisation", "GrantRole", "RevokeRole", "CorrectRole");

        let(PROGRAMME_COORDINATOR)
                .perform("AddTrack", "AdmitPartner", "ReleasePartner", "GrantPlaces", "SetYearlyQuota", "SealPeriod")
                .perform("CorrectProgramme", "CorrectTrack", "CorrectPartner", "CloseProgramme", "CorrectClosing")
                .perform("LinkProgramme", "UnlinkProgramme")
                .perform("SetTarget", "CorrectTarget", "WithdrawTarget")
                .perform("AwardGrant", "CorrectGrant", "WithdrawGrant", "ExtendGrant", "WithdrawGrantExtension");
        let(PROGRAMME_COORDINATOR, COORDINATOR).perform("DeclareExpense", "CorrectExpense", "WithdrawExpense");
        let(COORDINATOR).perform("ConfirmPeriod", "WithdrawPeriodConfirmation");

        let(COORDINATOR, HOUSING)
                .perform("SignHeadAgreement", "ExtendHeadAgreement", "GiveNotice", "TerminateHeadAgreement")
                .perform("WithdrawNotice", "CorrectTermination", "WithdrawTermination", "CorrectHeadAgreement")
                .perform("AttachDocument", "WithdrawDocument")
                .perform("RegisterBuilding", "CorrectBuilding", "OfferDwelling", "CorrectDwelling")
                .perform("ReturnToOwner", "CorrectOffer", "CorrectReturn");
        let(COORDINATOR, COACH, HOUSING)
                .perform("ReportBuildingIncident", "CorrectBuildingIncident", "WithdrawBuildingIncident")
                .perform("MarkReady", "CorrectReadiness", "TakeOffline", "BringBack", "CorrectOffline");
        let(COORDINATOR, COACH, HOUSING)
                .perform("ReportDefect", "ResolveDefect", "CorrectDefect", "WithdrawDefect")
                .perform("RecordInspection", "CorrectInspection", "WithdrawInspection")
                .perform("RecordTitle", "EndTitle", "CorrectTitle", "WithdrawTitle");
        let(COORDINATOR).perform("AcceptDwelling", "DeclineDwelling", "CorrectAcceptance", "CorrectDecline");
        let(COORDINATOR, COACH)
                .perform("AssignDwelling", "WithdrawAssignment", "RecordMoveIn", "RecordMoveOut", "CorrectMoveIn")
                .perform("WithdrawMoveIn", "CorrectMoveOut", "WithdrawMoveOut", "ConfirmStillHoused", "ResolveBreach")
                .perform("ReinstateAssignment", "WithdrawConfirmation", "CorrectResolution")
                .perform("RecordAbsence", "EndAbsence", "CorrectAbsence", "WithdrawAbsence")
                .perform("RelocateTemporarily", "EndRelocation", "CorrectRelocation", "WithdrawRelocation");

        let(COORDINATOR, COACH)
                .perform("FormHousehold", "JoinHousehold", "LeaveHousehold", "CorrectMembership", "CorrectFormation")
                .perform("RegisterPerson", "UpdateIdentity", "RecordLivingSituation", "WithdrawLivingSituation")
                .perform("ProposeMatch", "WithdrawMatchProposal", "ConfirmMatch", "DeclineMatch", "UnmergePersons")
                .perform("ReferPerson", "AcceptReferral", "DeclineReferral", "PlaceOnWaitingList")
                .perform("StartSupport", "CorrectSupportStart", "AssignCoach", "ReleaseCoach")
                .perform("RecordContact", "RecordCoachingVisit", "CorrectContact", "WithdrawContact", "SetGoal")
                .perform("RecordRightOpened", "CorrectRight", "RecordRightLost")
                .perform("DeclareAdministrationInOrder", "RevokeAdministrationInOrder")
                .perform("PauseSupport", "ResumeSupport", "StopSupport", "CorrectSupportStop", "ReopenSupport")
                .perform("CorrectReferral", "WithdrawReferral", "WithdrawSupportStart", "CorrectCoachAssignment")
                .perform("CorrectGoal", "WithdrawGoal", "WithdrawRight", "CorrectPause", "WithdrawPause")
                .perform("WithdrawReopening", "CorrectReopening", "CorrectReferralAnswer", "WithdrawReferralAnswer")
                .perform("CorrectReferralWithdrawal", "ReinstateReferral");
        let(COORDINATOR, COACH)
                .perform("PlanActivity", "CorrectActivity", "HoldActivity", "CorrectHolding", "WithdrawHolding")
                .perform("CancelActivity", "WithdrawCancellation", "WithdrawActivity")
                .perform("RecordIndividualMeeting", "CorrectIndividualMeeting", "RecordOuting", "CorrectOuting")
                .perform("RecordCouncilDecision", "CorrectCouncilDecision", "WithdrawCouncilDecision");
        let(COORDINATOR)
                .perform("EmployCoach", "ChangeWorkingTime", "EndEmployment", "CorrectEmployment")
                .perform("CorrectWorkingTime", "WithdrawWorkingTimeChange");
    }

    private void casework() {
        let(PROGRAMME_COORDINATOR).perform("SetWorkingRules");
        let(COORDINATOR, COACH)
                .perform("PlanContact", "CancelPlannedContact", "ReviewGoal", "CorrectGoalReview", "WithdrawGoalReview")
                .perform("RecordAssessment", "CorrectAssessment", "WithdrawAssessment")
                .perform("RecordIncident", "CorrectIncident", "WithdrawIncident")
                .perform("RecordCoachingExplained", "CorrectCoachingExplained", "WithdrawCoachingExplained")
                .perform("RecordFailedRehousing", "CorrectFailedRehousing", "WithdrawFailedRehousing");
        let(COORDINATOR)
                .perform("OfferHandOver", "WithdrawHandOver", "AcceptHandOver", "DeclineHandOver", "CorrectHandOver")
                .perform("JoinTeam", "LeaveTeam");
    }

    private void conferences() {
        let(PROGRAMME_COORDINATOR).perform("SetConferenceCadence");
        let(COORDINATOR, COACH)
                .perform("ScheduleConference", "CorrectConference", "CancelConference")
                .perform("WithdrawConferenceCancellation", "WithdrawConference")
                .perform("HoldConference", "CorrectConferenceHolding", "WithdrawConferenceHolding")
                .perform("DiscussPerson", "CorrectDiscussion", "WithdrawDiscussion")
                .perform("AgreeAction", "CorrectAction", "WithdrawAction");
        let(COORDINATOR, COACH, HOUSING, CONSULTED).perform("CompleteAction", "ReopenAction");
        let(PROGRAMME_COORDINATOR, COORDINATOR, COACH, HOUSING, CONSULTED).see("conferences");
        let(PROGRAMME_COORDINATOR, CARRYING_COORDINATOR).see("places");
    }

    /** What persons say and ask; their organisation answers with one voice. */
    private void ofThemselves() {
        let(COORDINATOR, COACH)
                .perform("AddOwnWords", "CorrectOwnWords", "WithdrawOwnWords", "RestoreOwnWords")
                .perform("NameTrustedPerson", "CorrectTrustedPerson", "WithdrawTrustedPerson")
                .perform("RecordAccessRequest", "RequestRectification", "ObjectToProcessing")
                .perform("CorrectRequest", "WithdrawRequest", "RestoreRequest");
        let(COORDINATOR)
                .perform("ExtendAccessRequest", "WithdrawRequestExtension")
                .perform("AnswerAccessRequest", "AnswerRectification", "AnswerObjection", "WithdrawRequestAnswer");
        let(COORDINATOR, COACH).see("requests", "path");
    }

    private void lists() {
        let(COORDINATOR, COACH).see("waiting-list");
        let(PROGRAMME_COORDINATOR, COORDINATOR, COACH).see("missing");
        let(PROGRAMME_COORDINATOR, CARRYING_COORDINATOR).see("missing/differences");
        let(COORDINATOR).see("caseload/coaches", "caseload/cases");
        let(PROGRAMME_COORDINATOR, CARRYING_COORDINATOR).see("re-housing");
        let(Seat.values()).see("codes");
    }

    private void views() {
        let(COORDINATOR, COACH).see("caseload", "activities");
        let(COORDINATOR, COACH, HOUSING).see("occupancy", "occupancy/story", "agreements");
        let(PROGRAMME_COORDINATOR, CARRYING_COORDINATOR, FUNDER).see("outcomes", "targets");
        let(PROGRAMME_COORDINATOR, CARRYING_COORDINATOR, AUDITOR).see("outcomes/flow");
        let(COORDINATOR, COACH, AUDITOR).see("outcomes/cases", "targets/cases", "re-housing/cases", "places/cases");
        let(AUDITOR).see("audit/events");
        let(Seat.values()).see("directory");
        let(ADMINISTRATOR).see("metrics", "rebuild", "parked");
    }

    private Row let(Seat... seats) {
        EnumSet<Seat> set = EnumSet.noneOf(Seat.class);
        Collections.addAll(set, seats);
        return new Row(Collections.unmodifiableSet(set));
    }

    /** Who may; what they may do and see is added to it. */
    private final class Row {
        private final Set<Seat> seats;

        Row(Set<Seat> seats) {
            this.seats = seats;
        }

        Row perform(String... actions) {
            for (String action : actions) {
                if (rules.put(action, seats) != null) {
                    throw new IllegalStateException("two rules for " + action);
                }
            }
            return this;
        }

        void see(String... views) {
            perform(views);
        }
    }
}
