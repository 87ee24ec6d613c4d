package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Grant.Expense;
import be.homeward.events.ExpenseId;
import be.homeward.events.GrantId;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.ExpenseCorrected;
import be.homeward.events.ProgrammeEvent.ExpenseDeclared;
import be.homeward.events.ProgrammeEvent.ExpenseWithdrawn;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;

/** What of a grant was spent, by its carriers or its coordinator: within its days, and never beyond its amount. */
public final class Spending {
    private Spending() {}

    /** What is asked about the expenses of a programme. */
    public sealed interface Command extends Programme.Command {}

    /** A partner spent part of a grant. */
    @Refuses({
        "programme.no-partner",
        "programme.no-grant",
        "programme.expense-exists",
        "programme.amount-empty",
        "programme.expense-outside-grant",
        "programme.grant-exceeded"
    })
    public record DeclareExpense(
            ProgrammeId programme, GrantId grant, ExpenseId expense, int amountCents, LocalDate on, String purpose)
            implements Command {}

    /** An expense was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "programme.no-grant",
        "programme.no-expense",
        "programme.expense-of-another",
        "programme.amount-empty",
        "programme.expense-outside-grant",
        "programme.grant-exceeded",
        "programme.nothing-new"
    })
    public record CorrectExpense(
            ProgrammeId programme, GrantId grant, ExpenseId expense, int amountCents, LocalDate on, String purpose)
            implements Command {}

    /** It was not spent, or not from this grant. */
    @Refuses({"programme.no-grant", "programme.no-expense", "programme.expense-of-another"})
    public record WithdrawExpense(ProgrammeId programme, GrantId grant, ExpenseId expense) implements Command {}

    static ProgrammeEvent declare(ProgrammeState known, DeclareExpense command, Streams streams) {
        OrganisationId partner = streams.subject().organisation();
        Refusal.when(!known.isCoordinatedBy(partner) && !known.carriesEver(partner), "programme.no-partner");
        Grant grant = known.grants().of(command.grant());
        Refusal.when(grant.used().contains(command.expense()), "programme.expense-exists");
        check(grant, command.expense(), new Expense(partner, command.amountCents(), command.on(), command.purpose()));
        return new ExpenseDeclared(
                command.programme(),
                command.grant(),
                command.expense(),
                partner,
                command.amountCents(),
                command.on(),
                command.purpose());
    }

    static ProgrammeEvent correct(ProgrammeState known, CorrectExpense command, Streams streams) {
        Grant grant = known.grants().of(command.grant());
        Expense before = onlyOwn(known, grant.expense(command.expense()), streams);
        Expense corrected = new Expense(before.partner(), command.amountCents(), command.on(), command.purpose());
        Refusal.when(corrected.equals(before), "programme.nothing-new");
        check(grant, command.expense(), corrected);
        return new ExpenseCorrected(
                command.programme(),
                command.grant(),
                command.expense(),
                command.amountCents(),
                command.on(),
                command.purpose());
    }

    static ProgrammeEvent withdraw(ProgrammeState known, WithdrawExpense command, Streams streams) {
        onlyOwn(known, known.grants().of(command.grant()).expense(command.expense()), streams);
        return new ExpenseWithdrawn(command.programme(), command.grant(), command.expense());
    }

    private static Expense onlyOwn(ProgrammeState known, Expense expense, Streams streams) {
        OrganisationId asking = streams.subject().organisation();
        boolean own = expense.partner().equals(asking) || known.isCoordinatedBy(asking);
        Refusal.when(!own, "programme.expense-of-another");
        return expense;
    }

    private static void check(Grant grant, ExpenseId id, Expense expense) {
        Refusal.when(expense.amountCents() < 1, "programme.amount-empty");
        grant.with(id, expense).onlyWithin(expense);
    }
}
