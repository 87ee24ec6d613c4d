package be.homeward.events;

import java.time.ZoneId;

/** Where a day begins and ends: every date is a day in Brussels, whatever the clock of a machine says. */
public final class Brussels {
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Brussels() {}
}
