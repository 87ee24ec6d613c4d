package be.homeward.events;

/** Who ended a stay. */
public enum EndedBy {
    OCCUPANT,
    OWNER,
    PARTNER,
    THIRD_PARTY
}
