package be.homeward.log;

import be.homeward.events.StreamId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The last sequences of streams that one committer wrote or read lately, so that it need not ask for them again: they
 * hold as long as the log ends where this committer left it, for then nobody else has written since.
 */
final class KnownVersions {
    private static final int AT_MOST = 20_000;

    private final Map<StreamId, Long> versions = new LinkedHashMap<>(1024, 0.75f, true);
    private long head = -1;
    private boolean alone;

    /** Which of these are to be asked for: all of them while others write too. */
    Set<StreamId> unknown(Set<StreamId> streams) {
        return alone
                ? streams.stream()
                        .filter(stream -> !versions.containsKey(stream))
                        .collect(Collectors.toSet())
                : streams;
    }

    /** Whether what is known holds in a log that ends there; if not it is forgotten. */
    boolean holdAt(long head) {
        alone = head == this.head;
        if (!alone) {
            versions.clear();
            this.head = head;
        }
        return alone;
    }

    void learn(Map<StreamId, Long> read) {
        versions.putAll(read);
    }

    /** @throws NullPointerException for a stream that is unknown */
    Map<StreamId, Long> of(Collection<StreamId> streams) {
        return streams.stream().collect(Collectors.toMap(stream -> stream, versions::get));
    }

    /** What was committed goes on from what was known. */
    void wrote(Decided decided) {
        for (Decided.Kept kept : decided.kept()) {
            kept.appended().events().forEach(event -> versions.put(event.stream(), event.sequence()));
        }
        head = decided.head();
        var oldest = versions.entrySet().iterator();
        for (int over = versions.size() - AT_MOST; over > 0; over--) {
            oldest.next();
            oldest.remove();
        }
    }
}
