package be.homeward.events;

/** Who may read a person's own words, as the person decides. */
public enum WordsReaders {
    /** Whoever coaches the person at that time, and nobody else of the organisation. */
    COACHES,
    /** Every partner that accompanies the person at that time. */
    PARTNERS
}
