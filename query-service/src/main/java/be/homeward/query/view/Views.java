package be.homeward.query.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All views together: they share one position, so that what is joined across them belongs together.
 *
 * @param extras SQL run in a new schema after its tables: functions, tables of results
 * @param results tables of the extras that hold what consequences worked out
 */
public record Views(
        List<View> all,
        Projection projection,
        List<String> extras,
        List<String> results,
        List<Consequence> consequences) {
    public Views {
        all = List.copyOf(all);
        extras = List.copyOf(extras);
        results = List.copyOf(results);
        consequences = List.copyOf(consequences);
    }

    public Stream<Table> tables() {
        return all.stream().flatMap(view -> view.tables().stream());
    }

    /** The view that streams of this kind feed. */
    public String fedBy(String streamType) {
        return all.stream()
                .filter(view -> view.fedBy(streamType))
                .map(View::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no view is fed by " + streamType));
    }

    List<Table> tablesFedBy(String streamType) {
        return tables().filter(table -> table.fedBy().equals(streamType)).toList();
    }

    /** Another value as soon as a table or what is worked out from it has another form. */
    String fingerprint() {
        Stream<String> rows = tables().map(table -> table + " " + table.columns() + table.seenWhen() + table.indexes());
        Stream<String> following = consequences.stream().map(each -> each.of() + " " + each.sql());
        String form = Stream.of(rows, extras.stream(), following)
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this JDK", e);
        }
    }
}
