package be.homeward.command.support;

import be.homeward.access.Subject;
import be.homeward.command.Streams;
import be.homeward.command.coach.Coach;
import be.homeward.command.coach.CoachState;
import be.homeward.events.CoachId;
import be.homeward.events.Function;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/** Who accompanies in a team across employers: each coach for their own assignment, and nobody else of their employer. */
final class Team {
    private Team() {}

    /** Whether whoever asks is a coach who accompanies the person, or once did. */
    static boolean knows(SupportState known, Streams streams) {
        return asking(known.coaches().everyone(), streams).findAny().isPresent();
    }

    /** Whether whoever asks is a coach of the team who accompanies on that day. */
    static boolean accompanies(SupportState known, LocalDate day, Streams streams) {
        return asking(known.coaches().on(day), streams)
                .anyMatch(coach -> coach.worksFor(known.partnerOn(day), known.programme(), known.track(), day));
    }

    private static Stream<CoachState> asking(Collection<CoachId> coaches, Streams streams) {
        Subject subject = streams.subject();
        return subject.has(Function.COACH)
                ? coaches.stream().map(id -> streams.require(Coach.FOLDING, id)).filter(coach -> coach.is(subject))
                : Stream.empty();
    }
}
