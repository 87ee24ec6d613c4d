package be.homeward.command.dwelling;

import be.homeward.events.HeadAgreementId;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner holds the dwelling, until another acceptance or its return to the owner.
 *
 * @param agreement absent where each stay rests on a title of its own
 */
record Acceptance(
        @Nullable HeadAgreementId agreement,
        OrganisationId holder,
        @Nullable LocalDate returned) {

    Acceptance returned(@Nullable LocalDate on) {
        return new Acceptance(agreement, holder, on);
    }

    boolean returnedBy(LocalDate day) {
        return returned != null && !day.isBefore(returned);
    }
}
