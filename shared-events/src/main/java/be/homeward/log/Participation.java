package be.homeward.log;

import static be.homeward.log.ClaimKind.ACCOMPANIED;
import static be.homeward.log.ClaimKind.PLACE;

import be.homeward.log.ClaimChange.Needs;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Who takes part in a track: whoever is accompanied in it on that day, and not as entourage. */
final class Participation {
    private final Holdings holdings;
    private final Housing housing;

    Participation(Holdings holdings, Housing housing) {
        this.holdings = holdings;
        this.housing = housing;
    }

    static ClaimKey accompanied(String programme, String track, String person) {
        return new ClaimKey(ACCOMPANIED, programme + "/" + track + "/" + person);
    }

    /** Where it is told of the members of the household. */
    Set<ClaimKey> of(Needs needed) {
        return housing.persons(needed.household()).stream()
                .map(person -> accompanied(needed.programme(), needed.track(), person))
                .collect(Collectors.toSet());
    }

    Set<String> supports(Set<ClaimKey> keys) {
        return keys.stream().flatMap(key -> holdings.holders(key).stream()).collect(Collectors.toSet());
    }

    boolean fulfils(Needs needed) {
        return housing.persons(needed.household(), needed.day()).stream()
                .map(person -> accompanied(needed.programme(), needed.track(), person))
                .anyMatch(key ->
                        holdings.holders(key).stream().anyMatch(support -> takesPart(key, support, needed.day())));
    }

    private boolean takesPart(ClaimKey key, String support, LocalDate day) {
        return holdings.spans(key, support).stream().anyMatch(span -> span.covers(day))
                && holdings.of(support).stream().anyMatch(held -> held.kind() == PLACE);
    }
}
