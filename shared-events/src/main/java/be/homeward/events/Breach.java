package be.homeward.events;

/** The rule that a recorded fact breaks; shown until it is resolved. */
public enum Breach {
    /** There on a day before the agreement. */
    AGREEMENT_NOT_BEGUN,
    /** There on a day on which, by the agreement, nobody might live there any more. */
    AGREEMENT_ENDED,
    /** There on a day before the title on which the stay rests. */
    TITLE_NOT_BEGUN,
    /** There on a day on which the title no longer held. */
    TITLE_ENDED,
    DWELLING_NOT_READY,
    DWELLING_OFFLINE,
    HOUSEHOLD_TOO_LARGE,
    HOUSEHOLD_TOO_SMALL,
    /**
     * Somebody of the household lives in another dwelling of the programme too. It follows from when people moved and
     * joined, and is told when asked: no event carries it.
     */
    PERSON_HOUSED_ELSEWHERE,
    /** The partner did not carry the track on that day. */
    PARTNER_NOT_ADMITTED,
    PROGRAMME_CLOSED
}
