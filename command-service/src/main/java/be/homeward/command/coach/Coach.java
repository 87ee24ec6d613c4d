package be.homeward.command.coach;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.command.coach.CoachState.Team;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.CoachEvent;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.CoachJoinedTeam;
import be.homeward.events.CoachEvent.CoachLeftTeam;
import be.homeward.events.CoachEvent.EmploymentCorrected;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachEvent.WorkingTimeChangeWithdrawn;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.CoachEvent.WorkingTimeCorrected;
import be.homeward.events.CoachId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A staff member who accompanies people. Working time is in hundredths of a full-time equivalent. */
public final class Coach extends StreamAggregate<CoachState> {
    public static final Folding<CoachState> FOLDING =
            Folding.of(CoachEvent.STREAM, CoachEvent.class, CoachState.NOTHING, CoachState::after);

    /** What is asked about a coach. */
    public sealed interface Command extends HomewardCommand {
        CoachId coach();

        @Override
        default StreamId stream() {
            return new StreamId(CoachEvent.STREAM, coach().value());
        }
    }

    /** A coach begins to work for one's own organisation. */
    @Refuses({"coach.exists", "coach.working-time-out-of-range"})
    public record EmployCoach(CoachId coach, String subject, int ftePercent, LocalDate from) implements Command {}

    /** A coach works more or less from a day on; said again for the same day, the last holds. */
    @Refuses({"coach.working-time-out-of-range", "coach.not-employed", "coach.nothing-new"})
    public record ChangeWorkingTime(CoachId coach, int ftePercent, LocalDate from) implements Command {}

    /**
     * A change of working time was written down wrongly: to how much, or from which day. What was agreed at the beginning
     * is {@code recorded} on the first day of the employment and stays there.
     */
    @Refuses({
        "coach.working-time-out-of-range",
        "coach.no-change",
        "coach.not-employed",
        "coach.changes-twice",
        "coach.begins-with-employment",
        "coach.nothing-new"
    })
    public record CorrectWorkingTime(CoachId coach, LocalDate recorded, int ftePercent, LocalDate from)
            implements Command {}

    /** The working time did not change on that day. */
    @Refuses("coach.no-change")
    public record WithdrawWorkingTimeChange(CoachId coach, LocalDate recorded) implements Command {}

    /** A coach stops working there; that day is the first without work. */
    @Refuses({"coach.ended", "coach.not-employed", "coach.works-later"})
    public record EndEmployment(CoachId coach, LocalDate on) implements Command {}

    /** The days of an employment were wrong; without {@code until} it has not ended. */
    @Refuses({"coach.period-empty", "coach.nothing-new"})
    public record CorrectEmployment(
            CoachId coach, LocalDate from, @Nullable LocalDate until) implements Command {}

    /** The employer lets a coach work in the team of a track that is one across employers. */
    @Refuses({
        "coach.not-employed",
        "coach.in-team",
        "coach.team-of-one-employer",
        "programme.track-unknown",
        "programme.not-admitted"
    })
    public record JoinTeam(CoachId coach, ProgrammeId programme, String track, LocalDate from) implements Command {}

    /** The coach works in that team no longer; on its first day: never did. Said again, the last day said holds. */
    @Refuses({"coach.not-in-team", "coach.before-team", "coach.nothing-new"})
    public record LeaveTeam(CoachId coach, ProgrammeId programme, String track, LocalDate on) implements Command {}

    Coach() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EmployCoach command, Streams streams) {
        Refusal.when(known().exists(), "coach.exists");
        onlyWithinFullTime(command.ftePercent());
        apply(new CoachEmployed(
                command.coach(),
                streams.subject().organisation(),
                command.subject(),
                command.ftePercent(),
                command.from()));
    }

    @CommandHandler
    void handle(ChangeWorkingTime command, Streams streams) {
        known().onlyForEmployer(streams);
        onlyWithinFullTime(command.ftePercent());
        Refusal.when(!known().employedOn(command.from()), "coach.not-employed");
        Refusal.when(known().percentOn(command.from()) == command.ftePercent(), "coach.nothing-new");
        apply(new WorkingTimeChanged(command.coach(), command.ftePercent(), command.from()));
    }

    @CommandHandler
    void handle(CorrectWorkingTime command, Streams streams) {
        known().onlyForEmployer(streams);
        onlyWithinFullTime(command.ftePercent());
        int said = known().saidOn(command.recorded()).orElseThrow(() -> Refusal.of("coach.no-change"));
        if (command.from().equals(command.recorded())) {
            Refusal.when(said == command.ftePercent(), "coach.nothing-new");
        } else {
            Refusal.when(!known().changesOn(command.recorded()), "coach.begins-with-employment");
            Refusal.when(!known().employedOn(command.from()), "coach.not-employed");
            Refusal.when(known().changesOn(command.from()), "coach.changes-twice");
        }
        apply(new WorkingTimeCorrected(command.coach(), command.recorded(), command.ftePercent(), command.from()));
    }

    @CommandHandler
    void handle(WithdrawWorkingTimeChange command, Streams streams) {
        known().onlyForEmployer(streams);
        Refusal.when(!known().changesOn(command.recorded()), "coach.no-change");
        apply(new WorkingTimeChangeWithdrawn(command.coach(), command.recorded()));
    }

    @CommandHandler
    void handle(EndEmployment command, Streams streams) {
        known().onlyForEmployer(streams);
        Refusal.when(known().until() != null, "coach.ended");
        Refusal.when(!known().employedOn(command.on()), "coach.not-employed");
        known().changeAfter(command.on()).ifPresent(day -> {
            throw Refusal.of("coach.works-later", day);
        });
        apply(new EmploymentEnded(command.coach(), command.on()));
    }

    @CommandHandler
    void handle(CorrectEmployment command, Streams streams) {
        known().onlyForEmployer(streams);
        LocalDate until = command.until();
        Refusal.when(until != null && until.isBefore(command.from()), "coach.period-empty");
        Refusal.when(known().isEmployedDuring(command.from(), until), "coach.nothing-new");
        apply(new EmploymentCorrected(command.coach(), command.from(), until));
    }

    @CommandHandler
    void handle(JoinTeam command, Streams streams) {
        CoachState coach = known().onlyForEmployer(streams);
        Refusal.when(!coach.employedOn(command.from()), "coach.not-employed");
        ProgrammeState programme = streams.read(Programme.FOLDING, command.programme());
        programme.onlyForCarrier(coach.employer(), command.track(), command.from());
        boolean apart = !programme.workingRules(command.track(), command.from()).teamAcrossEmployers();
        Refusal.when(apart, "coach.team-of-one-employer");
        Refusal.when(coach.worksInTeam(command.programme(), command.track(), command.from()), "coach.in-team");
        apply(new CoachJoinedTeam(command.coach(), command.programme(), command.track(), command.from()));
    }

    @CommandHandler
    void handle(LeaveTeam command, Streams streams) {
        Team team = known().onlyForEmployer(streams)
                .team(command.programme(), command.track())
                .orElseThrow(() -> Refusal.of("coach.not-in-team"));
        Refusal.when(command.on().isBefore(team.from()), "coach.before-team", team.from());
        Refusal.when(command.on().equals(team.until()), "coach.nothing-new");
        apply(new CoachLeftTeam(command.coach(), command.programme(), command.track(), command.on()));
    }

    private static void onlyWithinFullTime(int percent) {
        Refusal.when(percent < 1 || percent > 100, "coach.working-time-out-of-range", 1, 100);
    }
}
