package be.homeward.command.activity;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.household.Someone;
import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityEvent.IndividualMeetingCorrected;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityId;
import be.homeward.events.CoachId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tenants met one by one; nothing of what was said is kept here. */
public final class MeetingTenants {
    private MeetingTenants() {}

    /** What is asked around individual meetings. */
    public sealed interface Command extends Activity.Command {}

    /** A tenant was met individually, by one of the partner's coaches when one is named. */
    @Refuses({"activity.exists", "activity.coach-not-employed", "programme.not-admitted"})
    public record RecordIndividualMeeting(
            ActivityId activity,
            ProgrammeId programme,
            Someone tenant,
            LocalDate on,
            @Nullable CoachId coach) implements Command {}

    /** It was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({"activity.withdrawn", "activity.of-other-kind", "activity.coach-not-employed", "activity.nothing-new"})
    public record CorrectIndividualMeeting(
            ActivityId activity,
            Someone tenant,
            LocalDate on,
            @Nullable CoachId coach) implements Command {}

    static ActivityEvent meet(ActivityState known, RecordIndividualMeeting command, Streams streams) {
        Refusal.when(known.exists(), "activity.exists");
        Present.onlyCarrier(command.programme(), streams);
        onlyEmployed(command.coach(), command.on(), streams);
        return new IndividualMeetingRecorded(
                command.activity(),
                command.programme(),
                streams.subject().organisation(),
                command.tenant().knownToWhoeverAsks(streams),
                command.on(),
                command.coach(),
                Present.breaches(command.programme(), command.on(), streams));
    }

    static ActivityEvent correct(ActivityState known, CorrectIndividualMeeting command, Streams streams) {
        Meeting before = known.meeting();
        PersonId person = Present.persons(List.of(command.tenant()), List.of(before.person()), streams)
                .getFirst();
        Meeting corrected = new Meeting(person, command.on(), command.coach());
        Refusal.when(corrected.equals(before), "activity.nothing-new");
        onlyEmployed(command.coach(), command.on(), streams);
        return new IndividualMeetingCorrected(
                command.activity(),
                person,
                command.on(),
                command.coach(),
                Present.breaches(known.programme(), command.on(), streams));
    }

    private static void onlyEmployed(@Nullable CoachId coach, LocalDate on, Streams streams) {
        if (coach != null) {
            Present.onlyEmployed(coach, on, streams);
        }
    }
}
