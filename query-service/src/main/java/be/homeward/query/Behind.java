package be.homeward.query;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Since when something recorded has been waiting for the views, as far as was noticed. */
final class Behind {
    private long awaited;
    private @Nullable Instant since;

    /** Views that reach what they were behind on are on time again, however much was recorded meanwhile. */
    synchronized long millis(long head, long reached, Instant now) {
        if (reached >= head) {
            since = null;
            return 0;
        }
        Instant noticed = since;
        if (noticed == null || reached >= awaited) {
            awaited = head;
            since = now;
            return 0;
        }
        return Duration.between(noticed, now).toMillis();
    }
}
