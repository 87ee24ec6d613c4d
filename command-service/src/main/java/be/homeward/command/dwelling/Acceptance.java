package be.homeward.command.dwelling;

import be.homeward.events.HeadAgreementId;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner holds the dwelling under a head agreement, until another acceptance or its return to the owner. */
record Acceptance(
        HeadAgreementId agreement,
        OrganisationId holder,
        @Nullable LocalDate returned) {

    boolean returnedBy(LocalDate day) {
        return returned != null && !day.isBefore(returned);
    }
}
