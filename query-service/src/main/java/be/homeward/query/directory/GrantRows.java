package be.homeward.query.directory;

import static be.homeward.query.directory.Grants.*;

import be.homeward.events.Currency;
import be.homeward.events.GrantId;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.ExpenseCorrected;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.GrantCorrected;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import java.time.LocalDate;

/** What grants and expenses make of a programme's rows. */
final class GrantRows {
    private GrantRows() {}

    static Row awarded(GrantAwarded e) {
        return said(
                TABLE.row(e.programme(), e.grant()), e.funder(), e.amountCents(), e.currency(), e.from(), e.until());
    }

    static Row corrected(GrantCorrected e, Rows rows) {
        Row grant = rows.get(TABLE, e.programme(), e.grant());
        return said(grant, e.funder(), e.amountCents(), e.currency(), e.from(), e.until());
    }

    static Row extended(GrantExtended e, Rows rows) {
        Row grant = rows.get(TABLE, e.programme(), e.grant());
        return EXTENSION
                .row(grant.key(PROGRAMME), grant.key(GRANT), times(e.grant(), rows) + 1)
                .with(EXTENDED_BY, e.funder())
                .with(EXTENDED_ON, e.on())
                .with(EXTENDED_UNTIL, e.until())
                .with(ADDED, e.addedCents());
    }

    static Row latestExtension(ProgrammeEvent e, GrantId grant, Rows rows) {
        return rows.get(EXTENSION, e.programme(), grant, times(grant, rows));
    }

    static Row declared(ExpenseDeclared e) {
        return spent(EXPENSES.row(e.programme(), e.grant(), e.expense()), e.amountCents(), e.on(), e.purpose())
                .with(PARTNER, e.partner());
    }

    static Row corrected(ExpenseCorrected e, Rows rows) {
        return spent(rows.get(EXPENSES, e.programme(), e.grant(), e.expense()), e.amountCents(), e.on(), e.purpose());
    }

    private static int times(GrantId grant, Rows rows) {
        return rows.all(EXTENSION).stream()
                .filter(each -> each.key(EXTENDED).equals(grant.value()))
                .mapToInt(each -> each.key(TIME))
                .max()
                .orElse(0);
    }

    private static Row said(
            Row grant, OrganisationId funder, int amountCents, Currency currency, LocalDate from, LocalDate until) {
        return grant.with(FUNDER, funder)
                .with(AMOUNT, amountCents)
                .with(CURRENCY, currency)
                .with(FROM, from)
                .with(UNTIL, until);
    }

    private static Row spent(Row expense, int amountCents, LocalDate on, String purpose) {
        return expense.with(SPENT, amountCents).with(ON, on).with(PURPOSE, purpose);
    }
}
