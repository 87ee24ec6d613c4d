package be.homeward.command.conference;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.conference.Discussion.Agreed;
import be.homeward.command.conference.Discussion.Said;
import be.homeward.events.ActionId;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.ConferenceEvent.ActionAgreed;
import be.homeward.events.ConferenceEvent.ActionCompleted;
import be.homeward.events.ConferenceEvent.ActionCorrected;
import be.homeward.events.ConferenceEvent.ActionReopened;
import be.homeward.events.ConferenceEvent.ActionWithdrawn;
import be.homeward.events.ConferenceId;
import be.homeward.events.DataClass;
import be.homeward.events.DiscussionId;
import be.homeward.events.Matter;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What partners in the room take upon them, and what became of it. */
public final class Agreeing {
    private Agreeing() {}

    /** What is asked around what was agreed. */
    public sealed interface Command extends Conference.Command {}

    /** A partner whose staff was in the room will do something about one of the matters, by a day. */
    @Refuses({
        "conference.no-discussion",
        "conference.other-person",
        "conference.action-exists",
        "conference.partner-not-in-room",
        "conference.matter-missing",
        "conference.due-before"
    })
    public record AgreeAction(
            ConferenceId conference,
            DiscussionId discussion,
            ActionId action,
            PersonId person,
            OrganisationId partner,
            Matter matter,
            LocalDate due,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements Command {}

    /** It was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({
        "conference.no-discussion",
        "conference.other-person",
        "conference.no-action",
        "conference.partner-not-in-room",
        "conference.matter-missing",
        "conference.due-before",
        "conference.nothing-new"
    })
    public record CorrectAction(
            ConferenceId conference,
            DiscussionId discussion,
            ActionId action,
            PersonId person,
            OrganisationId partner,
            Matter matter,
            LocalDate due,
            @Personal(DataClass.SOCIAL) @Nullable Sealed words)
            implements Command {}

    /** Nothing of the kind was agreed. */
    @Refuses({"conference.no-discussion", "conference.no-action"})
    public record WithdrawAction(ConferenceId conference, DiscussionId discussion, ActionId action)
            implements Command {}

    /** It is done, says the partner that was to do it or the one that discussed the person; the day said last holds. */
    @Refuses({"conference.no-action", "conference.nothing-new", "conference.done-before"})
    public record CompleteAction(ConferenceId conference, DiscussionId discussion, ActionId action, LocalDate on)
            implements Command {}

    /** It is not done after all. */
    @Refuses({"conference.no-action", "conference.action-open"})
    public record ReopenAction(ConferenceId conference, DiscussionId discussion, ActionId action) implements Command {}

    static ConferenceEvent agree(ConferenceState known, AgreeAction command, Streams streams) {
        Discussion discussion = discussion(known, command.discussion(), command.person(), streams);
        Refusal.when(known.used().contains(command.action().value()), "conference.action-exists");
        Agreed action = new Agreed(command.partner(), command.matter(), command.due(), command.words(), null);
        onlyOf(discussion.said(), action);
        onlySince(known.held().on(), action.due());
        return new ActionAgreed(
                command.conference(),
                command.discussion(),
                command.action(),
                action.partner(),
                command.person(),
                action.matter(),
                action.due(),
                action.words());
    }

    static ConferenceEvent correct(ConferenceState known, CorrectAction command, Streams streams) {
        Discussion discussion = discussion(known, command.discussion(), command.person(), streams);
        Agreed before = action(discussion, command.action());
        Agreed action = new Agreed(command.partner(), command.matter(), command.due(), command.words(), null);
        Refusal.when(action.same(before), "conference.nothing-new");
        onlyOf(discussion.said(), action);
        onlySince(known.held().on(), action.due());
        return new ActionCorrected(
                command.conference(),
                command.discussion(),
                command.action(),
                action.partner(),
                command.person(),
                action.matter(),
                action.due(),
                action.words());
    }

    static ConferenceEvent withdraw(ConferenceState known, WithdrawAction command, Streams streams) {
        action(known.own(command.discussion(), streams), command.action());
        return new ActionWithdrawn(command.conference(), command.discussion(), command.action());
    }

    static ConferenceEvent complete(ConferenceState known, CompleteAction command, Streams streams) {
        Agreed action = concerned(known, command.discussion(), command.action(), streams);
        Refusal.when(command.on().equals(action.done()), "conference.nothing-new");
        Refusal.when(
                command.on().isBefore(known.held().on()),
                "conference.done-before",
                known.held().on());
        return new ActionCompleted(command.conference(), command.discussion(), command.action(), command.on());
    }

    static ConferenceEvent reopen(ConferenceState known, ReopenAction command, Streams streams) {
        Agreed action = concerned(known, command.discussion(), command.action(), streams);
        Refusal.when(action.done() == null, "conference.action-open");
        return new ActionReopened(command.conference(), command.discussion(), command.action());
    }

    /** @throws Refusal {@code conference.partner-not-in-room}, {@code conference.matter-missing} */
    static void onlyOf(Said said, Agreed action) {
        Refusal.when(!said.hears(action.partner()), "conference.partner-not-in-room");
        Refusal.when(!said.matters().contains(action.matter()), "conference.matter-missing");
    }

    /** @throws Refusal {@code conference.due-before} */
    static void onlySince(LocalDate conference, LocalDate due) {
        Refusal.when(due.isBefore(conference), "conference.due-before", conference);
    }

    private static Discussion discussion(ConferenceState known, DiscussionId id, PersonId person, Streams streams) {
        Discussion discussion = known.own(id, streams);
        Refusal.when(!discussion.person().equals(person), "conference.other-person");
        return discussion;
    }

    private static Agreed action(@Nullable Discussion discussion, ActionId id) {
        Agreed action = discussion == null ? null : discussion.actions().get(id);
        if (action == null) {
            throw Refusal.of("conference.no-action");
        }
        return action;
    }

    /** For others it is as if it were not there. */
    private static Agreed concerned(ConferenceState known, DiscussionId in, ActionId id, Streams streams) {
        Discussion discussion = known.discussions().get(in);
        Agreed action = action(discussion, id);
        OrganisationId asking = streams.subject().organisation();
        boolean theirs = discussion != null && discussion.partner().equals(asking);
        Refusal.when(!theirs && !action.partner().equals(asking), "conference.no-action");
        return action;
    }
}
