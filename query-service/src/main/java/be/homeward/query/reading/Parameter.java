package be.homeward.query.reading;

/** What a question may name. */
public enum Parameter {
    PROGRAMME("programme"),
    TRACK("track"),
    PARTNER("partner"),
    DWELLING("dwelling"),
    PERSON("person"),
    MEASURE("measure"),
    FROM("from"),
    TO("to"),
    AS_OF("asOf"),
    KNOWN_AT("knownAt"),
    AFTER("after"),
    LIMIT("limit"),
    MIN_POSITION("minPosition");

    private final String text;

    Parameter(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
