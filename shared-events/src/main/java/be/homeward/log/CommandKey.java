package be.homeward.log;

import be.homeward.events.OrganisationId;

/**
 * The name under which an organisation sends a command once, however often it has to repeat it.
 *
 * @param bodyMac keyed hash of what was sent under that name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole; copying 32 bytes twice per command buys nothing
public record CommandKey(OrganisationId organisation, String key, byte[] bodyMac) {}
