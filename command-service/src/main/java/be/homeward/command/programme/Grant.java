package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.events.Currency;
import be.homeward.events.ExpenseId;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What a funder gave, how it was extended, and what of it was spent; an expense's id stays used. */
record Grant(
        Award award,
        PVector<Extension> extensions,
        PMap<ExpenseId, Expense> expenses,
        long spentCents,
        PSet<ExpenseId> used) {

    /** What was given at first, for what is spent from a day until another (exclusive). */
    record Award(OrganisationId funder, int amountCents, Currency currency, LocalDate from, LocalDate until) {}

    /** How much longer it runs, and how much was added. */
    record Extension(LocalDate until, int addedCents) {}

    /** What a partner spent. */
    record Expense(OrganisationId partner, int amountCents, LocalDate on, String purpose) {}

    static Grant of(Award award) {
        return new Grant(award, TreePVector.empty(), HashTreePMap.empty(), 0, HashTreePSet.empty());
    }

    /** The first day on which nothing can be spent any more. */
    LocalDate until() {
        return extensions.stream()
                .map(Extension::until)
                .filter(award.until()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(award.until());
    }

    long amountCents() {
        return award.amountCents()
                + extensions.stream().mapToLong(Extension::addedCents).sum();
    }

    /** @throws Refusal {@code programme.no-expense} */
    Expense expense(ExpenseId id) {
        Expense expense = expenses.get(id);
        if (expense == null) {
            throw Refusal.of("programme.no-expense");
        }
        return expense;
    }

    /** Lets it through only while everything declared lies within the grant's days and amount. */
    Grant onlyWhileItCoversEverything() {
        expenses.values().forEach(this::onlyWithin);
        return this;
    }

    /** Lets an expense through that lies within the grant's days, while all of them lie within its amount. */
    Grant onlyWithin(Expense expense) {
        LocalDate until = until();
        boolean outside = expense.on().isBefore(award.from()) || !expense.on().isBefore(until);
        Refusal.when(outside, "programme.expense-outside-grant", award.from(), until.minusDays(1));
        long over = spentCents - amountCents();
        Refusal.when(over > 0, "programme.grant-exceeded", Cents.inWords(over));
        return this;
    }

    Grant awarded(Award award) {
        return new Grant(award, extensions, expenses, spentCents, used);
    }

    Grant extended(Extension extension) {
        return new Grant(award, extensions.plus(extension), expenses, spentCents, used);
    }

    Grant withoutLatestExtension() {
        return new Grant(award, extensions.minus(extensions.size() - 1), expenses, spentCents, used);
    }

    Grant with(ExpenseId id, Expense expense) {
        long spent = spentCents - spentOn(id) + expense.amountCents();
        return new Grant(award, extensions, expenses.plus(id, expense), spent, used.plus(id));
    }

    Grant without(ExpenseId id) {
        return new Grant(award, extensions, expenses.minus(id), spentCents - spentOn(id), used);
    }

    private long spentOn(ExpenseId id) {
        Expense expense = expenses.get(id);
        return expense == null ? 0 : expense.amountCents();
    }
}
