package be.homeward.log;

/** What may be held by a limited number at once. */
public enum ClaimKind {
    /** A dwelling, by the stay whose nights are spent there. */
    DWELLING(1, true),
    /** A person within a programme, by the stay that houses them: what follows from the stay and who then lives together. */
    HOUSED(1, false),
    /** A household, by every stay of it and by everyone who ever lived with it. */
    HOUSEHOLD(Integer.MAX_VALUE, true),
    /** A programme's allocations of a calendar year, by the stays assigned in it. */
    QUOTA(Integer.MAX_VALUE, false),
    /** A partner's places in a programme, by the supports of participants. */
    PLACE(Integer.MAX_VALUE, true),
    /** The supports of entourage: they take no place, until their role turns out to be another. */
    ENTOURAGE(Integer.MAX_VALUE, true),
    /** A coach, by every person accompanied: bounded where a programme keeps to its norm. */
    CASELOAD(Integer.MAX_VALUE, false),
    /** A coach and a person, by every assignment: what follows from it and from when that support is open. */
    COACHED(Integer.MAX_VALUE, false),
    /** A support, by every assignment of a coach to it. */
    TEAM(Integer.MAX_VALUE, true),
    /** A support, by what was left of the assignments of its coaches when it was last handed over. */
    PARTED(Integer.MAX_VALUE, false),
    /** A person in a track of a programme, by every support of theirs in it. */
    ACCOMPANIED(Integer.MAX_VALUE, true),
    /** A person in a track of a programme, by every referral of theirs to it, since it was accepted. */
    REFERRED(Integer.MAX_VALUE, true),
    /** The same of a referral that was withdrawn, until that turns out to be a mistake. */
    REFERRED_NO_LONGER(Integer.MAX_VALUE, true),
    /** A stay, by the track of a programme for which it was assigned. */
    TRACK(Integer.MAX_VALUE, false),
    /** Two persons, by the match that makes them one. */
    MATCH(1, false),
    /** A record of a person, by every match that makes it one with another. */
    SAME(Integer.MAX_VALUE, false),
    /** A code that appears in addresses, by what it names. */
    CODE(1, false),
    /** An id chosen by a client for something within a stream, by that stream. */
    ID(1, false),
    /** A login, by the one organisation it belongs to. */
    SUBJECT(1, false);

    private final int holders;
    private final boolean dated;

    ClaimKind(int holders, boolean dated) {
        this.holders = holders;
        this.dated = dated;
    }

    /** How many may hold it at once where no bound was set. */
    int holders() {
        return holders;
    }

    /** Whether it follows the days of its holder. */
    boolean dated() {
        return dated;
    }
}
