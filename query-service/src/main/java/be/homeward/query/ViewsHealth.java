package be.homeward.query;

import be.homeward.keys.Keyring;
import be.homeward.query.live.LiveViews;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready means: the views are followed up, not far behind, and names can be opened. */
final class ViewsHealth implements HealthIndicator {
    private static final long MOST_EVENTS_BEHIND = 10_000;
    private static final long MOST_MILLIS_BEHIND = 30_000;

    private final LiveViews live;
    private final Lag lag;
    private final Keyring keyring;

    ViewsHealth(LiveViews live, Lag lag, Keyring keyring) {
        this.live = live;
        this.lag = lag;
        this.keyring = keyring;
    }

    @Override
    public Health health() {
        boolean ready = live.running() && bounded() && keyring.reachable();
        return ready ? Health.up().build() : Health.outOfService().build();
    }

    private boolean bounded() {
        try {
            return lag.events() <= MOST_EVENTS_BEHIND && lag.millis() <= MOST_MILLIS_BEHIND;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }
}
