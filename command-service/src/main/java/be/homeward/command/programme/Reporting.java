package be.homeward.command.programme;

import be.homeward.command.Archive;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.Figures;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What partners vouch for and the coordinator seals. Both name the position of the log up to which they looked: what a
 * partner records about the period after it vouched asks for its confirmation anew, and what anybody records while a
 * period is being sealed is not in its figures.
 */
public final class Reporting {
    private Reporting() {}

    /** What is asked about the figures of a period. */
    public sealed interface Command extends Programme.Command {
        LocalDate from();

        LocalDate asOf();

        default Period period() {
            return new Period(from(), asOf());
        }
    }

    /** A carrier vouches for its own part of a period that is over or ends today, as it is recorded now. */
    @Refuses({
        "programme.not-admitted",
        "programme.period-empty",
        "programme.period-to-come",
        "programme.period-sealed",
        "programme.period-overlaps"
    })
    public record ConfirmPeriod(ProgrammeId programme, LocalDate from, LocalDate asOf) implements Command {}

    /** A carrier no longer vouches for its part of a period that is not sealed. */
    @Refuses({"programme.period-empty", "programme.period-sealed", "programme.not-confirmed"})
    public record WithdrawPeriodConfirmation(ProgrammeId programme, LocalDate from, LocalDate asOf)
            implements Command {}

    /** The coordinator fixes the figures of a period, once every carrier vouched for exactly that period. */
    @Refuses({
        "programme.coordinator-only",
        "programme.period-empty",
        "programme.period-to-come",
        "programme.period-sealed",
        "programme.period-overlaps",
        "programme.period-unconfirmed",
        "programme.recorded-since"
    })
    public record SealPeriod(ProgrammeId programme, LocalDate from, LocalDate asOf) implements Command {}

    /** Nothing, when the partner vouched for it and recorded nothing about it since. */
    static Optional<PeriodConfirmed> confirm(
            ProgrammeState known, ConfirmPeriod command, Streams streams, Archive archive) {
        OrganisationId partner = streams.subject().organisation();
        Period period = command.period();
        Refusal.when(!known.admissions().carriedWithin(partner, period), "programme.not-admitted");
        onlyOverAndUnsealed(known, period, archive);
        long head = archive.head();
        boolean holds = known.vouched()
                .by(partner, period)
                .filter(seen -> !recordedSince(seen, head, partner, command, archive))
                .isPresent();
        return holds
                ? Optional.empty()
                : Optional.of(new PeriodConfirmed(command.programme(), partner, command.from(), command.asOf(), head));
    }

    static PeriodConfirmationWithdrawn withdraw(
            ProgrammeState known, WithdrawPeriodConfirmation command, Streams streams) {
        OrganisationId partner = streams.subject().organisation();
        onlyUnsealed(known, command.period());
        Refusal.when(known.vouched().by(partner, command.period()).isEmpty(), "programme.not-confirmed");
        return new PeriodConfirmationWithdrawn(command.programme(), partner, command.from(), command.asOf());
    }

    static PeriodSealed seal(ProgrammeState known, SealPeriod command, Streams streams, Archive archive) {
        known.onlyForCoordinator(streams);
        Period period = command.period();
        onlyOverAndUnsealed(known, period, archive);
        List<OrganisationId> carriers = known.admissions().carriers(period).toList();
        long missing = carriers.stream()
                .filter(partner -> known.vouched().by(partner, period).isEmpty())
                .count();
        Refusal.when(missing > 0, "programme.period-unconfirmed", missing);
        long head = archive.head();
        long outdated = carriers.stream()
                .filter(partner -> recordedSince(
                        known.vouched().by(partner, period).orElseThrow(), head, partner, command, archive))
                .count();
        Refusal.when(outdated > 0, "programme.recorded-since", outdated);
        return new PeriodSealed(command.programme(), command.from(), command.asOf(), head);
    }

    private static boolean recordedSince(
            long seen, long head, OrganisationId partner, Command command, Archive archive) {
        Figures figures = new Figures(command.programme(), command.asOf());
        return archive.recorded(partner, seen, head, figures::restOn);
    }

    private static void onlyOverAndUnsealed(ProgrammeState known, Period period, Archive archive) {
        Refusal.when(period.asOf().isAfter(archive.today()), "programme.period-to-come");
        onlyUnsealed(known, period);
        // from what two reports share and what only one of them has, a single move could be worked out
        Refusal.when(known.vouched().overlapsSealed(period), "programme.period-overlaps");
    }

    private static void onlyUnsealed(ProgrammeState known, Period period) {
        Refusal.when(period.asOf().isBefore(period.from()), "programme.period-empty");
        Refusal.when(known.vouched().isSealed(period), "programme.period-sealed");
    }
}
