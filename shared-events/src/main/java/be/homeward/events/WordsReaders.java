package be.homeward.events;

/** Who may read a person's own words, as the person decides. */
public enum WordsReaders {
    /** Whoever coaches the person now for the organisation that keeps the words, and nobody else there. */
    COACHES,
    /** Every partner that accompanies the person now. */
    PARTNERS
}
