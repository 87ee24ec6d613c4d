package be.homeward.query.outcomes;

/** What of a measure leaves the partners when they seal a period. */
enum Published {
    /** A total of the programme, as agreed by its partners. */
    EXACTLY,
    /** A share or a mean, withheld when few stand behind it. */
    WHEN_ENOUGH,
    /** Breakdowns, series, medians, and what is due: they could tell of one person. */
    NEVER
}
