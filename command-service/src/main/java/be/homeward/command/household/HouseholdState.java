package be.homeward.command.household;

import be.homeward.command.Known;
import be.homeward.command.Streams;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.HouseholdEvent.FormationCorrected;
import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdEvent.MembershipRecorded;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What is known of a household: for which partner, and who lived with it when. */
public record HouseholdState(
        boolean exists, OrganisationId partner, LocalDate formed, PMap<PersonId, PVector<Membership>> memberships)
        implements Known {

    static final HouseholdState NOTHING =
            new HouseholdState(false, new OrganisationId(StreamId.NOBODY), LocalDate.MAX, HashTreePMap.empty());

    @Override
    public boolean visibleTo(Streams streams) {
        return partner.equals(streams.subject().organisation());
    }

    /** Who lives with it on that day, always in the same order. */
    public List<PersonId> membersOn(LocalDate day) {
        return memberships.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(membership -> membership.on(day)))
                .map(each -> each.getKey())
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    PVector<Membership> memberships(PersonId person) {
        return memberships.getOrDefault(person, TreePVector.empty());
    }

    /** The first day on which somebody joined later; absent when nobody did. */
    @Nullable
    LocalDate firstJoined() {
        return memberships.values().stream()
                .flatMap(List::stream)
                .map(Membership::from)
                .filter(from -> !from.equals(Membership.BEGINNING))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether whoever came on that day belonged from the beginning; who left on the day of coming never belonged. */
    boolean begins(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || (!from.isAfter(formed) && !from.equals(until));
    }

    HouseholdState after(HouseholdEvent event) {
        return switch (event) {
            case HouseholdFormed e -> formed(e);
            case HouseholdJoined e -> with(e.person(), memberships(e.person()).plus(Membership.since(e.on())));
            case MembershipRecorded e -> with(e.person(), among(memberships(e.person()), e));
            case HouseholdLeft e -> left(e);
            case MembershipCorrected e ->
                last(
                        e.person(),
                        Membership.corrected(
                                e.from(), e.until(), new Departure(e.destination(), e.reason(), e.endedBy())));
            case FormationCorrected e -> new HouseholdState(exists, partner, e.on(), memberships);
        };
    }

    private static HouseholdState formed(HouseholdFormed e) {
        PVector<Membership> since = TreePVector.singleton(Membership.since(Membership.BEGINNING));
        PMap<PersonId, PVector<Membership>> members = HashTreePMap.empty();
        for (PersonId person : e.members()) {
            members = members.plus(person, since);
        }
        return new HouseholdState(true, e.partner(), e.on(), members);
    }

    /** In the order of their days. */
    private static PVector<Membership> among(PVector<Membership> all, MembershipRecorded e) {
        int before = (int)
                all.stream().filter(each -> each.from().isBefore(e.until())).count();
        Departure departure = new Departure(e.destination(), e.reason(), e.endedBy());
        return all.plus(before, new Membership(e.from(), e.until(), departure));
    }

    private HouseholdState left(HouseholdLeft e) {
        Departure departure = new Departure(e.destination(), e.reason(), e.endedBy());
        LocalDate from = memberships(e.person()).getLast().from();
        return last(e.person(), new Membership(from, e.on(), departure));
    }

    private HouseholdState last(PersonId person, Membership now) {
        PVector<Membership> all = memberships(person);
        return with(person, all.with(all.size() - 1, now));
    }

    private HouseholdState with(PersonId person, PVector<Membership> now) {
        return new HouseholdState(exists, partner, formed, memberships.plus(person, now));
    }
}
