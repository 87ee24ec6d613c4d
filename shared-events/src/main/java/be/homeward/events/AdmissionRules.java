package be.homeward.events;

import java.util.Set;

/**
 * What a track asks and may never ask.
 *
 * @param freeWithDomiciliation only a dwelling that is free of charge and allows domiciliation may be assigned
 * @param neverReasons what is never a reason to decline a referral
 */
public record AdmissionRules(boolean freeWithDomiciliation, Set<DeclineReason> neverReasons) {
    public AdmissionRules {
        neverReasons = Set.copyOf(neverReasons);
    }
}
