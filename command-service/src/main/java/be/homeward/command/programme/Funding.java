package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Grant.Award;
import be.homeward.events.Currency;
import be.homeward.events.GrantId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.GrantAwarded;
import be.homeward.events.ProgrammeEvent.GrantCorrected;
import be.homeward.events.ProgrammeEvent.GrantExtended;
import be.homeward.events.ProgrammeEvent.GrantExtensionWithdrawn;
import be.homeward.events.ProgrammeEvent.GrantWithdrawn;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;

/** What funders give. However a grant changes, everything declared on it stays within its days and its amount. */
public final class Funding {
    private Funding() {}

    /** What is asked about the grants of a programme. */
    public sealed interface Command extends Programme.Command {}

    /** A funder that takes part gives so much, for what is spent from a day until another (exclusive). */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.grant-exists",
        "programme.no-partner",
        "programme.amount-empty",
        "programme.period-empty"
    })
    public record AwardGrant(
            ProgrammeId programme,
            GrantId grant,
            OrganisationId funder,
            int amountCents,
            Currency currency,
            LocalDate from,
            LocalDate until)
            implements Command {}

    /** The award was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "programme.coordinator-only",
        "programme.no-grant",
        "programme.no-partner",
        "programme.amount-empty",
        "programme.period-empty",
        "programme.expense-outside-grant",
        "programme.grant-exceeded",
        "programme.nothing-new"
    })
    public record CorrectGrant(
            ProgrammeId programme,
            GrantId grant,
            OrganisationId funder,
            int amountCents,
            Currency currency,
            LocalDate from,
            LocalDate until)
            implements Command {}

    /** There never was such a grant. */
    @Refuses({"programme.coordinator-only", "programme.no-grant", "programme.grant-spent"})
    public record WithdrawGrant(ProgrammeId programme, GrantId grant) implements Command {}

    /** A funder, perhaps another one, lets the grant run until a later day (exclusive), or adds to it, or both. */
    @Refuses({"programme.coordinator-only", "programme.no-grant", "programme.no-partner", "programme.grant-not-extended"
    })
    public record ExtendGrant(
            ProgrammeId programme, GrantId grant, OrganisationId funder, LocalDate on, LocalDate until, int addedCents)
            implements Command {}

    /** The latest extension was recorded by mistake. */
    @Refuses({
        "programme.coordinator-only",
        "programme.no-grant",
        "programme.grant-not-extended",
        "programme.expense-outside-grant",
        "programme.grant-exceeded"
    })
    public record WithdrawGrantExtension(ProgrammeId programme, GrantId grant) implements Command {}

    static ProgrammeEvent award(ProgrammeState known, AwardGrant command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        Refusal.when(known.grants().used().contains(command.grant()), "programme.grant-exists");
        check(
                known,
                new Award(
                        command.funder(), command.amountCents(), command.currency(), command.from(), command.until()));
        return new GrantAwarded(
                command.programme(),
                command.grant(),
                command.funder(),
                command.amountCents(),
                command.currency(),
                command.from(),
                command.until());
    }

    static ProgrammeEvent correct(ProgrammeState known, CorrectGrant command, Streams streams) {
        Grant grant = known.onlyForCoordinator(streams).grants().of(command.grant());
        Award award =
                new Award(command.funder(), command.amountCents(), command.currency(), command.from(), command.until());
        Refusal.when(award.equals(grant.award()), "programme.nothing-new");
        check(known, award);
        grant.awarded(award).onlyWhileItCoversEverything();
        return new GrantCorrected(
                command.programme(),
                command.grant(),
                command.funder(),
                command.amountCents(),
                command.currency(),
                command.from(),
                command.until());
    }

    static ProgrammeEvent withdraw(ProgrammeState known, WithdrawGrant command, Streams streams) {
        Grant grant = known.onlyForCoordinator(streams).grants().of(command.grant());
        Refusal.when(!grant.expenses().isEmpty(), "programme.grant-spent");
        return new GrantWithdrawn(command.programme(), command.grant());
    }

    static ProgrammeEvent extend(ProgrammeState known, ExtendGrant command, Streams streams) {
        Grant grant = known.onlyForCoordinator(streams).grants().of(command.grant());
        onlyFunder(known, command.funder());
        boolean shorter = command.until().isBefore(grant.until());
        boolean same = command.until().equals(grant.until()) && command.addedCents() == 0;
        Refusal.when(shorter || same, "programme.grant-not-extended");
        return new GrantExtended(
                command.programme(),
                command.grant(),
                command.funder(),
                command.on(),
                command.until(),
                command.addedCents());
    }

    static ProgrammeEvent withdraw(ProgrammeState known, WithdrawGrantExtension command, Streams streams) {
        Grant grant = known.onlyForCoordinator(streams).grants().of(command.grant());
        Refusal.when(grant.extensions().isEmpty(), "programme.grant-not-extended");
        grant.withoutLatestExtension().onlyWhileItCoversEverything();
        return new GrantExtensionWithdrawn(command.programme(), command.grant());
    }

    private static void check(ProgrammeState known, Award award) {
        onlyFunder(known, award.funder());
        Refusal.when(award.amountCents() < 1, "programme.amount-empty");
        Refusal.when(!award.from().isBefore(award.until()), "programme.period-empty");
    }

    private static void onlyFunder(ProgrammeState known, OrganisationId funder) {
        Refusal.when(!known.takesPartAs(PartnerRole.FUNDER, funder), "programme.no-partner");
    }
}
