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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Which organisations there are, and for whom each login acts. */
record OrganisationFacts(
        PMap<String, OrganisationId> codes, PSet<OrganisationId> platforms, PMap<String, Login> logins) {
    static final OrganisationFacts NONE =
            new OrganisationFacts(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());

    /** A login belongs to one organisation at a time: the log keeps it so. A function may be held more than once. */
    record Login(OrganisationId organisation, PMap<Function, PVector<Term>> functions) {
        Set<Function> on(LocalDate day) {
            return functions.entrySet().stream()
                    .filter(each -> each.getValue().stream().anyMatch(term -> term.holds(day)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private PVector<Term> terms(Function function) {
            return functions.getOrDefault(function, TreePVector.empty());
        }

        private Login with(Function function, PVector<Term> terms) {
            return new Login(organisation, functions.plus(function, terms));
        }

        private Login withLast(Function function, UnaryOperator<Term> change) {
            PVector<Term> terms = terms(function);
            int last = terms.size() - 1;
            return last < 0 ? this : with(function, terms.with(last, change.apply(terms.get(last))));
        }
    }

    /** Nobody, when no function holds on that day. */
    Optional<Subject> subject(String login, LocalDate day) {
        return Optional.ofNullable(logins.get(login))
                .map(known -> new Subject(login, known.organisation(), known.on(day)))
                .filter(subject -> !subject.functions().isEmpty());
    }

    boolean isOf(String login, OrganisationId organisation) {
        Login known = logins.get(login);
        return known != null && known.organisation().equals(organisation);
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
        return known.with(e.function(), known.terms(e.function()).plus(new Term(e.from(), null)));
    }

    private Login revoked(RoleRevoked e) {
        return login(e.subject(), e.organisation()).withLast(e.function(), term -> term.endingOn(e.on()));
    }

    private Login corrected(RoleCorrected e) {
        return login(e.subject(), e.organisation()).withLast(e.function(), _ -> new Term(e.from(), e.until()));
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
