package be.homeward.command.conference;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.Breach;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.ConferenceEvent.ConferenceHeld;
import be.homeward.events.ConferenceEvent.ConferenceHoldingCorrected;
import be.homeward.events.ConferenceEvent.ConferenceHoldingWithdrawn;
import be.homeward.events.ConferenceId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Partners that came together. */
public final class Gathering {
    private static final List<PartnerRole> WHO_COMES =
            List.of(PartnerRole.CARRIER, PartnerRole.HOUSING, PartnerRole.CONSULTED);

    private Gathering() {}

    /** What is asked around a conference that took place. */
    public sealed interface Command extends Conference.Command {}

    /** It took place with these partners, at least two; one that took no part on that day is recorded as a breach. */
    @Refuses({
        "conference.withdrawn",
        "conference.organiser-only",
        "conference.cancelled",
        "conference.held",
        "conference.alone",
        "programme.no-partner"
    })
    public record HoldConference(ConferenceId conference, LocalDate on, Set<OrganisationId> partners)
            implements Command {}

    /**
     * The day or the partners were wrong; the whole is stated again, of two corrections the later holds. Whoever heard of
     * a person has to have been there, and entitled on the new day too.
     */
    @Refuses({
        "conference.withdrawn",
        "conference.organiser-only",
        "conference.not-held",
        "conference.alone",
        "conference.own-absent",
        "conference.not-present",
        "conference.not-entitled",
        "conference.not-bound",
        "conference.housing-facts-only",
        "conference.not-informed",
        "conference.not-agreed",
        "conference.due-before",
        "conference.nothing-new",
        "programme.no-partner"
    })
    public record CorrectConferenceHolding(ConferenceId conference, LocalDate on, Set<OrganisationId> partners)
            implements Command {}

    /** It has not taken place after all; it is still planned. */
    @Refuses({"conference.withdrawn", "conference.organiser-only", "conference.not-held", "conference.discussed"})
    public record WithdrawConferenceHolding(ConferenceId conference) implements Command {}

    static ConferenceEvent hold(ConferenceState known, HoldConference command, Streams streams) {
        known.onlyForOrganiser(streams);
        Refusal.when(known.cancelled() != null, "conference.cancelled");
        Refusal.when(known.gathered() != null, "conference.held");
        return new ConferenceHeld(
                command.conference(),
                command.on(),
                command.partners(),
                breaches(known, new Gathered(command.on(), command.partners()), streams));
    }

    static ConferenceEvent correct(ConferenceState known, CorrectConferenceHolding command, Streams streams) {
        Gathered before = known.onlyForOrganiser(streams).held();
        Gathered now = new Gathered(command.on(), command.partners());
        Refusal.when(now.equals(before), "conference.nothing-new");
        Set<Breach> breaches = breaches(known, now, streams);
        ProgrammeState programme = streams.read(Programme.FOLDING, known.programme());
        known.discussions().values().forEach(each -> {
            new Room(now, programme, streams).onlyEntitled(each.partner(), each.said());
            each.actions().values().forEach(action -> Agreeing.onlySince(now.on(), action.due()));
        });
        return new ConferenceHoldingCorrected(command.conference(), command.on(), command.partners(), breaches);
    }

    static ConferenceEvent withdraw(ConferenceState known, WithdrawConferenceHolding command, Streams streams) {
        known.onlyForOrganiser(streams).held();
        Refusal.when(!known.discussions().isEmpty(), "conference.discussed");
        return new ConferenceHoldingWithdrawn(command.conference());
    }

    /** Who never took part cannot have been there; who did on other days is recorded all the same. */
    private static Set<Breach> breaches(ConferenceState known, Gathered now, Streams streams) {
        ProgrammeState programme = streams.read(Programme.FOLDING, known.programme());
        Refusal.when(now.partners().size() < 2, "conference.alone");
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        for (OrganisationId partner : now.partners()) {
            boolean ever = WHO_COMES.stream().anyMatch(role -> programme.takesPartAs(role, partner));
            Refusal.when(!ever, "programme.no-partner");
            if (WHO_COMES.stream().noneMatch(role -> programme.takesPartAs(role, partner, now.on()))) {
                breaches.add(Breach.PARTNER_NOT_ADMITTED);
            }
        }
        if (programme.closedBy(now.on())) {
            breaches.add(Breach.PROGRAMME_CLOSED);
        }
        return breaches;
    }
}
