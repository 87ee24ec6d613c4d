package be.homeward.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to a legal partner and to the people who act for it. */
public sealed interface OrganisationEvent extends HomewardEvent {
    String STREAM = "organisation";

    OrganisationId organisation();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, organisation().value());
    }

    /** An organisation joined the platform; its code is unique and appears in addresses. */
    record OrganisationRegistered(OrganisationId organisation, String code, Names names, Set<OrganisationKind> kinds)
            implements OrganisationEvent {}

    /** An organisation goes by another name. */
    record OrganisationRenamed(OrganisationId organisation, Names names) implements OrganisationEvent {}

    /** Someone, known to the identity provider as {@code subject}, now has a function within the organisation. */
    record RoleGranted(
            OrganisationId organisation, String subject, Function function, boolean boundBySecrecy, LocalDate from)
            implements OrganisationEvent {}

    /** Someone no longer has a function within the organisation. */
    record RoleRevoked(OrganisationId organisation, String subject, Function function, LocalDate on)
            implements OrganisationEvent {}

    /**
     * What was written down about someone's latest time in a function was wrong; all of it is stated again. {@code until}
     * is absent while it lasts, and the first day itself when there never was such a function.
     */
    record RoleCorrected(
            OrganisationId organisation,
            String subject,
            Function function,
            boolean boundBySecrecy,
            LocalDate from,
            @Nullable LocalDate until)
            implements OrganisationEvent {}
}
