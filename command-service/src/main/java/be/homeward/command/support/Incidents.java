package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.CaseworkEvent.IncidentCorrected;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.IncidentWithdrawn;
import be.homeward.events.DataClass;
import be.homeward.events.IncidentId;
import be.homeward.events.IncidentKind;
import be.homeward.events.IncidentSeverity;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened around the person that somebody has to know of. It ends neither support nor stay. */
public final class Incidents {
    private Incidents() {}

    /** What is asked around incidents. */
    public sealed interface Command extends Support.Command {}

    /** Something happened. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-started",
        "support.before-start",
        "support.after-stop",
        "support.incident-exists"
    })
    public record RecordIncident(
            SupportId support,
            PersonId person,
            IncidentId incident,
            IncidentKind kind,
            LocalDate on,
            IncidentSeverity severity,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements Command {}

    /** An incident was written down wrongly; the whole of it is stated again. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.before-start",
        "support.after-stop",
        "support.incident-withdrawn"
    })
    public record CorrectIncident(
            SupportId support,
            PersonId person,
            IncidentId incident,
            IncidentKind kind,
            LocalDate on,
            IncidentSeverity severity,
            @Personal(DataClass.SOCIAL) @Nullable Sealed note)
            implements Command {}

    /** The incident never happened. */
    @Refuses({"support.partner-only", "support.incident-withdrawn"})
    public record WithdrawIncident(SupportId support, IncidentId incident) implements Command {}

    static SupportEvent record(SupportState known, RecordIncident command, Streams streams) {
        known.onlyForTeamOn(command.on(), streams).onlyAbout(command.person());
        known.course().onlyInside(command.on());
        Refusal.when(known.work().incidents().knows(command.incident()), "support.incident-exists");
        return new IncidentRecorded(
                command.support(),
                command.incident(),
                command.kind(),
                command.on(),
                command.severity(),
                command.note());
    }

    static SupportEvent correct(SupportState known, CorrectIncident command, Streams streams) {
        known.onlyForTeamOn(held(known, command.incident()), streams)
                .onlyForTeamOn(command.on(), streams)
                .onlyAbout(command.person());
        known.course().onlyInside(command.on());
        return new IncidentCorrected(
                command.support(),
                command.incident(),
                command.kind(),
                command.on(),
                command.severity(),
                command.note());
    }

    static SupportEvent withdraw(SupportState known, WithdrawIncident command, Streams streams) {
        known.onlyForTeamOn(held(known, command.incident()), streams);
        return new IncidentWithdrawn(command.support(), command.incident());
    }

    private static LocalDate held(SupportState known, IncidentId incident) {
        return known.work()
                .incidents()
                .get(incident, "support.incident-withdrawn")
                .on();
    }
}
