package be.homeward.events;

/** By what right a household lives in a dwelling. */
public enum TitleKind {
    /** Under the head agreement between owner and partner. */
    OCCUPANCY_AGREEMENT,
    /** The tenant's own, from the owner. */
    LEASE,
    /** From a partner that holds the lease. */
    SUBLEASE
}
