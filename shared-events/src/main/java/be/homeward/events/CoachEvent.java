package be.homeward.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a staff member who accompanies people. Working time is in hundredths of a full-time equivalent. */
public sealed interface CoachEvent extends HomewardEvent {
    String STREAM = "coach";

    CoachId coach();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, coach().value());
    }

    /** A coach works for an organisation; {@code subject} is the coach's name at the identity provider. */
    record CoachEmployed(CoachId coach, OrganisationId employer, String subject, int ftePercent, LocalDate from)
            implements CoachEvent {}

    /** The working time is another from that day on. */
    record WorkingTimeChanged(CoachId coach, int ftePercent, LocalDate from) implements CoachEvent {}

    /** A change of the working time was written down wrongly: it was to another one, or from another day on. */
    record WorkingTimeCorrected(CoachId coach, LocalDate recorded, int ftePercent, LocalDate from)
            implements CoachEvent {}

    /** The working time did not change on that day. */
    record WorkingTimeChangeWithdrawn(CoachId coach, LocalDate recorded) implements CoachEvent {}

    /** The coach no longer works there. */
    record EmploymentEnded(CoachId coach, LocalDate on) implements CoachEvent {}

    /** The days of the employment were wrong; {@code until} is absent while it lasts. */
    record EmploymentCorrected(
            CoachId coach, LocalDate from, @Nullable LocalDate until) implements CoachEvent {}

    /** The employer lets the coach work in a team across employers from that day on. */
    record CoachJoinedTeam(CoachId coach, ProgrammeId programme, String track, LocalDate from) implements CoachEvent {}

    /** The coach no longer works in that team; on the first day of it: never did. */
    record CoachLeftTeam(CoachId coach, ProgrammeId programme, String track, LocalDate on) implements CoachEvent {}
}
