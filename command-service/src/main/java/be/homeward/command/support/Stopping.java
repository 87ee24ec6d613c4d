package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Course.Ended;
import be.homeward.command.support.Course.Stop;
import be.homeward.events.EndedBy;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of support, and when it begins again. Nothing here looks at a stay: a home is not the price of support. */
public final class Stopping {
    private Stopping() {}

    /** What is asked around the end of support. */
    public sealed interface Command extends Support.Command {}

    /** Support ends; the person keeps the home. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.stopped",
        "support.before-start",
        "support.recorded-after"
    })
    public record StopSupport(SupportId support, LocalDate on, StopReason reason, EndedBy endedBy) implements Command {}

    /**
     * The last day, the reason or who ended the support was wrong.
     *
     * @param stopped the day of an earlier stop, after which support was reopened; the stop that holds now when absent
     */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.not-stopped",
        "support.no-stop",
        "support.after-reopening",
        "support.before-start",
        "support.recorded-after",
        "support.nothing-new",
        "programme.no-place-free"
    })
    public record CorrectSupportStop(
            SupportId support, @Nullable LocalDate stopped, LocalDate on, StopReason reason, EndedBy endedBy)
            implements Command {}

    /** The same support begins again; on the day of the stop, as if it had never stopped. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.not-stopped",
        "support.before-stop",
        "programme.not-admitted",
        "programme.closed",
        "programme.no-place-free"
    })
    public record ReopenSupport(SupportId support, LocalDate on) implements Command {}

    /** Support was not reopened after all: the stop before it holds again. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.stopped",
        "support.not-reopened",
        "support.recorded-since",
        "support.recorded-after"
    })
    public record WithdrawReopening(SupportId support) implements Command {}

    /** Support was reopened on another day; nothing may be recorded for the days that it was not open then. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.stopped",
        "support.not-reopened",
        "support.before-stop",
        "support.recorded-since",
        "support.recorded-before",
        "support.nothing-new",
        "programme.not-admitted",
        "programme.closed",
        "programme.no-place-free"
    })
    public record CorrectReopening(SupportId support, LocalDate on) implements Command {}

    static SupportEvent stop(SupportState known, StopSupport command, Streams streams) {
        known.onlyForPartner(streams).course().onlyOpen();
        onlyAfterAll(known, command.on());
        return new SupportStopped(command.support(), command.on(), command.reason(), command.endedBy());
    }

    static SupportEvent correct(SupportState known, CorrectSupportStop command, Streams streams) {
        LocalDate stopped = command.stopped();
        Stop held =
                stopped == null ? latest(known, command.on(), streams) : earlier(known, stopped, command.on(), streams);
        Stop asked = new Stop(command.on(), command.reason(), command.endedBy());
        Refusal.when(asked.equals(held), "support.nothing-new");
        return new SupportStopCorrected(
                command.support(), held.on(), command.on(), command.reason(), command.endedBy());
    }

    static SupportEvent reopen(SupportState known, ReopenSupport command, Streams streams) {
        Stop held = known.onlyForPartner(streams).course().stop();
        Refusal.when(command.on().isBefore(held.on()), "support.before-stop", held.on());
        known.onlyWhileAdmitted(command.on(), streams);
        return new SupportReopened(command.support(), command.on());
    }

    static SupportEvent withdraw(SupportState known, WithdrawReopening command, Streams streams) {
        Course course = known.onlyForPartner(streams).course();
        course.onlyOpen();
        Stop before = course.stopBefore();
        onlySameLead(known);
        Recorded.nothingAfter(known, before.on());
        return new SupportReopeningWithdrawn(command.support(), course.latest().from());
    }

    static SupportEvent correct(SupportState known, CorrectReopening command, Streams streams) {
        Course course = known.onlyForPartner(streams).course();
        course.onlyOpen();
        Stop before = course.stopBefore();
        LocalDate held = course.latest().from();
        LocalDate day = command.on();
        Refusal.when(day.equals(held), "support.nothing-new");
        Refusal.when(day.isBefore(before.on()), "support.before-stop", before.on());
        onlySameLead(known);
        Recorded.between(known, held, day)
                .or(() -> known.pauses().between(held, day))
                .ifPresent(recorded -> {
                    throw Refusal.of("support.recorded-before", recorded);
                });
        known.onlyWhileAdmitted(day, streams);
        return new SupportReopeningCorrected(command.support(), held, day);
    }

    private static Stop latest(SupportState known, LocalDate day, Streams streams) {
        Stop held = known.onlyForPartner(streams).course().stop();
        onlyAfterAll(known, day);
        return held;
    }

    /** What ended then ends before support begins again; nothing of that time may be left outside. */
    private static Stop earlier(SupportState known, LocalDate stopped, LocalDate day, Streams streams) {
        Course course = known.onlyForPartnerOn(stopped, streams)
                .onlyForPartnerOn(day, streams)
                .course();
        course.onlyStarted();
        Ended ended = course.endedOn(stopped);
        Refusal.when(day.isBefore(ended.from()), "support.before-start", ended.from());
        LocalDate again = ended.again();
        if (again == null) {
            return latest(known, day, streams);
        }
        Refusal.when(day.isAfter(again), "support.after-reopening", again);
        LocalDate over = stopped.isBefore(again) ? stopped.plusDays(1) : again;
        Recorded.nothingBetween(known, day.plusDays(1), over);
        return ended.stop();
    }

    private static void onlyAfterAll(SupportState known, LocalDate day) {
        LocalDate from = known.course().latest().from();
        Refusal.when(day.isBefore(from), "support.before-start", from);
        Recorded.nothingAfter(known, day);
    }

    /** Who reopened it is who tells of it: after a hand-over it is what the other partner took over. */
    private static void onlySameLead(SupportState known) {
        LocalDate reopened = known.course().latest().from();
        known.leads().lastDay().filter(day -> !day.isBefore(reopened)).ifPresent(handedOver -> {
            throw Refusal.of("support.recorded-since", handedOver);
        });
    }
}
