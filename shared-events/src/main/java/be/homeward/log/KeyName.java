package be.homeward.log;

import be.homeward.events.OrganisationId;

/** A command key, without what was sent under it. */
record KeyName(OrganisationId organisation, String key) {
    static KeyName of(CommandKey key) {
        return new KeyName(key.organisation(), key.key());
    }
}
