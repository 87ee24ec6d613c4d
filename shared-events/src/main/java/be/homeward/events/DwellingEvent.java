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

    /** A partner takes the dwelling on under a head agreement; also again later, under a newer one. */
    record DwellingAccepted(
            DwellingId dwelling, HeadAgreementId agreement, ProgrammeId programme, OrganisationId holder, LocalDate on)
            implements DwellingEvent {}

    /** The offer was turned down. */
    record DwellingDeclined(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /** The dwelling's description was written down wrongly. */
    record DwellingCorrected(DwellingId dwelling, BuildingId building, String unit, int minHousehold, int maxHousehold)
            implements DwellingEvent {}

    /** The dwelling can be lived in. */
    record DwellingReady(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /** The dwelling cannot be lived in for a time. */
    record DwellingTakenOffline(DwellingId dwelling, OfflineReason reason, LocalDate on) implements DwellingEvent {}

    /** The dwelling can be lived in again. */
    record DwellingBroughtBack(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /** The first day on which the dwelling could be lived in was wrong. */
    record ReadinessCorrected(DwellingId dwelling, LocalDate on) implements DwellingEvent {}

    /**
     * When or why the dwelling could last not be lived in was wrong.
     *
     * @param until the first day on which it could again, open when absent; equal to {@code from}: it always could
     */
    record OfflineCorrected(
            DwellingId dwelling,
            OfflineReason reason,
            LocalDate from,
            @Nullable LocalDate until) implements DwellingEvent {}

    /** A household is to live here from a day on; {@code until} only when the end is known already. */
    record DwellingAssigned(
            DwellingId dwelling,
            StayId stay,
            HouseholdId household,
            List<PersonId> persons,
            ProgrammeId programme,
            String track,
            OrganisationId partner,
            OrganisationId owner,
            HeadAgreementId agreement,
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

    /** The dwelling goes back to its owner. */
    record DwellingReturned(DwellingId dwelling, LocalDate on) implements DwellingEvent {}
}
