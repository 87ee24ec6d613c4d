package be.homeward.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to a programme: its tracks, its partners, what they may use and what they report. */
public sealed interface ProgrammeEvent extends HomewardEvent {
    String STREAM = "programme";

    ProgrammeId programme();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, programme().value());
    }

    /** Partners run something together; its code is unique and appears in addresses. */
    record ProgrammeOpened(
            ProgrammeId programme,
            String code,
            Names names,
            OrganisationId coordinator,
            LocalDate from,
            boolean housingFirst)
            implements ProgrammeEvent {}

    /** The programme has one more track (krachtlijn, axe); a person is to be reached at least every cadence days. */
    record TrackAdded(
            ProgrammeId programme,
            String track,
            Names names,
            HousingMode housingMode,
            Residents residents,
            AdmissionRules rules,
            int contactCadenceDays)
            implements ProgrammeEvent {}

    /**
     * From that day on an organisation takes part in that role, in exactly the tracks named (none for a funder or a
     * housing partner), whatever they were before.
     */
    record PartnerAdmitted(
            ProgrammeId programme, OrganisationId partner, PartnerRole role, Set<String> tracks, LocalDate from)
            implements ProgrammeEvent {}

    /** An organisation no longer takes part from that day on. */
    record PartnerLeft(ProgrammeId programme, OrganisationId partner, LocalDate on) implements ProgrammeEvent {}

    /** A partner may support so many participants at once, from a day until another (exclusive; open when absent). */
    record PlacesGranted(
            ProgrammeId programme,
            OrganisationId partner,
            int places,
            LocalDate from,
            @Nullable LocalDate until) implements ProgrammeEvent {}

    /** At most so many dwellings may be assigned within a calendar year. */
    record YearlyQuotaSet(ProgrammeId programme, int year, int allocations) implements ProgrammeEvent {}

    /** A partner vouches for its part of a period, from a day through {@code asOf} inclusive. */
    record PeriodConfirmed(ProgrammeId programme, OrganisationId partner, LocalDate from, LocalDate asOf)
            implements ProgrammeEvent {}

    /** Every carrying partner confirmed: the figures of the period, as known now, are what a funder reads for ever. */
    record PeriodSealed(ProgrammeId programme, LocalDate from, LocalDate asOf) implements ProgrammeEvent {}

    /** The programme's names, its first day or its rules were written down wrongly; all of them are stated again. */
    record ProgrammeCorrected(ProgrammeId programme, Names names, LocalDate from, boolean housingFirst)
            implements ProgrammeEvent {}

    /** A track was written down wrongly; the whole of it is stated again. */
    record TrackCorrected(
            ProgrammeId programme,
            String track,
            Names names,
            HousingMode housingMode,
            Residents residents,
            AdmissionRules rules,
            int contactCadenceDays)
            implements ProgrammeEvent {}

    /** The day on which the programme ended was wrong; absent: it did not end. */
    record ProgrammeClosingCorrected(
            ProgrammeId programme, @Nullable LocalDate on) implements ProgrammeEvent {}

    /** The programme ends. */
    record ProgrammeClosed(ProgrammeId programme, LocalDate on) implements ProgrammeEvent {}
}
