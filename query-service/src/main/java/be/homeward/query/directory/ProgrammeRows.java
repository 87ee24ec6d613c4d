package be.homeward.query.directory;

import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.ConferenceCadenceSet;
import be.homeward.events.ProgrammeEvent.ExpenseCorrected;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.ExpenseWithdrawn;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.GrantCorrected;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import be.homeward.events.ProgrammeEvent.GrantExtensionWithdrawn;
import be.homeward.events.ProgrammeEvent.GrantWithdrawn;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeClosingCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeLinked;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.ProgrammeUnlinked;
import be.homeward.events.ProgrammeEvent.TargetCorrected;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.ProgrammeEvent.TargetWithdrawn;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeEvent.TrackCorrected;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import be.homeward.query.view.Column;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;

/** What a programme's events make of its rows. */
final class ProgrammeRows {
    private ProgrammeRows() {}

    static void project(ProgrammeEvent event, Rows rows) {
        switch (event) {
            case ProgrammeOpened e ->
                rows.state(Programmes.NAMES
                        .on(Programmes.TABLE.row(e.programme()), e.names())
                        .with(Programmes.CODE, e.code())
                        .with(Programmes.COORDINATOR, e.coordinator())
                        .with(Programmes.OPENED, e.from())
                        .with(Programmes.HOUSING_FIRST, e.housingFirst()));
            case ProgrammeCorrected e ->
                rows.state(Programmes.NAMES
                        .on(rows.get(Programmes.TABLE, e.programme()), e.names())
                        .with(Programmes.OPENED, e.from())
                        .with(Programmes.HOUSING_FIRST, e.housingFirst()));
            case TrackAdded e -> rows.state(track(e));
            case TrackCorrected e -> rows.state(track(asAdded(e)));
            case WorkingRulesSet e ->
                rows.state(Tracks.WORKING
                        .row(e.programme(), e.track(), e.from())
                        .with(Tracks.EXPLAINED_FIRST, e.rules().coachingExplainedFirst())
                        .with(Tracks.ACROSS_EMPLOYERS, e.rules().teamAcrossEmployers())
                        .with(Tracks.PERSONS_PER_FTE, e.rules().personsPerFte())
                        .with(Tracks.NORM_REFUSES, e.rules().normRefuses())
                        .with(Tracks.LONGEST_WAIT, e.rules().longestWaitDays()));
            case PartnerAdmitted e -> Partners.admitted(e, rows);
            case PartnerCorrected e -> Partners.corrected(e, rows);
            case PartnerLeft e -> Partners.left(e, rows);
            case PlacesGranted e ->
                rows.state(Allowances.PLACE
                        .row(e.programme(), e.partner(), e.from())
                        .with(Allowances.UNTIL, e.until())
                        .with(Allowances.PLACES, e.places()));
            case YearlyQuotaSet e ->
                rows.state(Allowances.QUOTA.row(e.programme(), e.year()).with(Allowances.ALLOCATIONS, e.allocations()));
            case PeriodConfirmed e ->
                rows.state(again(rows, Periods.TIMES, Periods.CONFIRMED, e.programme(), e.partner(), e.from(), e.asOf())
                        .with(Periods.CONFIRMED_KNOWN_AT, e.knownAt()));
            case PeriodConfirmationWithdrawn e ->
                rows.state(again(rows, Periods.TIMES, Periods.CONFIRMED, e.programme(), e.partner(), e.from(), e.asOf())
                        .with(Periods.WITHDRAWN, true));
            case PeriodSealed e ->
                rows.state(again(rows, Periods.SEALED_TIMES, Periods.SEALED, e.programme(), e.from(), e.asOf())
                        .with(Periods.SEALED_KNOWN_AT, e.knownAt()));
            case ProgrammeLinked e -> rows.state(Targets.LINK.row(e.programme(), e.tenantsOf()));
            case ProgrammeUnlinked e -> rows.remove(rows.get(Targets.LINK, e.programme(), e.tenantsOf()));
            case TargetSet e -> rows.state(TargetRows.set(e));
            case TargetCorrected e -> rows.state(TargetRows.corrected(e, rows));
            case TargetWithdrawn e -> rows.remove(rows.get(Targets.TABLE, e.programme(), e.target()));
            case ConferenceCadenceSet e ->
                rows.state(Cadences.TABLE.row(e.programme(), e.from()).with(Cadences.TIMES, e.timesAMonth()));
            case GrantAwarded e -> rows.state(GrantRows.awarded(e));
            case GrantCorrected e -> rows.state(GrantRows.corrected(e, rows));
            case GrantWithdrawn e -> rows.remove(rows.get(Grants.TABLE, e.programme(), e.grant()));
            case GrantExtended e -> rows.state(GrantRows.extended(e, rows));
            case GrantExtensionWithdrawn e -> rows.remove(GrantRows.latestExtension(e, e.grant(), rows));
            case ExpenseDeclared e -> rows.state(GrantRows.declared(e));
            case ExpenseCorrected e -> rows.state(GrantRows.corrected(e, rows));
            case ExpenseWithdrawn e -> rows.remove(rows.get(Grants.EXPENSES, e.programme(), e.grant(), e.expense()));
            case ProgrammeClosed e ->
                rows.state(rows.get(Programmes.TABLE, e.programme()).with(Programmes.CLOSED, e.on()));
            case ProgrammeClosingCorrected e ->
                rows.state(rows.get(Programmes.TABLE, e.programme()).with(Programmes.CLOSED, e.on()));
        }
    }

    private static TrackAdded asAdded(TrackCorrected e) {
        return new TrackAdded(
                e.programme(), e.track(), e.names(), e.housingMode(), e.residents(), e.rules(), e.contactCadenceDays());
    }

    private static Row track(TrackAdded e) {
        return Tracks.NAMES
                .on(Tracks.TABLE.row(e.programme(), e.track()), e.names())
                .with(Tracks.HOUSING_MODE, e.housingMode())
                .with(Tracks.RESIDENTS, e.residents())
                .with(Tracks.FREE_WITH_DOMICILIATION, e.rules().freeWithDomiciliation())
                .with(Tracks.NEVER_REASONS, Type.codes(e.rules().neverReasons()))
                .with(Tracks.CADENCE_DAYS, e.contactCadenceDays());
    }

    /** Counts how often the same was said, so that each time has a row version of its own. */
    private static Row again(Rows rows, Column<Integer> times, Table table, Object... key) {
        int before = rows.find(table, key).map(row -> row.get(times)).orElse(0);
        return table.row(key).with(times, before + 1);
    }
}
