package be.homeward.command.household;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.Destination;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.HouseholdEvent.FormationCorrected;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdEvent.MembershipRecorded;
import be.homeward.events.HouseholdId;
import be.homeward.events.PersonId;
import be.homeward.events.StreamId;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/** Who lives together; whoever joins or leaves a household that is housed does so in its dwelling too. */
public final class Household extends StreamAggregate<HouseholdState> {
    public static final Folding<HouseholdState> FOLDING =
            Folding.of(HouseholdEvent.STREAM, HouseholdEvent.class, HouseholdState.NOTHING, HouseholdState::after);

    /** What is asked of a household. */
    public sealed interface Command extends HomewardCommand {
        HouseholdId household();

        @Override
        default StreamId stream() {
            return new StreamId(HouseholdEvent.STREAM, household().value());
        }
    }

    /** A partner notes who lives together, be it one person. */
    @Refuses({"household.exists", "household.nobody", "household.member-already"})
    public record FormHousehold(HouseholdId household, List<Someone> members, LocalDate on) implements Command {}

    /**
     * One more person lives with them: a child was born, a friend moved in.
     *
     * @param until when that is over already: the first day without the person, perhaps before living there again
     * @param destination where this person went then, if that is known
     */
    @Refuses({
        "household.member-already",
        "household.not-formed-yet",
        "household.leaves-before-joining",
        "household.did-not-leave"
    })
    public record JoinHousehold(
            HouseholdId household,
            PersonId person,
            @Nullable SupportId support,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable Destination destination,
            @Nullable EndReason reason,
            @Nullable EndedBy endedBy)
            implements Command {}

    /**
     * A person no longer lives with them.
     *
     * @param destination where this person went, if that is known; the others need not go there
     */
    @Refuses({"household.no-member", "household.leaves-before-joining"})
    public record LeaveHousehold(
            HouseholdId household,
            PersonId person,
            LocalDate on,
            @Nullable Destination destination,
            @Nullable EndReason reason,
            @Nullable EndedBy endedBy)
            implements Command {}

    /**
     * When a person last came to live with them, or how they left, was wrong; the whole of it is stated again, and of two
     * corrections the later holds. Leaving on the day of coming: never lived with them.
     *
     * @param from from the beginning when absent, or when it is not after the day on which the household was formed
     */
    @Refuses({
        "household.no-member",
        "household.leaves-before-joining",
        "household.did-not-leave",
        "household.member-already",
        "household.nothing-new"
    })
    public record CorrectMembership(
            HouseholdId household,
            PersonId person,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Destination destination,
            @Nullable EndReason reason,
            @Nullable EndedBy endedBy)
            implements Command {}

    /** The day on which they came to live together was wrong; of two corrections the later holds. */
    @Refuses({"household.nothing-new", "household.joined-before"})
    public record CorrectFormation(HouseholdId household, LocalDate on) implements Command {}

    Household() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FormHousehold command, Streams streams) {
        Refusal.when(known().exists(), "household.exists");
        Refusal.when(command.members().isEmpty(), "household.nobody");
        List<PersonId> members = command.members().stream()
                .map(member -> member.knownToWhoeverAsks(streams))
                .toList();
        Set<PersonId> different = new HashSet<>(members);
        Refusal.when(different.size() < members.size(), "household.member-already");
        apply(new HouseholdFormed(command.household(), streams.subject().organisation(), members, command.on()));
    }

    @CommandHandler
    void handle(JoinHousehold command, Streams streams) {
        apply(join(known(), command, streams));
    }

    @CommandHandler
    void handle(LeaveHousehold command) {
        apply(leave(known(), command));
    }

    @CommandHandler
    void handle(CorrectMembership command) {
        apply(correct(known(), command));
    }

    @CommandHandler
    void handle(CorrectFormation command) {
        Refusal.when(command.on().equals(known().formed()), "household.nothing-new");
        LocalDate joined = known().firstJoined();
        if (joined != null && joined.isBefore(command.on())) {
            throw Refusal.of("household.joined-before", joined);
        }
        apply(new FormationCorrected(command.household(), command.on()));
    }

    static HouseholdEvent join(HouseholdState known, JoinHousehold command, Streams streams) {
        PersonId person = new Someone(command.person(), command.support()).knownToWhoeverAsks(streams);
        Refusal.when(command.on().isBefore(known.formed()), "household.not-formed-yet");
        LocalDate until = command.until();
        Departure departure = new Departure(command.destination(), command.reason(), command.endedBy());
        Refusal.when(until == null && !departure.equals(Departure.UNTOLD), "household.did-not-leave");
        Refusal.when(until != null && !command.on().isBefore(until), "household.leaves-before-joining");
        boolean free = known.memberships(person).stream().allMatch(each -> each.isApart(command.on(), until));
        Refusal.when(!free, "household.member-already");
        return until == null
                ? new HouseholdJoined(command.household(), person, command.on())
                : new MembershipRecorded(
                        command.household(),
                        person,
                        command.on(),
                        until,
                        command.destination(),
                        command.reason(),
                        command.endedBy());
    }

    static HouseholdLeft leave(HouseholdState known, LeaveHousehold command) {
        Membership last = last(known, command.person());
        Refusal.when(last.until() != null, "household.no-member");
        Refusal.when(command.on().isBefore(last.from()), "household.leaves-before-joining");
        return new HouseholdLeft(
                command.household(),
                command.person(),
                command.on(),
                command.destination(),
                command.reason(),
                command.endedBy());
    }

    static MembershipCorrected correct(HouseholdState known, CorrectMembership command) {
        Membership last = last(known, command.person());
        LocalDate from = known.begins(command.from(), command.until()) ? null : command.from();
        Departure departure = new Departure(command.destination(), command.reason(), command.endedBy());
        Membership corrected = Membership.corrected(from, command.until(), departure);
        Refusal.when(corrected.endsBeforeItBegins(), "household.leaves-before-joining");
        Refusal.when(!corrected.ends() && !departure.equals(Departure.UNTOLD), "household.did-not-leave");
        Refusal.when(corrected.equals(last), "household.nothing-new");
        PVector<Membership> all = known.memberships(command.person());
        boolean free = all.minus(all.size() - 1).stream().allMatch(each -> each.overBy(corrected.from()));
        Refusal.when(!free, "household.member-already");
        return new MembershipCorrected(
                command.household(),
                command.person(),
                from,
                command.until(),
                command.destination(),
                command.reason(),
                command.endedBy());
    }

    private static Membership last(HouseholdState known, PersonId person) {
        PVector<Membership> all = known.memberships(person);
        Refusal.when(all.isEmpty(), "household.no-member");
        return all.getLast();
    }
}
