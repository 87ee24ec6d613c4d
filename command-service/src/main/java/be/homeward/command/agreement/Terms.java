package be.homeward.command.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What owner and holder agreed on; {@code latestEnd} is the first day on which nobody may live there any more. */
record Terms(
        LocalDate start,
        LocalDate latestEnd,
        int noticeDays,
        int monthlyFeeCents,
        boolean domiciliationAllowed,
        @Nullable LocalDate worksFrom) {

    Terms until(LocalDate later) {
        return new Terms(start, later, noticeDays, monthlyFeeCents, domiciliationAllowed, worksFrom);
    }
}
