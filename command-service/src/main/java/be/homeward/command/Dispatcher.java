package be.homeward.command;

import be.homeward.events.Brussels;
import be.homeward.log.Appended;
import be.homeward.log.ClaimTaken;
import be.homeward.log.CommandKey;
import be.homeward.log.Conflict;
import be.homeward.log.EventLog;
import be.homeward.log.Origin;
import be.homeward.log.Submission;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * Carries a command out: decided, stored and answered, or refused. A decision that rested on something that has
 * changed meanwhile is taken again; a refusal is given only when what it rests on is still so.
 */
public final class Dispatcher {
    private final CommandBus bus;
    private final EventLog log;
    private final StreamStates states;
    private final Duration patience;
    private final Clock clock = Clock.system(Brussels.ZONE);

    Dispatcher(CommandBus bus, EventLog log, StreamStates states, Duration patience) {
        this.bus = bus;
        this.log = log;
        this.states = states;
        this.patience = patience;
    }

    /**
     * Carries out a command.
     *
     * @param key the name under which the effect is kept, so that a repetition has none
     * @throws Refusal when a rule is broken, or something named is unknown to whoever asks
     * @throws Busy when others kept changing the same thing for longer than patience allows
     * @throws be.homeward.log.KeyTaken when the key has had its effect already
     * @throws be.homeward.log.LogUnavailable when it is not known whether the command was stored
     */
    public Appended handle(HomewardCommand command, Grounds grounds, CommandKey key) {
        return handle(command, grounds, key, () -> {});
    }

    /**
     * Carries out a command likewise.
     *
     * @param accepted is run when the command is accepted with new facts, before they are stored, and again when it has to
     *     be decided again; what it throws is thrown, and nothing is stored
     */
    public Appended handle(HomewardCommand command, Grounds grounds, CommandKey key, Runnable accepted) {
        Origin origin = origin(command, grounds);
        long deadline = System.nanoTime() + patience.toNanos();
        for (int turn = 1; ; turn++) {
            Submission submission = new Submission(origin, key);
            submission.onAccepted(accepted);
            Attempt attempt = new Attempt(grounds.subject(), LocalDate.now(clock), log, states, submission);
            try {
                return decide(command, attempt);
            } catch (Conflict e) {
                attempt.versions().forEach(states::forget);
            } catch (ClaimTaken e) {
                throw Refusal.of(taken(e));
            } catch (Refusal e) {
                if (attempt.stillSo()) {
                    throw e;
                }
                attempt.versions().forEach(states::forget);
            }
            if (System.nanoTime() > deadline) {
                throw new Busy();
            }
            pause(turn);
        }
    }

    private Appended decide(HomewardCommand command, Attempt attempt) {
        Submission submission = attempt.submission();
        ScopedValue.where(Submission.CURRENT, submission)
                .where(Attempt.CURRENT, attempt)
                .run(() -> bus.dispatch(GenericCommandMessage.asCommandMessage(command), Dispatcher::failed));
        if (submission.appended().isEmpty()) {
            // accepted without a new fact: its key is kept all the same, and what it rests on must still be so
            attempt.versions().forEach(submission::guard);
            submission.append(log, List.of());
        }
        return submission.appended().orElseThrow();
    }

    private static void failed(CommandMessage<?> command, CommandResultMessage<?> result) {
        if (result.isExceptional()) {
            throw switch (result.exceptionResult()) {
                case AggregateNotFoundException _ -> Refusal.unknown();
                case RuntimeException e -> e;
                case Throwable e -> new IllegalStateException(e.getClass().getName());
            };
        }
    }

    /** Which rule of the field a claim stands for. */
    private static String taken(ClaimTaken taken) {
        return switch (taken.kind()) {
            case DWELLING -> "dwelling.occupied";
            case HOUSED, HOUSEHOLD -> "dwelling.person-housed-elsewhere";
            case ACCOMPANIED, REFERRED, REFERRED_NO_LONGER, TRACK -> "dwelling.track-of-nobody";
            case QUOTA -> "programme.quota-reached";
            case PLACE, ENTOURAGE -> "programme.no-place-free";
            case CASELOAD, COACHED, TEAM, PARTED -> "coach.caseload-full";
            case MATCH, SAME -> "match.matched-already";
            case CODE -> taken.key().substring(0, taken.key().indexOf('/')) + ".code-taken";
            case ID -> "dwelling.stay-exists";
            case SUBJECT -> "organisation.login-taken";
        };
    }

    private static Origin origin(HomewardCommand command, Grounds grounds) {
        return new Origin(
                grounds.subject().subject(),
                grounds.subject().organisation(),
                grounds.function(),
                grounds.purpose(),
                UUID.randomUUID(),
                command.getClass().getSimpleName());
    }

    /** Rivals that lost the same round do not all come back at the same moment. */
    private static void pause(int turn) {
        long most = TimeUnit.MICROSECONDS.toNanos(200L << Math.min(turn, 7));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }
}
