package be.homeward.command.conference;

import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.conference.Discussion.Agreed;
import be.homeward.command.conference.Discussion.Said;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.ActionId;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.ConferenceEvent.ActionAgreed;
import be.homeward.events.ConferenceEvent.ActionCompleted;
import be.homeward.events.ConferenceEvent.ActionCorrected;
import be.homeward.events.ConferenceEvent.ActionReopened;
import be.homeward.events.ConferenceEvent.ActionWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceCancellationWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceCancelled;
import be.homeward.events.ConferenceEvent.ConferenceCorrected;
import be.homeward.events.ConferenceEvent.ConferenceHeld;
import be.homeward.events.ConferenceEvent.ConferenceHoldingCorrected;
import be.homeward.events.ConferenceEvent.ConferenceHoldingWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceEvent.ConferenceWithdrawn;
import be.homeward.events.ConferenceEvent.DiscussionCorrected;
import be.homeward.events.ConferenceEvent.DiscussionWithdrawn;
import be.homeward.events.ConferenceEvent.PersonDiscussed;
import be.homeward.events.DiscussionId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** What is known of a conference; an id that was withdrawn stays used. */
public record ConferenceState(
        ProgrammeId programme,
        OrganisationId organiser,
        @Nullable LocalDate planned,
        @Nullable LocalDate cancelled,
        @Nullable Gathered gathered,
        boolean withdrawn,
        PMap<DiscussionId, Discussion> discussions,
        PSet<UUID> used)
        implements Known {

    static final ConferenceState NOTHING = new ConferenceState(
            new ProgrammeId(StreamId.NOBODY),
            new OrganisationId(StreamId.NOBODY),
            null,
            null,
            null,
            false,
            HashTreePMap.empty(),
            HashTreePSet.empty());

    @Override
    public boolean exists() {
        return planned != null;
    }

    /** That there is one may be known to whoever might come. */
    @Override
    public boolean visibleTo(Streams streams) {
        ProgrammeState known = streams.read(Programme.FOLDING, programme);
        OrganisationId asking = streams.subject().organisation();
        return Stream.of(PartnerRole.CARRIER, PartnerRole.HOUSING, PartnerRole.CONSULTED)
                .anyMatch(role -> known.takesPartAs(role, asking));
    }

    /** @throws Refusal {@code conference.withdrawn}, {@code conference.organiser-only} */
    ConferenceState onlyForOrganiser(Streams streams) {
        Refusal.when(withdrawn, "conference.withdrawn");
        Refusal.when(!organiser.equals(streams.subject().organisation()), "conference.organiser-only");
        return this;
    }

    /** @throws Refusal {@code conference.not-held} */
    Gathered held() {
        if (gathered == null) {
            throw Refusal.of("conference.not-held");
        }
        return gathered;
    }

    /**
     * What the asking partner itself said; what others said is as if it were not there.
     *
     * @throws Refusal {@code conference.no-discussion}
     */
    Discussion own(DiscussionId id, Streams streams) {
        Discussion discussion = discussions.get(id);
        if (discussion == null || !discussion.partner().equals(streams.subject().organisation())) {
            throw Refusal.of("conference.no-discussion");
        }
        return discussion;
    }

    ConferenceState after(ConferenceEvent event) {
        return switch (event) {
            case ConferenceScheduled e ->
                new ConferenceState(e.programme(), e.partner(), e.on(), null, null, false, discussions, used);
            case ConferenceCorrected e -> with(e.on(), cancelled, gathered);
            case ConferenceCancelled e -> with(planned, e.on(), gathered);
            case ConferenceCancellationWithdrawn _ -> with(planned, null, gathered);
            case ConferenceHeld e -> with(planned, cancelled, new Gathered(e.on(), e.partners()));
            case ConferenceHoldingCorrected e -> with(planned, cancelled, new Gathered(e.on(), e.partners()));
            case ConferenceHoldingWithdrawn _ -> with(planned, cancelled, null);
            case ConferenceWithdrawn _ ->
                new ConferenceState(programme, organiser, planned, cancelled, null, true, discussions, used);
            case PersonDiscussed e -> with(e.discussion(), Discussion.of(e.partner(), e.person(), said(e)));
            case DiscussionCorrected e ->
                with(e.discussion(), known(e.discussion()).saying(said(e)));
            case DiscussionWithdrawn e -> with(discussions.minus(e.discussion()), used);
            case ActionAgreed e -> with(e, e.action(), new Agreed(e.partner(), e.matter(), e.due(), e.words(), null));
            case ActionCorrected e ->
                with(
                        e,
                        e.action(),
                        new Agreed(
                                e.partner(),
                                e.matter(),
                                e.due(),
                                e.words(),
                                action(e, e.action()).done()));
            case ActionWithdrawn e -> with(e.discussion(), known(e.discussion()).without(e.action()));
            case ActionCompleted e -> with(e, e.action(), action(e, e.action()).done(e.on()));
            case ActionReopened e -> with(e, e.action(), action(e, e.action()).done(null));
        };
    }

    private static Said said(PersonDiscussed e) {
        return new Said(e.matters(), e.room(), e.informedOn(), e.agreedOn(), e.decision(), e.aboutHealth());
    }

    private static Said said(DiscussionCorrected e) {
        return new Said(e.matters(), e.room(), e.informedOn(), e.agreedOn(), e.decision(), e.aboutHealth());
    }

    private Discussion known(DiscussionId id) {
        Discussion discussion = discussions.get(id);
        if (discussion == null) {
            throw new IllegalStateException("no such discussion was recorded");
        }
        return discussion;
    }

    private Agreed action(ConferenceEvent.OfPerson e, ActionId id) {
        Agreed action = known(e.discussion()).actions().get(id);
        if (action == null) {
            throw new IllegalStateException("no such action was recorded");
        }
        return action;
    }

    private ConferenceState with(
            @Nullable LocalDate planned, @Nullable LocalDate cancelled, @Nullable Gathered gathered) {
        return new ConferenceState(programme, organiser, planned, cancelled, gathered, withdrawn, discussions, used);
    }

    private ConferenceState with(DiscussionId id, Discussion discussion) {
        return with(discussions.plus(id, discussion), used.plus(id.value()));
    }

    private ConferenceState with(ConferenceEvent.OfPerson e, ActionId id, Agreed action) {
        return with(discussions.plus(e.discussion(), known(e.discussion()).with(id, action)), used.plus(id.value()));
    }

    private ConferenceState with(PMap<DiscussionId, Discussion> discussions, PSet<UUID> used) {
        return new ConferenceState(programme, organiser, planned, cancelled, gathered, withdrawn, discussions, used);
    }
}
