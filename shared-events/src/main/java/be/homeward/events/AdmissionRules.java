package be.homeward.events;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a track asks and may never ask.
 *
 * @param freeWithDomiciliation only a dwelling that is free of charge and allows domiciliation may be assigned
 * @param neverReasons what is never a reason to decline a referral
 */
public record AdmissionRules(boolean freeWithDomiciliation, Set<DeclineReason> neverReasons) {
    public AdmissionRules {
        // in the order of the code list, so that the same rules are always written the same
        neverReasons = Collections.unmodifiableSet(new TreeSet<>(neverReasons));
    }
}
