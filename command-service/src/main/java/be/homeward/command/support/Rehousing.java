package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.CaseworkEvent.RehousingFailed;
import be.homeward.events.CaseworkEvent.RehousingFailureCorrected;
import be.homeward.events.CaseworkEvent.RehousingFailureWithdrawn;
import be.homeward.events.DataClass;
import be.homeward.events.FailureCause;
import be.homeward.events.FailureId;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.StayId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a re-housing did not succeed: a finding about it, often of several causes, that ends nothing by itself. */
public final class Rehousing {
    private Rehousing() {}

    /** What is asked around failed re-housing. */
    public sealed interface Command extends Support.Command {}

    /** What every account of it says. */
    sealed interface Account extends Command {
        PersonId person();

        LocalDate on();

        Set<FailureCause> causes();

        @Nullable
        Sealed text();
    }

    /**
     * A re-housing did not succeed, also when that is found after support stopped.
     *
     * @param stay the one it is about, when there was one
     */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-started",
        "support.before-start",
        "support.no-cause",
        "support.reason-needs-text",
        "support.failure-exists"
    })
    public record RecordFailedRehousing(
            SupportId support,
            PersonId person,
            FailureId failure,
            @Nullable StayId stay,
            LocalDate on,
            Set<FailureCause> causes,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Account {}

    /** A failed re-housing was written down wrongly; the whole of it is stated again. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-started",
        "support.before-start",
        "support.no-cause",
        "support.reason-needs-text",
        "support.failure-withdrawn"
    })
    public record CorrectFailedRehousing(
            SupportId support,
            PersonId person,
            FailureId failure,
            @Nullable StayId stay,
            LocalDate on,
            Set<FailureCause> causes,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Account {}

    /** The re-housing did not fail. */
    @Refuses({"support.partner-only", "support.failure-withdrawn"})
    public record WithdrawFailedRehousing(SupportId support, FailureId failure) implements Command {}

    static SupportEvent record(SupportState known, RecordFailedRehousing command, Streams streams) {
        onlyPlausible(known.onlyForTeamOn(command.on(), streams), command);
        Refusal.when(known.work().failures().knows(command.failure()), "support.failure-exists");
        return new RehousingFailed(
                command.support(), command.failure(), command.stay(), command.on(), command.causes(), command.text());
    }

    static SupportEvent correct(SupportState known, CorrectFailedRehousing command, Streams streams) {
        known.onlyForTeamOn(held(known, command.failure()), streams);
        onlyPlausible(known.onlyForTeamOn(command.on(), streams), command);
        return new RehousingFailureCorrected(
                command.support(), command.failure(), command.stay(), command.on(), command.causes(), command.text());
    }

    static SupportEvent withdraw(SupportState known, WithdrawFailedRehousing command, Streams streams) {
        known.onlyForTeamOn(held(known, command.failure()), streams);
        return new RehousingFailureWithdrawn(command.support(), command.failure());
    }

    private static LocalDate held(SupportState known, FailureId failure) {
        return known.work().failures().get(failure, "support.failure-withdrawn").on();
    }

    private static void onlyPlausible(SupportState known, Account account) {
        known.onlyAbout(account.person());
        known.course().onlySinceStart(account.on());
        Refusal.when(account.causes().isEmpty(), "support.no-cause");
        boolean wordless = account.causes().contains(FailureCause.OTHER) && account.text() == null;
        Refusal.when(wordless, "support.reason-needs-text");
    }
}
