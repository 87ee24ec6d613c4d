package be.homeward.events;

/** Why a stay ended. */
public enum EndReason {
    AGREEMENT_ENDED,
    MOVED_ON,
    HOUSEHOLD_CHANGE,
    SAFETY,
    NUISANCE,
    UNPAID_FEE,
    DAMAGE,
    DEATH,
    ABANDONED,
    OTHER
}
