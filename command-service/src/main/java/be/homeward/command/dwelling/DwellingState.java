package be.homeward.command.dwelling;

import be.homeward.command.HomewardCommand;
import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.events.BuildingId;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.BreachResolved;
import be.homeward.events.DwellingEvent.ConfirmationWithdrawn;
import be.homeward.events.DwellingEvent.DeclineCorrected;
import be.homeward.events.DwellingEvent.DuringStay;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingCorrected;
import be.homeward.events.DwellingEvent.DwellingDeclined;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingEvent.OfferCorrected;
import be.homeward.events.DwellingEvent.OfflineCorrected;
import be.homeward.events.DwellingEvent.ReadinessCorrected;
import be.homeward.events.DwellingEvent.ResolutionCorrected;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.events.DwellingEvent.StateOfRepair;
import be.homeward.events.DwellingEvent.StillHousedConfirmed;
import be.homeward.events.NoticeId;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StayId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What is known of a dwelling: whose it is, under which agreements it is held, and who lives there when; after it went back
 * and was offered anew, also what it was before.
 */
public record DwellingState(
        ProgrammeId programme,
        OrganisationId owner,
        @Nullable Description description,
        Tenure tenure,
        Fitness fitness,
        Stays stays,
        Upkeep upkeep,
        PSet<NoticeId> notices,
        Offers earlier)
        implements Known {

    /** What it is: where it is found, and for how many persons. */
    record Description(BuildingId building, String unit, int minHousehold, int maxHousehold) {}

    static final DwellingState NOTHING = new DwellingState(
            new ProgrammeId(StreamId.NOBODY),
            new OrganisationId(StreamId.NOBODY),
            null,
            Tenure.NONE,
            Fitness.UNKNOWN,
            Stays.NONE,
            Upkeep.UNKNOWN,
            HashTreePSet.empty(),
            Offers.NONE);

    @Override
    public boolean exists() {
        return description != null;
    }

    /** Its owner, and the carriers of the programme: any of them may house someone there; also those of before. */
    @Override
    public boolean visibleTo(Streams streams) {
        return concerns(owner, programme, streams)
                || earlier.any(each -> concerns(each.owner(), each.programme(), streams));
    }

    /** Back with its owner, it may be offered by whoever owns it next. */
    @Override
    public boolean mayBeginAgain(HomewardCommand command) {
        return command instanceof Offering.OfferDwelling asked && isFreeOn(asked.on());
    }

    /** Whether whoever asks has a part in what the dwelling is now. */
    boolean concerns(Streams streams) {
        return concerns(owner, programme, streams);
    }

    private static boolean concerns(OrganisationId owner, ProgrammeId programme, Streams streams) {
        OrganisationId organisation = streams.subject().organisation();
        return owner.equals(organisation)
                || streams.require(Programme.FOLDING, programme).carriesEver(organisation);
    }

    /** Whether it went back to its owner by that day, and nobody took it on or offered it since. */
    boolean isFreeOn(LocalDate day) {
        Acceptance last = lastAcceptance();
        return last != null && last.returnedBy(day);
    }

    /** What it was on that day, for whoever had a part in it then; for others what it is now. */
    DwellingState on(LocalDate day, Streams streams) {
        DwellingState then = on(day);
        return then.concerns(streams) ? then : this;
    }

    /** Whether this is what it was before it was offered anew. */
    boolean isBefore(DwellingState now) {
        return offered().isBefore(now.offered());
    }

    /** What it was for the household of that stay. */
    DwellingState of(StayId id) {
        Stay stay = stays.find(id);
        return stay == null ? this : on(stay.assigned().from());
    }

    private DwellingState on(LocalDate day) {
        if (earlier.isEmpty() || !day.isBefore(tenure.offered())) {
            return this;
        }
        Offer then = earlier.on(day);
        return new DwellingState(
                then.programme(),
                then.owner(),
                then.description(),
                then.tenure(),
                fitness,
                stays,
                upkeep,
                notices,
                Offers.NONE);
    }

    LocalDate offered() {
        return tenure.offered();
    }

    boolean declined() {
        return tenure.declined() != null;
    }

    /** Under which agreement it was held last by that day, also when it was returned since. */
    @Nullable
    Acceptance acceptedBy(LocalDate day) {
        return tenure.acceptedBy(day);
    }

    @Nullable
    Acceptance lastAcceptance() {
        return tenure.last();
    }

    /**
     * Lets only its owner and its holder through; any carrier while nobody holds it.
     *
     * @throws Refusal {@code dwelling.owner-or-holder-only}
     */
    void onlyOwnerOrHolder(Streams streams) {
        Acceptance last = lastAcceptance();
        OrganisationId asking = streams.subject().organisation();
        boolean others = last == null
                ? !concerns(streams)
                : !owner.equals(asking) && !last.holder().equals(asking);
        Refusal.when(others, "dwelling.owner-or-holder-only");
    }

    /**
     * A stay that the asking partner made, or that takes place in a dwelling it holds.
     *
     * @throws Refusal unknown; {@code dwelling.assignment-withdrawn}
     */
    Stay stay(StayId id, Streams streams) {
        Stay stay = anyStay(id, streams);
        Refusal.when(stay.withdrawn(), "dwelling.assignment-withdrawn");
        return stay;
    }

    /**
     * A stay as {@link #stay}, also when its assignment was withdrawn.
     *
     * @throws Refusal unknown
     */
    Stay anyStay(StayId id, Streams streams) {
        Stay stay = stays.find(id);
        Acceptance last = lastAcceptance();
        OrganisationId asking = streams.subject().organisation();
        boolean own = stay != null && stay.assigned().partner().equals(asking);
        if (stay == null || (!own && (last == null || !last.holder().equals(asking)))) {
            throw Refusal.unknown();
        }
        return stay;
    }

    /**
     * A stay as {@link #stay}, to which the owner of the dwelling is a party too.
     *
     * @throws Refusal unknown; {@code dwelling.assignment-withdrawn}
     */
    Stay stayOfParty(StayId id, Streams streams) {
        Stay stay = stays.find(id);
        if (stay == null || !owner.equals(streams.subject().organisation())) {
            return stay(id, streams);
        }
        Refusal.when(stay.withdrawn(), "dwelling.assignment-withdrawn");
        return stay;
    }

    /**
     * Lets through its owner, its holder, and any partner that houses or housed somebody there.
     *
     * @throws Refusal {@code dwelling.not-concerned}
     */
    void onlyConcerned(Streams streams) {
        OrganisationId asking = streams.subject().organisation();
        Acceptance last = lastAcceptance();
        boolean concerned = stays.ofPartnerSince(asking, tenure.offered())
                || (last == null
                        ? concerns(streams)
                        : owner.equals(asking) || last.holder().equals(asking));
        Refusal.when(!concerned, "dwelling.not-concerned");
    }

    DwellingState after(DwellingEvent event) {
        return switch (event) {
            case DwellingOffered e -> exists() ? offeredAgain(e) : offered(e);
            case DwellingAccepted e ->
                then(e.on(), held -> held.accepted(e.on(), new Acceptance(e.agreement(), e.holder(), null)));
            case DwellingDeclined e -> with(tenure.declinedOn(e.on()));
            case DwellingCorrected e ->
                described(new Description(e.building(), e.unit(), e.minHousehold(), e.maxHousehold()));
            case DwellingReady e -> with(fitness.ready(e.on()));
            case ReadinessCorrected e -> with(fitness.ready(e.on()));
            case DwellingTakenOffline e -> with(fitness.offline(new Offline(e.reason(), e.on(), e.until())));
            case DwellingBroughtBack e -> broughtBack(e.on());
            case OfflineCorrected e -> with(fitness.lastWas(new Offline(e.reason(), e.from(), e.until())));
            case DwellingAssigned e -> with(stays.with(Stay.assigned(e)));
            case AssignmentWithdrawn e -> with(e.stay(), Stay::assignmentWithdrawn);
            case AssignmentReinstated e -> with(e.stay(), Stay::assignmentReinstated);
            case MovedIn e -> with(e.stay(), stay -> stay.movedIn(e.on(), e.breaches()));
            case MoveInCorrected e -> with(e.stay(), stay -> stay.movedIn(e.on(), e.breaches()));
            case MoveInWithdrawn e -> with(e.stay(), Stay::moveInWithdrawn);
            case MovedOut e ->
                with(
                        e.stay(),
                        stay -> stay.movedOut(
                                new MoveOut(e.on(), e.destination(), e.reason(), e.endedBy()), e.breaches()));
            case MoveOutCorrected e ->
                with(
                        e.stay(),
                        stay -> stay.movedOut(
                                new MoveOut(e.on(), e.destination(), e.reason(), e.endedBy()), e.breaches()));
            case MoveOutWithdrawn e -> with(e.stay(), stay -> stay.moveOutWithdrawn(e.breaches()));
            case StillHousedConfirmed e ->
                with(e.stay(), stay -> stay.with(stay.breaches().confirmed(e.on(), e.breaches())));
            case BreachResolved e ->
                with(e.stay(), stay -> stay.with(stay.breaches().resolved(e.breach(), e.on())));
            case ConfirmationWithdrawn e ->
                with(e.stay(), stay -> stay.with(stay.breaches().notConfirmed(e.on(), e.breaches())));
            case ResolutionCorrected e ->
                with(e.stay(), stay -> stay.with(stay.breaches().resolutionMoved(e.breach(), e.on())));
            case DuringStay e -> with(e.stay(), stay -> stay.with(stay.life().after(e)));
            case StateOfRepair e -> with(upkeep.after(e));
            case LandlordTold e -> told(e.notice());
            case DwellingReturned e -> with(tenure.returnedOn(e.on()));
            case AcceptanceCorrected e -> then(e.accepted(), held -> held.after(e));
            case ReturnCorrected e -> then(lastTaken(), held -> held.after(e));
            case OfferCorrected e -> with(tenure.after(e));
            case DeclineCorrected e -> with(tenure.after(e));
        };
    }

    private static DwellingState offered(DwellingOffered e) {
        return new DwellingState(
                e.programme(),
                e.owner(),
                new Description(e.building(), e.unit(), e.minHousehold(), e.maxHousehold()),
                Tenure.since(e.on()),
                Fitness.UNKNOWN,
                Stays.NONE,
                Upkeep.UNKNOWN,
                HashTreePSet.empty(),
                Offers.NONE);
    }

    /** Who lived there, how it is kept and what the landlord was told stay with the dwelling. */
    private DwellingState offeredAgain(DwellingOffered e) {
        return new DwellingState(
                e.programme(),
                e.owner(),
                new Description(e.building(), e.unit(), e.minHousehold(), e.maxHousehold()),
                Tenure.since(e.on()),
                fitness,
                stays,
                upkeep,
                notices,
                earlier.plus(new Offer(programme, owner, Objects.requireNonNull(description), tenure)));
    }

    /** What it was when it went back to its owner last: before it was offered anew, unless it was taken on again since. */
    DwellingState lastReturned() {
        return tenure.last() == null ? on(tenure.offered().minusDays(1)) : this;
    }

    /** The day on which it had gone back before it was offered anew. */
    @Nullable
    LocalDate returnedBefore() {
        return earlier.returned();
    }

    private LocalDate lastTaken() {
        LocalDate accepted = tenure.lastAccepted();
        return accepted == null ? tenure.offered().minusDays(1) : accepted;
    }

    private DwellingState then(LocalDate day, UnaryOperator<Tenure> change) {
        if (earlier.isEmpty() || !day.isBefore(tenure.offered())) {
            return with(change.apply(tenure));
        }
        return new DwellingState(
                programme, owner, description, tenure, fitness, stays, upkeep, notices, earlier.changed(day, change));
    }

    private DwellingState described(Description now) {
        return new DwellingState(programme, owner, now, tenure, fitness, stays, upkeep, notices, earlier);
    }

    private DwellingState with(Tenure now) {
        return new DwellingState(programme, owner, description, now, fitness, stays, upkeep, notices, earlier);
    }

    private DwellingState broughtBack(LocalDate on) {
        Offline last = fitness.last();
        return last == null ? this : with(fitness.lastWas(new Offline(last.reason(), last.from(), on)));
    }

    private DwellingState with(Fitness now) {
        return new DwellingState(programme, owner, description, tenure, now, stays, upkeep, notices, earlier);
    }

    private DwellingState with(Stays now) {
        return new DwellingState(programme, owner, description, tenure, fitness, now, upkeep, notices, earlier);
    }

    private DwellingState with(StayId id, UnaryOperator<Stay> change) {
        Stay stay = stays.find(id);
        return stay == null ? this : with(stays.with(change.apply(stay)));
    }

    private DwellingState with(Upkeep now) {
        return new DwellingState(programme, owner, description, tenure, fitness, stays, now, notices, earlier);
    }

    private DwellingState told(NoticeId notice) {
        return new DwellingState(
                programme, owner, description, tenure, fitness, stays, upkeep, notices.plus(notice), earlier);
    }
}
