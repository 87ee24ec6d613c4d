package be.homeward.log;

import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import java.util.UUID;

/**
 * Who stated a fact, for which organisation, in which function and for what purpose; stored beside each event.
 *
 * @param subject the name at the identity provider
 * @param purpose a code
 * @param correlation ties together what belongs to one request
 * @param command the name of the command that led to the event
 */
public record Origin(
        String subject,
        OrganisationId organisation,
        Function function,
        String purpose,
        UUID correlation,
        String command) {}
