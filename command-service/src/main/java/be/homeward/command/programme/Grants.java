package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.command.programme.Grant.Award;
import be.homeward.command.programme.Grant.Expense;
import be.homeward.command.programme.Grant.Extension;
import be.homeward.events.GrantId;
import be.homeward.events.ProgrammeEvent.ExpenseCorrected;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.ExpenseWithdrawn;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.GrantCorrected;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import be.homeward.events.ProgrammeEvent.GrantExtensionWithdrawn;
import be.homeward.events.ProgrammeEvent.GrantWithdrawn;
import be.homeward.events.ProgrammeEvent.Money;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** The money of a programme; a grant's id that was withdrawn stays used. */
record Grants(PMap<GrantId, Grant> all, PSet<GrantId> used) {
    static final Grants NONE = new Grants(HashTreePMap.empty(), HashTreePSet.empty());

    /** @throws Refusal {@code programme.no-grant} */
    Grant of(GrantId id) {
        Grant grant = all.get(id);
        if (grant == null) {
            throw Refusal.of("programme.no-grant");
        }
        return grant;
    }

    Grants after(Money event) {
        return switch (event) {
            case GrantAwarded e ->
                with(e.grant(), Grant.of(new Award(e.funder(), e.amountCents(), e.currency(), e.from(), e.until())));
            case GrantCorrected e ->
                with(
                        e.grant(),
                        of(e.grant())
                                .awarded(new Award(e.funder(), e.amountCents(), e.currency(), e.from(), e.until())));
            case GrantWithdrawn e -> new Grants(all.minus(e.grant()), used);
            case GrantExtended e -> with(e.grant(), of(e.grant()).extended(new Extension(e.until(), e.addedCents())));
            case GrantExtensionWithdrawn e -> with(e.grant(), of(e.grant()).withoutLatestExtension());
            case ExpenseDeclared e ->
                with(
                        e.grant(),
                        of(e.grant())
                                .with(e.expense(), new Expense(e.partner(), e.amountCents(), e.on(), e.purpose())));
            case ExpenseCorrected e -> with(e.grant(), corrected(of(e.grant()), e));
            case ExpenseWithdrawn e -> with(e.grant(), of(e.grant()).without(e.expense()));
        };
    }

    private static Grant corrected(Grant grant, ExpenseCorrected e) {
        Expense before = grant.expense(e.expense());
        return grant.with(e.expense(), new Expense(before.partner(), e.amountCents(), e.on(), e.purpose()));
    }

    private Grants with(GrantId id, Grant grant) {
        return new Grants(all.plus(id, grant), used.plus(id));
    }
}
