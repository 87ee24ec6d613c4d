package be.homeward.events;

/** Why somebody sleeps away from a home that is kept. */
public enum AbsenceReason {
    HOSPITAL,
    PRISON,
    OTHER
}
