package be.homeward.events;

/** Why support rests for a time. */
public enum PauseReason {
    AT_PERSONS_REQUEST,
    HOSPITAL,
    PRISON,
    OUT_OF_REACH,
    OTHER
}
