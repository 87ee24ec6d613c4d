package be.homeward.command.conference;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.ConferenceEvent.ConferenceCancellationWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceCancelled;
import be.homeward.events.ConferenceEvent.ConferenceCorrected;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceEvent.ConferenceWithdrawn;
import be.homeward.events.ConferenceId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;

/** When partners mean to come together, before they do. */
public final class Convening {
    private Convening() {}

    /** What is asked around the plan of a conference. */
    public sealed interface Command extends Conference.Command {}

    /** A partner that carries a track will bring the partners together. */
    @Refuses({"conference.exists", "programme.not-admitted", "programme.closed"})
    public record ScheduleConference(ConferenceId conference, ProgrammeId programme, LocalDate on) implements Command {}

    /** The day was wrong or changed; what was said last holds. */
    @Refuses({"conference.withdrawn", "conference.organiser-only", "conference.nothing-new"})
    public record CorrectConference(ConferenceId conference, LocalDate on) implements Command {}

    /** It will not take place. */
    @Refuses({"conference.withdrawn", "conference.organiser-only", "conference.held", "conference.cancelled"})
    public record CancelConference(ConferenceId conference, LocalDate on) implements Command {}

    /** It was not cancelled. */
    @Refuses({"conference.withdrawn", "conference.organiser-only", "conference.not-cancelled"})
    public record WithdrawConferenceCancellation(ConferenceId conference) implements Command {}

    /** It was recorded by mistake: there never was one. */
    @Refuses({"conference.withdrawn", "conference.organiser-only", "conference.discussed"})
    public record WithdrawConference(ConferenceId conference) implements Command {}

    static ConferenceEvent schedule(ConferenceState known, ScheduleConference command, Streams streams) {
        Refusal.when(known.exists(), "conference.exists");
        OrganisationId partner = streams.subject().organisation();
        ProgrammeState programme = streams.read(Programme.FOLDING, command.programme());
        boolean carrier = programme.takesPartAs(PartnerRole.CARRIER, partner, command.on());
        Refusal.when(!carrier, "programme.not-admitted");
        Refusal.when(programme.closedBy(command.on()), "programme.closed");
        return new ConferenceScheduled(command.conference(), command.programme(), partner, command.on());
    }

    static ConferenceEvent correct(ConferenceState known, CorrectConference command, Streams streams) {
        known.onlyForOrganiser(streams);
        Refusal.when(command.on().equals(known.planned()), "conference.nothing-new");
        return new ConferenceCorrected(command.conference(), command.on());
    }

    static ConferenceEvent cancel(ConferenceState known, CancelConference command, Streams streams) {
        known.onlyForOrganiser(streams);
        Refusal.when(known.gathered() != null, "conference.held");
        Refusal.when(known.cancelled() != null, "conference.cancelled");
        return new ConferenceCancelled(command.conference(), command.on());
    }

    static ConferenceEvent withdraw(ConferenceState known, WithdrawConferenceCancellation command, Streams streams) {
        known.onlyForOrganiser(streams);
        Refusal.when(known.cancelled() == null, "conference.not-cancelled");
        return new ConferenceCancellationWithdrawn(command.conference());
    }

    static ConferenceEvent withdraw(ConferenceState known, WithdrawConference command, Streams streams) {
        known.onlyForOrganiser(streams);
        Refusal.when(!known.discussions().isEmpty(), "conference.discussed");
        return new ConferenceWithdrawn(command.conference());
    }
}
