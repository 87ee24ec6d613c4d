package be.homeward.command.coach;

import be.homeward.access.Subject;
import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.events.CoachEvent;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.CoachJoinedTeam;
import be.homeward.events.CoachEvent.CoachLeftTeam;
import be.homeward.events.CoachEvent.EmploymentCorrected;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachEvent.WorkingTimeChangeWithdrawn;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.CoachEvent.WorkingTimeCorrected;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/** What is known of a coach: for whom, since when and how much; {@code until} is the first day without work. */
public record CoachState(
        OrganisationId employer,
        String login,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int firstPercent,
        TreePMap<LocalDate, Integer> changes,
        PSet<Team> teams)
        implements Known {

    static final CoachState NOTHING = new CoachState(
            new OrganisationId(StreamId.NOBODY), "", null, null, 0, TreePMap.empty(), HashTreePSet.empty());

    @Override
    public boolean exists() {
        return from != null;
    }

    /**
     * Part of a team across employers, from a day until another (exclusive; open when absent).
     */
    record Team(
            ProgrammeId programme,
            String track,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean is(ProgrammeId programme, String track) {
            return this.programme.equals(programme) && this.track.equals(track);
        }

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** That somebody works there is for the employer, and for who carries the track of a team the coach belongs to. */
    @Override
    public boolean visibleTo(Streams streams) {
        OrganisationId asking = streams.subject().organisation();
        return asking.equals(employer) || teams.stream().anyMatch(team -> isCarried(team, asking, streams));
    }

    private static boolean isCarried(Team team, OrganisationId asking, Streams streams) {
        try {
            return streams.read(Programme.FOLDING, team.programme()).carriesEver(asking);
        } catch (Refusal notTheirs) {
            return false;
        }
    }

    /**
     * Lets only the employer through; others who know the coach are told nothing more.
     *
     * @throws Refusal unknown
     */
    CoachState onlyForEmployer(Streams streams) {
        if (!streams.subject().organisation().equals(employer)) {
            throw Refusal.unknown();
        }
        return this;
    }

    /** Whether this coach is who asks: under their login, for their employer. */
    public boolean is(Subject subject) {
        return subject.subject().equals(login) && subject.organisation().equals(employer);
    }

    /** Whether the coach works for that partner on that day, or in the team of its track. */
    public boolean worksFor(OrganisationId partner, ProgrammeId programme, String track, LocalDate day) {
        return employedOn(day)
                && (employer.equals(partner)
                        || teams.stream().anyMatch(team -> team.is(programme, track) && team.on(day)));
    }

    /** Whether the coach belongs to that team from that day on, or will. */
    boolean worksInTeam(ProgrammeId programme, String track, LocalDate day) {
        return teams.stream()
                .anyMatch(team -> team.is(programme, track) && (team.until() == null || day.isBefore(team.until())));
    }

    /** When the coach belonged to that team last. */
    Optional<Team> team(ProgrammeId programme, String track) {
        return teams.stream()
                .filter(team -> team.is(programme, track))
                .max(Comparator.comparing((Team team) -> team.until() == null).thenComparing(Team::from));
    }

    public boolean employedOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether the coach worked until that day, or still works then. */
    public boolean employedUpTo(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public int percentOn(LocalDate day) {
        var change = changes.floorEntry(day);
        return change == null ? firstPercent : change.getValue();
    }

    /** The next day from which the coach works more or less, or no more. */
    public @Nullable LocalDate nextChange(LocalDate day) {
        LocalDate change = changes.higherKey(day);
        return change == null || (until != null && until.isBefore(change)) ? until : change;
    }

    /** Whether the working time was said to change on that day. */
    boolean changesOn(LocalDate day) {
        return changes.containsKey(day);
    }

    /** How much was said to hold from that day on: by a change, or at the beginning. */
    Optional<Integer> saidOn(LocalDate day) {
        Integer change = changes.get(day);
        return change == null && day.equals(from) ? Optional.of(firstPercent) : Optional.ofNullable(change);
    }

    /** The last change of working time, when it holds from that day on or later. */
    Optional<LocalDate> changeAfter(LocalDate day) {
        return changes.isEmpty() || changes.lastKey().isBefore(day) ? Optional.empty() : Optional.of(changes.lastKey());
    }

    boolean isEmployedDuring(LocalDate from, @Nullable LocalDate until) {
        return from.equals(this.from) && Objects.equals(until, this.until);
    }

    CoachState after(CoachEvent event) {
        return switch (event) {
            case CoachEmployed e ->
                new CoachState(e.employer(), e.subject(), e.from(), null, e.ftePercent(), changes, teams);
            case WorkingTimeChanged e -> with(changes.plus(e.from(), e.ftePercent()));
            case WorkingTimeCorrected e ->
                changesOn(e.recorded())
                        ? with(changes.minus(e.recorded()).plus(e.from(), e.ftePercent()))
                        : new CoachState(employer, login, from, until, e.ftePercent(), changes, teams);
            case WorkingTimeChangeWithdrawn e -> with(changes.minus(e.recorded()));
            case EmploymentEnded e -> new CoachState(employer, login, from, e.on(), firstPercent, changes, teams);
            case EmploymentCorrected e ->
                new CoachState(employer, login, e.from(), e.until(), firstPercent, changes, teams);
            case CoachJoinedTeam e ->
                with(teams.minusAll(teams.stream()
                                .filter(team -> team.is(e.programme(), e.track())
                                        && team.from().equals(e.from()))
                                .toList())
                        .plus(new Team(e.programme(), e.track(), e.from(), null)));
            case CoachLeftTeam e ->
                team(e.programme(), e.track())
                        .map(team -> with(
                                teams.minus(team).plus(new Team(team.programme(), team.track(), team.from(), e.on()))))
                        .orElse(this);
        };
    }

    private CoachState with(TreePMap<LocalDate, Integer> changes) {
        return new CoachState(employer, login, from, until, firstPercent, changes, teams);
    }

    private CoachState with(PSet<Team> teams) {
        return new CoachState(employer, login, from, until, firstPercent, changes, teams);
    }
}
