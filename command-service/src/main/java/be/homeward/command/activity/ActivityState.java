package be.homeward.command.activity;

import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.events.ActivityEvent;
import be.homeward.events.ActivityEvent.ActivityCancelled;
import be.homeward.events.ActivityEvent.ActivityCorrected;
import be.homeward.events.ActivityEvent.ActivityHeld;
import be.homeward.events.ActivityEvent.ActivityPlanned;
import be.homeward.events.ActivityEvent.ActivityWithdrawn;
import be.homeward.events.ActivityEvent.CancellationWithdrawn;
import be.homeward.events.ActivityEvent.CouncilDecisionCorrected;
import be.homeward.events.ActivityEvent.CouncilDecisionRecorded;
import be.homeward.events.ActivityEvent.CouncilDecisionWithdrawn;
import be.homeward.events.ActivityEvent.HoldingCorrected;
import be.homeward.events.ActivityEvent.HoldingWithdrawn;
import be.homeward.events.ActivityEvent.IndividualMeetingCorrected;
import be.homeward.events.ActivityEvent.IndividualMeetingRecorded;
import be.homeward.events.ActivityEvent.OutingCorrected;
import be.homeward.events.ActivityEvent.OutingRecorded;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What is known of something done together with tenants: whose it is, and the one thing that it is. */
public record ActivityState(
        ProgrammeId programme,
        OrganisationId partner,
        @Nullable Doing doing,
        boolean withdrawn) implements Known {

    /** An activity, an individual meeting or an outing. */
    sealed interface Doing permits Planned, Meeting, Outing {}

    static final ActivityState NOTHING =
            new ActivityState(new ProgrammeId(StreamId.NOBODY), new OrganisationId(StreamId.NOBODY), null, false);

    @Override
    public boolean exists() {
        return doing != null;
    }

    /** Who was there stays with the partner that organised it. */
    @Override
    public boolean visibleTo(Streams streams) {
        return streams.subject().organisation().equals(partner);
    }

    /** @throws Refusal {@code activity.withdrawn}, {@code activity.of-other-kind} */
    Planned planned() {
        return only(Planned.class);
    }

    /** @throws Refusal {@code activity.withdrawn}, {@code activity.of-other-kind} */
    Meeting meeting() {
        return only(Meeting.class);
    }

    /** @throws Refusal {@code activity.withdrawn}, {@code activity.of-other-kind} */
    Outing outing() {
        return only(Outing.class);
    }

    /** @throws Refusal {@code activity.withdrawn} */
    void onlyWhileNotWithdrawn() {
        Refusal.when(withdrawn, "activity.withdrawn");
    }

    private <D extends Doing> D only(Class<D> kind) {
        onlyWhileNotWithdrawn();
        if (doing == null || !kind.isInstance(doing)) {
            throw Refusal.of("activity.of-other-kind");
        }
        return kind.cast(doing);
    }

    ActivityState after(ActivityEvent event) {
        return switch (event) {
            case ActivityPlanned e ->
                new ActivityState(
                        e.programme(), e.partner(), Planned.of(e.kind(), e.on(), e.title(), e.place()), false);
            case ActivityCorrected e -> doing(planned().as(e.kind(), e.on(), e.title(), e.place()));
            case ActivityHeld e ->
                doing(planned().held(new Holding(e.on(), e.place(), e.persons(), e.coaches(), e.guests())));
            case HoldingCorrected e ->
                doing(planned().held(new Holding(e.on(), e.place(), e.persons(), e.coaches(), e.guests())));
            case HoldingWithdrawn _ -> doing(planned().held(null));
            case ActivityCancelled e -> doing(planned().cancelled(e.on()));
            case CancellationWithdrawn _ -> doing(planned().cancelled(null));
            case ActivityWithdrawn _ -> new ActivityState(programme, partner, doing, true);
            case IndividualMeetingRecorded e ->
                new ActivityState(e.programme(), e.partner(), new Meeting(e.person(), e.on(), e.coach()), false);
            case IndividualMeetingCorrected e -> doing(new Meeting(e.person(), e.on(), e.coach()));
            case OutingRecorded e ->
                new ActivityState(
                        e.programme(),
                        e.partner(),
                        new Outing(e.persons(), e.guests(), e.on(), e.place(), e.mode()),
                        false);
            case OutingCorrected e -> doing(new Outing(e.persons(), e.guests(), e.on(), e.place(), e.mode()));
            case CouncilDecisionRecorded e -> doing(planned().decided(e.decision(), e.on(), e.text()));
            case CouncilDecisionCorrected e -> doing(planned().decided(e.decision(), e.on(), e.text()));
            case CouncilDecisionWithdrawn e -> doing(planned().without(e.decision()));
        };
    }

    private ActivityState doing(Doing doing) {
        return new ActivityState(programme, partner, doing, withdrawn);
    }
}
