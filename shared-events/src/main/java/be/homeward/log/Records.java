package be.homeward.log;

import static be.homeward.log.ClaimKind.SAME;

import java.sql.SQLException;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which records are of one person, as the matches tell that were confirmed: also by way of a third. */
final class Records {
    private final Holdings holdings;
    private final ClaimLookup lookup;

    Records(Holdings holdings, ClaimLookup lookup) {
        this.holdings = holdings;
        this.lookup = lookup;
    }

    static ClaimKey of(String person) {
        return new ClaimKey(SAME, person);
    }

    /** Looks up every record of these persons. */
    void find(Set<String> persons) throws SQLException {
        Set<String> known = Set.of();
        for (Set<String> all = persons; all.size() > known.size(); all = next(known)) {
            known = all;
            lookup.find(all.stream().map(Records::of).collect(Collectors.toSet()), Set.of());
            lookup.find(Set.of(), matches(all));
        }
    }

    /** Every record of the person, as far as they were looked up: in order, the one asked for too. */
    NavigableSet<String> all(String person) {
        Set<String> known = Set.of();
        NavigableSet<String> all = new TreeSet<>(Set.of(person));
        while (all.size() > known.size()) {
            known = all;
            all = next(known);
        }
        return all;
    }

    private NavigableSet<String> next(Set<String> persons) {
        NavigableSet<String> more = new TreeSet<>(persons);
        matches(persons).stream()
                .flatMap(match -> holdings.of(match).stream())
                .filter(key -> key.kind() == SAME)
                .map(ClaimKey::key)
                .forEach(more::add);
        return more;
    }

    private Set<String> matches(Set<String> persons) {
        return persons.stream()
                .flatMap(person -> holdings.holders(of(person)).stream())
                .collect(Collectors.toSet());
    }
}
