package be.homeward.log;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was claimed before, looked up once it matters to what is asked now. */
final class ClaimLookup {
    private final ClaimSource source;
    private final Holdings holdings;
    private final Set<ClaimKey> knownKeys = new HashSet<>();
    private final Set<String> knownHolders = new HashSet<>();

    ClaimLookup(ClaimSource source, Holdings holdings) {
        this.source = source;
        this.holdings = holdings;
    }

    /** Everything about these keys, and about every key that one of these holders holds. */
    void find(Set<ClaimKey> keys, Set<String> holders) throws SQLException {
        if (source.equals(ClaimSource.NOTHING)) {
            return; // nor is it remembered what was looked for: of a whole log that is much
        }
        List<ClaimKey> newKeys =
                keys.stream().filter(key -> !knownKeys.contains(key)).toList();
        List<String> newHolders = holders.stream()
                .filter(holder -> !knownHolders.contains(holder))
                .toList();
        if (newKeys.isEmpty() && newHolders.isEmpty()) {
            return;
        }
        ClaimSource.Found found = source.find(newKeys, newHolders);
        // a key that was known already may have changed here since: what was found of it is older
        Set<ClaimKey> fresh = Stream.concat(
                        found.held().stream().map(ClaimSource.Held::key),
                        found.limits().stream().map(ClaimSource.Limited::key))
                .filter(key -> !knownKeys.contains(key))
                .collect(Collectors.toSet());
        found.held().stream()
                .filter(one -> fresh.contains(one.key()))
                .forEach(one -> holdings.enter(one.key(), one.holder(), one.span()));
        found.limits().stream()
                .filter(one -> fresh.contains(one.key()))
                .forEach(one -> holdings.enter(one.key(), one.bound()));
        knownKeys.addAll(fresh);
        knownKeys.addAll(newKeys);
        knownHolders.addAll(newHolders);
    }
}
