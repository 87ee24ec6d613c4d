package be.homeward.access;

import be.homeward.access.Decision.Allowed;
import be.homeward.access.Decision.Denied;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what: pure, and denied unless {@link RuleTable} names it. */
public final class Rules {
    private static final Map<String, Set<Seat>> TABLE = RuleTable.rules();

    private Rules() {}

    /** Every command and view that has a rule, in the order of the page. */
    public static Set<String> actions() {
        return TABLE.keySet();
    }

    /** From where the action may be done; from nowhere when it has no rule. */
    public static Set<Seat> seats(String action) {
        return TABLE.getOrDefault(action, Set.of());
    }

    /**
     * Asked when a service starts.
     *
     * @throws IllegalStateException when one of the commands or views has no rule
     */
    public static void require(Collection<String> actions) {
        List<String> missing = actions.stream()
                .filter(action -> !TABLE.containsKey(action))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no rule says who may do " + String.join(", ", missing));
        }
    }

    public static Decision decide(Subject subject, Action action, AccessFacts facts) {
        List<Seat> seats = seats(action.name()).stream()
                .filter(seat -> subject.has(seat.function()) && taken(seat, subject.organisation(), facts))
                .toList();
        if (seats.isEmpty()) {
            return Denied.ROLE;
        }
        OrganisationId organisation = action.organisation();
        boolean foreign = organisation != null && !organisation.equals(subject.organisation());
        if (foreign && !seats.contains(Seat.ADMINISTRATOR)) {
            return Denied.INVISIBLE;
        }
        ProgrammeId programme = action.programme();
        return programme == null
                ? new Allowed(seats.getFirst())
                : inProgramme(seats, subject.organisation(), action, programme, facts);
    }

    private static Decision inProgramme(
            List<Seat> seats, OrganisationId organisation, Action action, ProgrammeId programme, AccessFacts facts) {
        if (seats.contains(Seat.ADMINISTRATOR) && facts.knows(programme)) {
            return new Allowed(Seat.ADMINISTRATOR);
        }
        if (facts.everStanding(programme, organisation).isEmpty()) {
            return Denied.INVISIBLE;
        }
        Decision decision = Denied.ROLE;
        for (Seat seat : seats) {
            if (facts.takes(programme, organisation, seat)) {
                if (admitted(seat, organisation, action, programme, facts)) {
                    return new Allowed(seat);
                }
                decision = Denied.NOT_ADMITTED;
            }
        }
        return decision;
    }

    /** Only those who carry a track are bound to it; the others concern the programme as a whole. */
    private static boolean admitted(
            Seat seat, OrganisationId organisation, Action action, ProgrammeId programme, AccessFacts facts) {
        return action.track() == null
                || seat.standing() != PartnerRole.CARRIER
                || facts.tracks(programme, organisation).contains(action.track());
    }

    private static boolean taken(Seat seat, OrganisationId organisation, AccessFacts facts) {
        if (seat == Seat.ADMINISTRATOR) {
            return facts.isPlatform(organisation);
        }
        return seat.standing() == null || !facts.programmes(organisation, seat).isEmpty();
    }
}
