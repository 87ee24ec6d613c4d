package be.homeward.access;

import be.homeward.events.Function;
import be.homeward.events.OrganisationEvent;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.OrganisationRenamed;
import be.homeward.events.OrganisationEvent.RoleCorrected;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Which organisations there are, and for whom each login acts. */
record OrganisationFacts(
        PMap<String, OrganisationId> codes, PSet<OrganisationId> platforms, PMap<String, Login> logins) {
    static final OrganisationFacts NONE =
            new OrganisationFacts(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());

    /** A login belongs to one organisation at a time: the log keeps it so. */
    record Login(OrganisationId organisation, PMap<Function, Term> functions) {
        Set<Function> on(LocalDate day) {
            return functions.entrySet().stream()
                    .filter(each -> each.getValue().holds(day))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Nobody, when no function holds on that day. */
    Optional<Subject> subject(String login, LocalDate day) {
        return Optional.ofNullable(logins.get(login))
                .map(known -> new Subject(login, known.organisation(), known.on(day)))
                .filter(subject -> !subject.functions().isEmpty());
    }

    OrganisationFacts after(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e -> registered(e);
            case OrganisationRenamed _ -> this;
            case RoleGranted e -> with(e.subject(), granted(e));
            case RoleRevoked e -> with(e.subject(), revoked(e));
            case RoleCorrected e -> with(e.subject(), corrected(e));
        };
    }

    private OrganisationFacts registered(OrganisationRegistered e) {
        boolean platform = e.kinds().contains(OrganisationKind.PLATFORM);
        return new OrganisationFacts(
                codes.plus(e.code(), e.organisation()),
                platform ? platforms.plus(e.organisation()) : platforms,
                logins);
    }

    private Login granted(RoleGranted e) {
        Login known = login(e.subject(), e.organisation());
        return new Login(e.organisation(), known.functions().plus(e.function(), new Term(e.from(), null)));
    }

    private Login revoked(RoleRevoked e) {
        Login known = login(e.subject(), e.organisation());
        Term term = known.functions().get(e.function());
        return term == null
                ? known
                : new Login(known.organisation(), known.functions().plus(e.function(), term.endingOn(e.on())));
    }

    private Login corrected(RoleCorrected e) {
        Login known = login(e.subject(), e.organisation());
        return new Login(e.organisation(), known.functions().plus(e.function(), new Term(e.from(), e.until())));
    }

    /** What a login had in another organisation before is over. */
    private Login login(String subject, OrganisationId organisation) {
        Login known = logins.get(subject);
        return known != null && known.organisation().equals(organisation)
                ? known
                : new Login(organisation, HashTreePMap.empty());
    }

    private OrganisationFacts with(String subject, Login login) {
        return new OrganisationFacts(codes, platforms, logins.plus(subject, login));
    }
}
