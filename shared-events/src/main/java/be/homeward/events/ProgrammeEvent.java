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

    /** Concerns what the programme is to reach, and for whom. */
    sealed interface Aim extends ProgrammeEvent {}

    /** Concerns what funders give and what of it was spent. */
    sealed interface Money extends ProgrammeEvent {}

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

    /** How a track works from that day on, whatever was said before. */
    record WorkingRulesSet(ProgrammeId programme, String track, LocalDate from, WorkingRules rules)
            implements ProgrammeEvent {}

    /**
     * From that day on an organisation takes part in that role, in exactly the tracks named (none for a funder or a
     * housing partner), whatever they were before.
     */
    record PartnerAdmitted(
            ProgrammeId programme, OrganisationId partner, PartnerRole role, Set<String> tracks, LocalDate from)
            implements ProgrammeEvent {}

    /**
     * What was written down about an organisation's part since {@code admitted} was wrong; all of it is stated again.
     * {@code until} is absent while it lasts, and the first day itself when it never took part so.
     */
    record PartnerCorrected(
            ProgrammeId programme,
            OrganisationId partner,
            PartnerRole role,
            LocalDate admitted,
            Set<String> tracks,
            LocalDate from,
            @Nullable LocalDate until)
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

    /**
     * A partner vouches for its part of a period, from a day through {@code asOf} inclusive, as it was recorded up to a
     * position of the log (0 when that was not kept).
     */
    record PeriodConfirmed(ProgrammeId programme, OrganisationId partner, LocalDate from, LocalDate asOf, long knownAt)
            implements ProgrammeEvent {}

    /** A partner no longer vouches for its part of a period. */
    record PeriodConfirmationWithdrawn(ProgrammeId programme, OrganisationId partner, LocalDate from, LocalDate asOf)
            implements ProgrammeEvent {}

    /**
     * Every carrying partner confirmed: the figures of the period, as recorded up to a position of the log, are what a
     * funder reads for ever. Where the position was not kept, it is the event's own.
     */
    record PeriodSealed(
            ProgrammeId programme,
            LocalDate from,
            LocalDate asOf,
            @Nullable Long knownAt) implements ProgrammeEvent {}

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
    /** The programme is for the tenants of another programme, beside its own. */
    record ProgrammeLinked(ProgrammeId programme, ProgrammeId tenantsOf) implements Aim {}

    /** The programme is not, or no longer, for the tenants of that other programme. */
    record ProgrammeUnlinked(ProgrammeId programme, ProgrammeId tenantsOf) implements Aim {}

    /**
     * So much is to be reached in each stretch that lies from a day until another (exclusive; open when absent). An
     * open target ends where the next one for the same indicator and stretch begins.
     */
    record TargetSet(
            ProgrammeId programme,
            TargetId target,
            TargetIndicator indicator,
            int number,
            TargetPer per,
            LocalDate from,
            @Nullable LocalDate until)
            implements Aim {}

    /** A target was written down wrongly; the whole of it is stated again. */
    record TargetCorrected(
            ProgrammeId programme,
            TargetId target,
            TargetIndicator indicator,
            int number,
            TargetPer per,
            LocalDate from,
            @Nullable LocalDate until)
            implements Aim {}

    /** There never was such a target: it was recorded by mistake. */
    record TargetWithdrawn(ProgrammeId programme, TargetId target) implements Aim {}

    /** From that day on partners are to hold so many conferences a month at least; 0: none is due any more. */
    record ConferenceCadenceSet(ProgrammeId programme, LocalDate from, int timesAMonth) implements Aim {}

    /** A funder gives money for what is spent from a day until another (exclusive). */
    record GrantAwarded(
            ProgrammeId programme,
            GrantId grant,
            OrganisationId funder,
            int amountCents,
            Currency currency,
            LocalDate from,
            LocalDate until)
            implements Money {}

    /** The award was written down wrongly; the whole of it is stated again. Extensions stay. */
    record GrantCorrected(
            ProgrammeId programme,
            GrantId grant,
            OrganisationId funder,
            int amountCents,
            Currency currency,
            LocalDate from,
            LocalDate until)
            implements Money {}

    /** There never was such a grant: it was recorded by mistake. */
    record GrantWithdrawn(ProgrammeId programme, GrantId grant) implements Money {}

    /** On that day a funder, perhaps another one, let the grant run longer, or added so much to it. */
    record GrantExtended(
            ProgrammeId programme, GrantId grant, OrganisationId funder, LocalDate on, LocalDate until, int addedCents)
            implements Money {}

    /** The latest extension of the grant was recorded by mistake. */
    record GrantExtensionWithdrawn(ProgrammeId programme, GrantId grant) implements Money {}

    /** A partner spent part of a grant. */
    record ExpenseDeclared(
            ProgrammeId programme,
            GrantId grant,
            ExpenseId expense,
            OrganisationId partner,
            int amountCents,
            LocalDate on,
            String purpose)
            implements Money {}

    /** An expense was written down wrongly; the whole of it is stated again. */
    record ExpenseCorrected(
            ProgrammeId programme, GrantId grant, ExpenseId expense, int amountCents, LocalDate on, String purpose)
            implements Money {}

    /** It was not spent, or not from this grant. */
    record ExpenseWithdrawn(ProgrammeId programme, GrantId grant, ExpenseId expense) implements Money {}

    /** The programme ends. */
    record ProgrammeClosed(ProgrammeId programme, LocalDate on) implements ProgrammeEvent {}
}
