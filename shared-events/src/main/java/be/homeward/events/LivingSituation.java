package be.homeward.events;

/** ETHOS Light as counted in Belgium, with housed and the four ways of not knowing. */
public enum LivingSituation {
    PUBLIC_SPACE,
    EMERGENCY_SHELTER,
    ACCOMMODATION_FOR_HOMELESS,
    LEAVING_INSTITUTION,
    NON_CONVENTIONAL_SPACE,
    WITH_FAMILY_OR_FRIENDS,
    THREATENED_WITH_EVICTION,
    HOUSED,
    UNKNOWN,
    PREFERS_NOT_TO_SAY,
    NOT_ASKED
}
