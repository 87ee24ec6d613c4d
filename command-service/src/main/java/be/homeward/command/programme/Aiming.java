package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.ConferenceCadenceSet;
import be.homeward.events.ProgrammeEvent.ProgrammeLinked;
import be.homeward.events.ProgrammeEvent.ProgrammeUnlinked;
import be.homeward.events.ProgrammeEvent.TargetCorrected;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.ProgrammeEvent.TargetWithdrawn;
import be.homeward.events.ProgrammeId;
import be.homeward.events.TargetId;
import be.homeward.events.TargetIndicator;
import be.homeward.events.TargetPer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a programme is to reach. A target never changes within a stretch that is judged: a weekly one begins and ends on a
 * Monday, a monthly one on the first of a month, and anything else is refused.
 */
public final class Aiming {
    private static final int HIGHEST = 100_000;
    private static final int ALL = 100;
    private static final int MOST_A_MONTH = 31;

    private Aiming() {}

    /** What is asked about the aims of a programme. */
    public sealed interface Command extends Programme.Command {}

    /** The coordinator says that the programme is for the tenants of another one too, in which it takes part. */
    @Refuses({"programme.coordinator-only", "programme.closed", "programme.linked-already", "programme.same"})
    public record LinkProgramme(ProgrammeId programme, ProgrammeId tenantsOf) implements Command {}

    /** The programme is not for the tenants of that other one. */
    @Refuses({"programme.coordinator-only", "programme.not-linked"})
    public record UnlinkProgramme(ProgrammeId programme, ProgrammeId tenantsOf) implements Command {}

    /** The coordinator says what is to be reached; an open target of the same kind ends where this one begins. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.before-opening",
        "programme.target-exists",
        "programme.number-out-of-range",
        "programme.period-empty",
        "programme.target-within-stretch",
        "programme.target-overlaps"
    })
    public record SetTarget(
            ProgrammeId programme,
            TargetId target,
            TargetIndicator indicator,
            int number,
            TargetPer per,
            LocalDate from,
            @Nullable LocalDate until)
            implements Command {}

    /** A target was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "programme.coordinator-only",
        "programme.before-opening",
        "programme.no-target",
        "programme.number-out-of-range",
        "programme.period-empty",
        "programme.target-within-stretch",
        "programme.target-overlaps",
        "programme.nothing-new"
    })
    public record CorrectTarget(
            ProgrammeId programme,
            TargetId target,
            TargetIndicator indicator,
            int number,
            TargetPer per,
            LocalDate from,
            @Nullable LocalDate until)
            implements Command {}

    /** There never was such a target. */
    @Refuses({"programme.coordinator-only", "programme.no-target"})
    public record WithdrawTarget(ProgrammeId programme, TargetId target) implements Command {}

    /** The coordinator says how many conferences a month partners are to hold from a day on; said again, the last holds. */
    @Refuses({
        "programme.coordinator-only",
        "programme.closed",
        "programme.before-opening",
        "programme.number-out-of-range",
        "programme.nothing-new"
    })
    public record SetConferenceCadence(ProgrammeId programme, LocalDate from, int timesAMonth) implements Command {}

    static ProgrammeEvent link(ProgrammeState known, LinkProgramme command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        Refusal.when(command.tenantsOf().equals(command.programme()), "programme.same");
        Refusal.when(known.aims().linked().contains(command.tenantsOf()), "programme.linked-already");
        streams.read(Programme.FOLDING, command.tenantsOf());
        return new ProgrammeLinked(command.programme(), command.tenantsOf());
    }

    static ProgrammeEvent unlink(ProgrammeState known, UnlinkProgramme command, Streams streams) {
        known.onlyForCoordinator(streams);
        Refusal.when(!known.aims().linked().contains(command.tenantsOf()), "programme.not-linked");
        return new ProgrammeUnlinked(command.programme(), command.tenantsOf());
    }

    static ProgrammeEvent set(ProgrammeState known, SetTarget command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        Refusal.when(known.aims().used().contains(command.target()), "programme.target-exists");
        Target target =
                new Target(command.indicator(), command.number(), command.per(), command.from(), command.until());
        check(known, command.target(), target);
        return new TargetSet(
                command.programme(),
                command.target(),
                target.indicator(),
                target.number(),
                target.per(),
                target.from(),
                target.until());
    }

    static ProgrammeEvent correct(ProgrammeState known, CorrectTarget command, Streams streams) {
        Target before = known.onlyForCoordinator(streams).aims().of(command.target());
        Target target =
                new Target(command.indicator(), command.number(), command.per(), command.from(), command.until());
        Refusal.when(target.equals(before), "programme.nothing-new");
        check(known, command.target(), target);
        return new TargetCorrected(
                command.programme(),
                command.target(),
                target.indicator(),
                target.number(),
                target.per(),
                target.from(),
                target.until());
    }

    static ProgrammeEvent withdraw(ProgrammeState known, WithdrawTarget command, Streams streams) {
        known.onlyForCoordinator(streams).aims().of(command.target());
        return new TargetWithdrawn(command.programme(), command.target());
    }

    static ProgrammeEvent set(ProgrammeState known, SetConferenceCadence command, Streams streams) {
        known.onlyForCoordinator(streams).onlyWhileOpen();
        int times = command.timesAMonth();
        Refusal.when(!known.runsFrom(command.from()), "programme.before-opening");
        Numbers.only(0, MOST_A_MONTH, times);
        Refusal.when(times == known.aims().conferencesOn(command.from()), "programme.nothing-new");
        return new ConferenceCadenceSet(command.programme(), command.from(), times);
    }

    private static void check(ProgrammeState known, TargetId id, Target target) {
        int most = target.indicator() == TargetIndicator.TENANTS_INVOLVED ? ALL : HIGHEST;
        Numbers.only(1, most, target.number());
        Refusal.when(!known.runsFrom(target.from()), "programme.before-opening");
        LocalDate until = target.until();
        Refusal.when(until != null && !target.from().isBefore(until), "programme.period-empty");
        Refusal.when(!target.keepsStretchesWhole(), "programme.target-within-stretch");
        Refusal.when(!known.aims().leaveRoomFor(id, target), "programme.target-overlaps");
    }
}
