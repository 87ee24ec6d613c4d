package be.homeward.events;

/** What a coach is to the person, among the several who accompany. */
public enum CoachRole {
    /** The one to turn to first. */
    FIRST_CONTACT,
    SECOND_CONTACT,
    HOUSING,
    HEALTH,
    PEER
}
