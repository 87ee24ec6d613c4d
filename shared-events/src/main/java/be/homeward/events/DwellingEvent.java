package be.homeward.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a single home across its agreements and occupants. A stay covers the nights [move-in, move-out).
 * Wherever a fact of a stay carries breaches, they are all the rules that the stay is known to break from then on.
 */
public sealed interface DwellingEvent extends HomewardEvent {
    String STREAM = "dwelling";

    DwellingId dwelling();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, dwelling().value());
    }

    /** What a stay rests on, and where its occupants sleep while their home is kept. */
    sealed interface DuringStay extends DwellingEvent {
        StayId stay();
    }

    /** When the dwelling was offered, taken on, turned down or given back was written down wrongly. */
    sealed interface TenureCorrection extends DwellingEvent {}

    /** What does not work in the dwelling, and what inspections find. */
    sealed interface StateOfRepair extends DwellingEvent {}

    /** An owner offers a dwelling, fit for a household of so many persons. */
    record DwellingOffered(
            DwellingId dwelling,
            ProgrammeId programme,
            OrganisationId owner,
            BuildingId building,
            String unit,
            int minHousehold,
            int maxHousehold,
            LocalDate on)
            implements DwellingEvent {}

    /**
     * A partner takes the dwelling on under a head agreement; also again later, under a newer one.
     *
     * @param agreement absent in a lasting track, where each stay rests on a title of its own
     */
    record DwellingAccepted(
            DwellingId dwelling,
            @Nullable HeadAgreementId agreement,
            ProgrammeId programme,
            OrganisationId holder,
            LocalDate on)
            implements DwellingEvent {}

    /** The offer was turned down. */
    record DwellingDeclined(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /** The dwelling's description was written down wrongly. */
    record DwellingCorrected(DwellingId dwelling, BuildingId building, String unit, int minHousehold, int maxHousehold)
            implements DwellingEvent {}

    /** The dwelling can be lived in. */
    record DwellingReady(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /** The dwelling cannot be lived in for a time; {@code until} when it was known already from when on it can again. */
    record DwellingTakenOffline(
            DwellingId dwelling,
            OfflineReason reason,
            LocalDate on,
            @Nullable LocalDate until) implements DwellingEvent {}

    /** The dwelling can be lived in again, after the latest of these times. */
    record DwellingBroughtBack(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /** The first day on which the dwelling could be lived in was wrong. */
    record ReadinessCorrected(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /**
     * When or why the dwelling could last not be lived in was wrong: the latest of these times, whenever it was told.
     *
     * @param until the first day on which it could again, open when absent; equal to {@code from}: it always could
     */
    record OfflineCorrected(
            DwellingId dwelling,
            OfflineReason reason,
            LocalDate from,
            @Nullable LocalDate until) implements DwellingEvent {}

    /**
     * A household is to live here from a day on; {@code until} only when the end is known already.
     *
     * @param agreement absent where a title of its own says what the stay rests on
     */
    record DwellingAssigned(
            DwellingId dwelling,
            StayId stay,
            HouseholdId household,
            List<PersonId> persons,
            ProgrammeId programme,
            String track,
            OrganisationId partner,
            OrganisationId owner,
            @Nullable HeadAgreementId agreement,
            LocalDate from,
            @Nullable LocalDate until)
            implements DwellingEvent {}

    /** The household will not come to live here after all. */
    record AssignmentWithdrawn(DwellingId dwelling, StayId stay, LocalDate on) implements DwellingEvent {}

    /** The household lives here from that night on. */
    record MovedIn(DwellingId dwelling, StayId stay, LocalDate on, Set<Breach> breaches) implements DwellingEvent {}

    /** The household no longer lives here from that night on; {@code other} as a reason says why in words. */
    record MovedOut(
            DwellingId dwelling,
            StayId stay,
            LocalDate on,
            Destination destination,
            EndReason reason,
            EndedBy endedBy,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text,
            Set<Breach> breaches)
            implements DwellingEvent {}

    /** The day of moving in was wrong. */
    record MoveInCorrected(DwellingId dwelling, StayId stay, LocalDate on, Set<Breach> breaches)
            implements DwellingEvent {}

    /** The household has not moved in: the move-in was recorded by mistake; it is still to live here. */
    record MoveInWithdrawn(DwellingId dwelling, StayId stay) implements DwellingEvent {}

    /** The day, the destination, the reason or who ended the stay was wrong; the whole of it is stated again. */
    record MoveOutCorrected(
            DwellingId dwelling,
            StayId stay,
            LocalDate on,
            Destination destination,
            EndReason reason,
            EndedBy endedBy,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text,
            Set<Breach> breaches)
            implements DwellingEvent {}

    /** The household never moved out: the move-out was recorded by mistake. */
    record MoveOutWithdrawn(DwellingId dwelling, StayId stay, Set<Breach> breaches) implements DwellingEvent {}

    /** Someone saw that the household still lives here. */
    record StillHousedConfirmed(DwellingId dwelling, StayId stay, LocalDate on, Set<Breach> breaches)
            implements DwellingEvent {}

    /** A rule that a stay broke is kept again. */
    record BreachResolved(DwellingId dwelling, StayId stay, Breach breach, LocalDate on) implements DwellingEvent {}

    /**
     * A stay rests on a lease or a sublease from a day on, in the place of whatever it rested on before.
     *
     * @param holder who holds the dwelling from its owner; absent: the household itself does
     * @param until the first day on which it no longer holds, where that is agreed
     */
    record TitleRecorded(
            DwellingId dwelling,
            StayId stay,
            TitleId title,
            TitleKind kind,
            @Nullable OrganisationId holder,
            LocalDate from,
            @Nullable LocalDate until)
            implements DuringStay {}

    /** The title no longer holds from that day on; whoever still lives there is to be re-housed. */
    record TitleEnded(DwellingId dwelling, StayId stay, TitleId title, LocalDate on, TerminationReason reason)
            implements DuringStay {}

    /** The title was written down wrongly; the whole of it is stated again, its end included. */
    record TitleCorrected(
            DwellingId dwelling,
            StayId stay,
            TitleId title,
            TitleKind kind,
            @Nullable OrganisationId holder,
            LocalDate from,
            @Nullable LocalDate until)
            implements DuringStay {}

    /** There never was such a title. */
    record TitleWithdrawn(DwellingId dwelling, StayId stay, TitleId title) implements DuringStay {}

    /**
     * One of the household sleeps away from that night on; the home is kept.
     *
     * @param until the first night at home again, where it is known
     */
    record AbsenceRecorded(
            DwellingId dwelling,
            StayId stay,
            AbsenceId absence,
            PersonId person,
            AbsenceReason reason,
            LocalDate from,
            @Nullable LocalDate until)
            implements DuringStay {}

    /** Home again from that night on. */
    record AbsenceEnded(DwellingId dwelling, StayId stay, AbsenceId absence, LocalDate on) implements DuringStay {}

    /** When or why the person slept away was wrong. */
    record AbsenceCorrected(
            DwellingId dwelling,
            StayId stay,
            AbsenceId absence,
            AbsenceReason reason,
            LocalDate from,
            @Nullable LocalDate until)
            implements DuringStay {}

    /** The person never slept away. */
    record AbsenceWithdrawn(DwellingId dwelling, StayId stay, AbsenceId absence) implements DuringStay {}

    /**
     * The household sleeps elsewhere from that night on and keeps its home; the other dwelling holds it those nights.
     *
     * @param to another dwelling of the programme; absent: outside it
     * @param until the first night at home again, where it is known
     */
    record HouseholdRelocated(
            DwellingId dwelling,
            StayId stay,
            RelocationId relocation,
            @Nullable DwellingId to,
            OfflineReason reason,
            LocalDate from,
            @Nullable LocalDate until)
            implements DuringStay {}

    /** The household sleeps there no longer from that night on: it came home, or moved out for good. */
    record RelocationEnded(DwellingId dwelling, StayId stay, RelocationId relocation, LocalDate on)
            implements DuringStay {}

    /** Where, when or why the household slept elsewhere was wrong; the whole of it is stated again. */
    record RelocationCorrected(
            DwellingId dwelling,
            StayId stay,
            RelocationId relocation,
            @Nullable DwellingId to,
            OfflineReason reason,
            LocalDate from,
            @Nullable LocalDate until)
            implements DuringStay {}

    /** The household never slept elsewhere. */
    record RelocationWithdrawn(DwellingId dwelling, StayId stay, RelocationId relocation) implements DuringStay {}

    /**
     * The household is to be re-housed: its agreement was ended before its time. Said again when that day moves.
     *
     * @param by the first day on which nobody may live there any more
     */
    record ListedForRehousing(DwellingId dwelling, StayId stay, HeadAgreementId agreement, LocalDate by)
            implements DuringStay {}

    /** The household need not be re-housed after all: the end was taken back, or another agreement or title holds. */
    record NoLongerToBeRehoused(DwellingId dwelling, StayId stay) implements DuringStay {}

    /** Something does not work. */
    record DefectReported(DwellingId dwelling, DefectId defect, DefectKind kind, LocalDate on)
            implements StateOfRepair {}

    /** It works again. */
    record DefectResolved(DwellingId dwelling, DefectId defect, LocalDate on) implements StateOfRepair {}

    /** A defect was written down wrongly; the whole of it is stated again, its end included. */
    record DefectCorrected(
            DwellingId dwelling,
            DefectId defect,
            DefectKind kind,
            LocalDate on,
            @Nullable LocalDate resolved) implements StateOfRepair {}

    /** There never was such a defect. */
    record DefectWithdrawn(DwellingId dwelling, DefectId defect) implements StateOfRepair {}

    /** Somebody looked at the state of the dwelling. */
    record InspectionRecorded(
            DwellingId dwelling, InspectionId inspection, LocalDate on, InspectionResult result, InspectedBy by)
            implements StateOfRepair {}

    /** An inspection was written down wrongly; the whole of it is stated again. */
    record InspectionCorrected(
            DwellingId dwelling, InspectionId inspection, LocalDate on, InspectionResult result, InspectedBy by)
            implements StateOfRepair {}

    /** There never was such an inspection. */
    record InspectionWithdrawn(DwellingId dwelling, InspectionId inspection) implements StateOfRepair {}

    /** The landlord was told of a change of occupants; {@code on} is the day of the change, as it was told. */
    record LandlordTold(
            DwellingId dwelling,
            NoticeId notice,
            StayId stay,
            OrganisationId landlord,
            OccupantsChange change,
            LocalDate on)
            implements DwellingEvent {}

    /** The dwelling goes back to its owner. */
    record DwellingReturned(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /**
     * The assignment was not withdrawn: that was recorded by mistake.
     *
     * @param assigned the first night as it was assigned, whose year it counts in; absent where that is the first it holds
     */
    record AssignmentReinstated(
            DwellingId dwelling,
            StayId stay,
            HouseholdId household,
            ProgrammeId programme,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate assigned)
            implements DwellingEvent {}

    /** Nobody saw on that day that the household still lives here. */
    record ConfirmationWithdrawn(DwellingId dwelling, StayId stay, LocalDate on, Set<Breach> breaches)
            implements DwellingEvent {}

    /** The day from which a rule was kept again was wrong; without a day: it is still broken. */
    record ResolutionCorrected(
            DwellingId dwelling,
            StayId stay,
            Breach breach,
            @Nullable LocalDate on) implements DwellingEvent {}

    /** The day of the offer was wrong. */
    record OfferCorrected(DwellingId dwelling, LocalDate on) implements TenureCorrection {}

    /**
     * What was taken for an acceptance from the day {@code accepted} on was another.
     *
     * @param agreement absent where each stay rests on a title of its own
     * @param on the day from which the dwelling was held; absent: it was not
     */
    record AcceptanceCorrected(
            DwellingId dwelling,
            LocalDate accepted,
            @Nullable HeadAgreementId agreement,
            OrganisationId holder,
            @Nullable LocalDate on)
            implements TenureCorrection {}

    /** The day on which the offer was turned down was wrong; without a day: it was not. */
    record DeclineCorrected(DwellingId dwelling, @Nullable LocalDate on) implements TenureCorrection {}

    /** The day on which the dwelling last went back to its owner was wrong; without a day: it did not. */
    record ReturnCorrected(DwellingId dwelling, @Nullable LocalDate on) implements TenureCorrection {}
}
