package be.homeward.events;

/** Why a head agreement ended before its latest end. */
public enum TerminationReason {
    FIRE,
    WORKS,
    SALE,
    NOTICE,
    BREACH,
    OTHER
}
