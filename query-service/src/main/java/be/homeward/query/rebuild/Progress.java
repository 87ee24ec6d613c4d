package be.homeward.query.rebuild;

import be.homeward.events.Codes;
import be.homeward.query.rebuild.Checksum.Comparison;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a rebuild is. */
record Progress(
        Stage stage,
        int version,
        long done,
        long total,
        Instant began,
        @Nullable Instant ended,
        @Nullable Comparison comparison) {

    /** What a rebuild is doing, or how it ended. */
    enum Stage {
        NONE,
        STARTING,
        READING,
        INDEXING,
        CATCHING_UP,
        COMPARING,
        SWAPPED,
        /** The new version is not what is live; it was not put in its place. */
        DIFFERENT,
        /** The version that was read before is read again. */
        ROLLED_BACK,
        FAILED
    }

    static Progress none() {
        return new Progress(Stage.NONE, 0, 0, 0, Instant.EPOCH, null, null);
    }

    static Progress starting(Instant now) {
        return new Progress(Stage.STARTING, 0, 0, 0, now, null, null);
    }

    static Progress rolledBack(int version, Instant now) {
        return new Progress(Stage.ROLLED_BACK, version, 0, 0, now, now, null);
    }

    Progress at(Stage stage) {
        return new Progress(stage, version, done, total, began, ended, comparison);
    }

    Progress read(long events) {
        return new Progress(stage, version, events, total, began, ended, comparison);
    }

    Progress compared(Comparison comparison) {
        return new Progress(stage, version, done, total, began, ended, comparison);
    }

    Progress ended(Stage stage, Instant now) {
        return new Progress(stage, version, done, total, began, now, comparison);
    }

    double part() {
        return total == 0 ? stage == Stage.STARTING ? 0 : 1 : (double) done / total;
    }

    Map<String, @Nullable Object> answer(Instant now) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("stage", Codes.of(stage));
        if (version == 0) {
            return answer;
        }
        double seconds = Duration.between(began, ended == null ? now : ended).toMillis() / 1000.0;
        answer.put("version", version);
        answer.put("events", done);
        answer.put("of", total);
        answer.put("eventsPerSecond", seconds == 0 ? null : Math.round(done / seconds));
        answer.put("seconds", seconds);
        answer.put("secondsLeft", left(seconds));
        if (comparison != null) {
            answer.put("comparedAt", comparison.position());
            answer.put("same", comparison.same());
            answer.put("tables", comparison.tables());
        }
        return answer;
    }

    private @Nullable Long left(double seconds) {
        return stage == Stage.READING && done > 0 ? Math.round(seconds * (total - done) / done) : null;
    }
}
