package be.homeward.events;

/** Why a dwelling cannot be lived in for a time. */
public enum OfflineReason {
    WORKS,
    DAMAGE,
    FIRE,
    UNFIT,
    OWNER_REQUEST,
    OTHER
}
