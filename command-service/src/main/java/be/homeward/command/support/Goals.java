package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.DataClass;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.GoalCorrected;
import be.homeward.events.SupportEvent.GoalSet;
import be.homeward.events.SupportEvent.GoalWithdrawn;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the person wants to reach, in their own words where they have some. */
public final class Goals {
    private Goals() {}

    /** What is asked around goals. */
    public sealed interface Command extends Support.Command {}

    /** The person wants to reach something. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.goal-exists",
        "programme.not-admitted",
        "programme.closed"
    })
    public record SetGoal(
            SupportId support,
            PersonId person,
            GoalId goal,
            GoalKind kind,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements Command {}

    /** A goal was written down wrongly; the whole of it is stated again. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.goal-withdrawn",
        "support.before-start",
        "support.after-stop",
        "support.after-review"
    })
    public record CorrectGoal(
            SupportId support,
            PersonId person,
            GoalId goal,
            GoalKind kind,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements Command {}

    /** The person never had that goal. */
    @Refuses({"support.partner-only", "support.goal-withdrawn", "support.goal-reviewed"})
    public record WithdrawGoal(SupportId support, GoalId goal) implements Command {}

    static SupportEvent set(SupportState known, SetGoal command, Streams streams) {
        known.onlyForTeamOn(command.on(), streams).onlyAbout(command.person());
        known.course().onlyInside(command.on());
        Refusal.when(known.happened().goals().knows(command.goal()), "support.goal-exists");
        known.onlyWhileAdmitted(streams.subject().organisation(), command.on(), streams);
        return new GoalSet(command.support(), command.goal(), command.kind(), command.on(), command.words());
    }

    static SupportEvent correct(SupportState known, CorrectGoal command, Streams streams) {
        known.onlyForTeamOn(held(known, command.goal()), streams)
                .onlyForTeamOn(command.on(), streams)
                .onlyAbout(command.person());
        known.course().onlyInside(command.on());
        known.work().firstReview(command.goal()).filter(command.on()::isAfter).ifPresent(reviewed -> {
            throw Refusal.of("support.after-review", reviewed);
        });
        return new GoalCorrected(command.support(), command.goal(), command.kind(), command.on(), command.words());
    }

    static SupportEvent withdraw(SupportState known, WithdrawGoal command, Streams streams) {
        known.onlyForTeamOn(held(known, command.goal()), streams);
        Refusal.when(known.work().firstReview(command.goal()).isPresent(), "support.goal-reviewed");
        return new GoalWithdrawn(command.support(), command.goal());
    }

    private static LocalDate held(SupportState known, GoalId goal) {
        return known.happened().goals().get(goal, "support.goal-withdrawn").on();
    }
}
