package be.homeward.command.coach;

import be.homeward.command.Known;
import be.homeward.command.Streams;
import be.homeward.events.CoachEvent;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.EmploymentCorrected;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** What is known of a coach: for whom, since when and how much; {@code until} is the first day without work. */
public record CoachState(
        OrganisationId employer,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int firstPercent,
        TreePMap<LocalDate, Integer> changes)
        implements Known {

    static final CoachState NOTHING =
            new CoachState(new OrganisationId(StreamId.NOBODY), null, null, 0, TreePMap.empty());

    @Override
    public boolean exists() {
        return from != null;
    }

    /** How much somebody works, and with whom, never leaves the employer. */
    @Override
    public boolean visibleTo(Streams streams) {
        return streams.subject().organisation().equals(employer);
    }

    public boolean employedOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether the coach worked until that day, or still works then. */
    public boolean employedUpTo(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    int percentOn(LocalDate day) {
        var change = changes.floorEntry(day);
        return change == null ? firstPercent : change.getValue();
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
            case CoachEmployed e -> new CoachState(e.employer(), e.from(), null, e.ftePercent(), changes);
            case WorkingTimeChanged e ->
                new CoachState(employer, from, until, firstPercent, changes.plus(e.from(), e.ftePercent()));
            case EmploymentEnded e -> new CoachState(employer, from, e.on(), firstPercent, changes);
            case EmploymentCorrected e -> new CoachState(employer, e.from(), e.until(), firstPercent, changes);
        };
    }
}
