package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Pauses.Pause;
import be.homeward.events.PauseReason;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.PauseCorrected;
import be.homeward.events.SupportEvent.PauseWithdrawn;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportResumed;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Support rests and goes on; meanwhile it is still open, and a contact may take place. */
public final class Pausing {
    private Pausing() {}

    /** What is asked around a pause; a pause is named by its first day. */
    public sealed interface Command extends Support.Command {}

    /** Support rests for a time; the person keeps the home. */
    @Refuses({"support.partner-only", "support.not-started", "support.stopped", "support.before-start", "support.paused"
    })
    public record PauseSupport(SupportId support, LocalDate on, PauseReason reason) implements Command {}

    /** Support goes on. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.stopped",
        "support.not-paused",
        "support.before-pause"
    })
    public record ResumeSupport(SupportId support, LocalDate on) implements Command {}

    /** The pause that began on {@code paused} was written down wrongly; the whole of it is stated again. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.no-pause",
        "support.before-start",
        "support.after-stop",
        "support.before-pause",
        "support.paused",
        "support.nothing-new"
    })
    public record CorrectPause(
            SupportId support,
            LocalDate paused,
            LocalDate on,
            PauseReason reason,
            @Nullable LocalDate resumed) implements Command {}

    /** The pause that began on {@code paused} never was. */
    @Refuses({"support.partner-only", "support.no-pause"})
    public record WithdrawPause(SupportId support, LocalDate paused) implements Command {}

    static SupportEvent pause(SupportState known, PauseSupport command, Streams streams) {
        Course course = known.onlyForPartner(streams).course();
        course.onlyOpen();
        onlyInLatest(course, command.on());
        onlyApart(known.pauses(), new Pause(command.on(), command.reason(), null));
        return new SupportPaused(command.support(), command.on(), command.reason());
    }

    static SupportEvent resume(SupportState known, ResumeSupport command, Streams streams) {
        known.onlyForPartner(streams).course().onlyOpen();
        Pause pause = known.pauses()
                .last()
                .filter(last -> last.resumed() == null)
                .orElseThrow(() -> Refusal.of("support.not-paused"));
        Refusal.when(command.on().isBefore(pause.on()), "support.before-pause", pause.on());
        return new SupportResumed(command.support(), command.on());
    }

    static SupportEvent correct(SupportState known, CorrectPause command, Streams streams) {
        Course course = known.onlyForPartnerOn(command.paused(), streams)
                .onlyForPartnerOn(command.on(), streams)
                .course();
        course.onlyStarted();
        Pause held = of(known, command.paused());
        Pause asked = new Pause(command.on(), command.reason(), command.resumed());
        course.onlyInside(asked.on());
        LocalDate resumed = asked.resumed();
        if (resumed == null) {
            onlyInLatest(course, asked.on());
        } else {
            Refusal.when(resumed.isBefore(asked.on()), "support.before-pause", asked.on());
            course.onlyInsideSince(asked.on(), resumed);
        }
        onlyApart(known.pauses().without(command.paused()), asked);
        Refusal.when(asked.equals(held), "support.nothing-new");
        return new PauseCorrected(command.support(), command.paused(), asked.on(), asked.reason(), resumed);
    }

    static SupportEvent withdraw(SupportState known, WithdrawPause command, Streams streams) {
        of(known.onlyForPartnerOn(command.paused(), streams), command.paused());
        return new PauseWithdrawn(command.support(), command.paused());
    }

    private static Pause of(SupportState known, LocalDate day) {
        return known.pauses().of(day).orElseThrow(() -> Refusal.of("support.no-pause", day));
    }

    /** What rests still must have gone on since support last began. */
    private static void onlyInLatest(Course course, LocalDate day) {
        LocalDate from = course.latest().from();
        Refusal.when(day.isBefore(from), "support.before-start", from);
    }

    private static void onlyApart(Pauses others, Pause pause) {
        Refusal.when(others.overlaps(pause), "support.paused");
    }
}
