package be.homeward.command.dwelling;

import be.homeward.events.OrganisationId;
import be.homeward.events.TitleId;
import be.homeward.events.TitleKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a stay rests on from a day on; the household itself holds the dwelling where {@code holder} is absent. */
record Title(
        TitleId id,
        TitleKind kind,
        @Nullable OrganisationId holder,
        LocalDate from,
        @Nullable LocalDate until) {

    Title endedOn(LocalDate on) {
        return new Title(id, kind, holder, from, on);
    }

    boolean endedBy(LocalDate day) {
        return until != null && !day.isBefore(until);
    }
}
