package be.homeward.log;

import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** How far a follower has come: positions have no gaps, so every one up to {@code last} was seen; 0 is none yet. */
public record PositionToken(long last) implements TrackingToken {

    /** Where a follower goes on that has this token, or none yet. */
    static long of(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    @Override
    public TrackingToken lowerBound(@Nullable TrackingToken other) {
        return new PositionToken(Math.min(last, of(other)));
    }

    @Override
    public TrackingToken upperBound(@Nullable TrackingToken other) {
        return new PositionToken(Math.max(last, of(other)));
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return of(other) <= last;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(last);
    }
}
