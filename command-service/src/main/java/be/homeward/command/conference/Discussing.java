package be.homeward.command.conference;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.conference.Discussion.Said;
import be.homeward.command.programme.Programme;
import be.homeward.command.support.Acquaintance;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.ConferenceEvent.DiscussionCorrected;
import be.homeward.events.ConferenceEvent.DiscussionWithdrawn;
import be.homeward.events.ConferenceEvent.PersonDiscussed;
import be.homeward.events.ConferenceId;
import be.homeward.events.DataClass;
import be.homeward.events.DiscussionId;
import be.homeward.events.Hearer;
import be.homeward.events.Matter;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a partner says of a person whom it knows, in the hearing of those named and of nobody else. */
public final class Discussing {
    private Discussing() {}

    /** What is asked around a discussion. */
    public sealed interface Command extends Conference.Command {}

    /** A partner discussed a person with those in the room; {@code support} when it knows the person through that. */
    @Refuses({
        "conference.not-held",
        "conference.discussion-exists",
        "conference.nothing-discussed",
        "conference.matter-missing",
        "conference.own-absent",
        "conference.not-present",
        "conference.not-entitled",
        "conference.not-bound",
        "conference.housing-facts-only",
        "conference.not-informed",
        "conference.not-agreed"
    })
    public record DiscussPerson(
            ConferenceId conference,
            DiscussionId discussion,
            PersonId person,
            @Nullable SupportId support,
            Set<Matter> matters,
            Set<Hearer> room,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate agreedOn,
            @Personal(DataClass.SOCIAL) @Nullable Sealed decision,
            @Personal(DataClass.HEALTH) @Nullable Sealed aboutHealth)
            implements Command {
        Said said() {
            return new Said(matters, room, informedOn, agreedOn, decision, aboutHealth);
        }
    }

    /** It was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "conference.no-discussion",
        "conference.other-person",
        "conference.nothing-discussed",
        "conference.matter-missing",
        "conference.own-absent",
        "conference.not-present",
        "conference.not-entitled",
        "conference.not-bound",
        "conference.housing-facts-only",
        "conference.not-informed",
        "conference.not-agreed",
        "conference.partner-not-in-room",
        "conference.nothing-new"
    })
    public record CorrectDiscussion(
            ConferenceId conference,
            DiscussionId discussion,
            PersonId person,
            Set<Matter> matters,
            Set<Hearer> room,
            @Nullable LocalDate informedOn,
            @Nullable LocalDate agreedOn,
            @Personal(DataClass.SOCIAL) @Nullable Sealed decision,
            @Personal(DataClass.HEALTH) @Nullable Sealed aboutHealth)
            implements Command {
        Said said() {
            return new Said(matters, room, informedOn, agreedOn, decision, aboutHealth);
        }
    }

    /** The person was not discussed. */
    @Refuses({"conference.no-discussion", "conference.action-stands"})
    public record WithdrawDiscussion(ConferenceId conference, DiscussionId discussion) implements Command {}

    static ConferenceEvent discuss(ConferenceState known, DiscussPerson command, Streams streams) {
        Acquaintance.onlyWith(command.person(), command.support(), streams);
        OrganisationId partner = streams.subject().organisation();
        Said said = command.said();
        onlyEntitled(known, partner, said, streams);
        Refusal.when(known.used().contains(command.discussion().value()), "conference.discussion-exists");
        return new PersonDiscussed(
                command.conference(),
                command.discussion(),
                partner,
                command.person(),
                said.matters(),
                said.room(),
                said.informedOn(),
                said.agreedOn(),
                said.decision(),
                said.aboutHealth());
    }

    static ConferenceEvent correct(ConferenceState known, CorrectDiscussion command, Streams streams) {
        Discussion before = known.own(command.discussion(), streams);
        Refusal.when(!before.person().equals(command.person()), "conference.other-person");
        Said said = command.said();
        Refusal.when(said.equals(before.said()), "conference.nothing-new");
        onlyEntitled(known, before.partner(), said, streams);
        before.actions().values().forEach(each -> Agreeing.onlyOf(said, each));
        return new DiscussionCorrected(
                command.conference(),
                command.discussion(),
                command.person(),
                said.matters(),
                said.room(),
                said.informedOn(),
                said.agreedOn(),
                said.decision(),
                said.aboutHealth());
    }

    static ConferenceEvent withdraw(ConferenceState known, WithdrawDiscussion command, Streams streams) {
        Discussion discussion = known.own(command.discussion(), streams);
        Refusal.when(!discussion.actions().isEmpty(), "conference.action-stands");
        return new DiscussionWithdrawn(command.conference(), command.discussion());
    }

    private static void onlyEntitled(ConferenceState known, OrganisationId partner, Said said, Streams streams) {
        Gathered gathered = known.held();
        Refusal.when(said.matters().isEmpty(), "conference.nothing-discussed");
        boolean untold = said.aboutHealth() != null && !said.matters().contains(Matter.HEALTH);
        Refusal.when(untold, "conference.matter-missing");
        new Room(gathered, streams.read(Programme.FOLDING, known.programme()), streams).onlyEntitled(partner, said);
    }
}
