package be.homeward.command.dwelling;

import be.homeward.events.OfflineReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time in which a dwelling cannot be lived in; open while {@code until} is absent. */
record Offline(
        OfflineReason reason, LocalDate from, @Nullable LocalDate until) {

    Nights nights() {
        return new Nights(from, until);
    }
}
