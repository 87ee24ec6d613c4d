package be.homeward.access;

/** Whether someone may do something, and if not, what they are told. */
public sealed interface Decision {

    /** They may, from that seat. */
    record Allowed(Seat seat) implements Decision {}

    /** They may not. */
    enum Denied implements Decision {
        /** None of their functions may do this (403). */
        ROLE,
        /** For them it does not exist (404). */
        INVISIBLE,
        /** They see the programme, and their organisation was not admitted to that track (422). */
        NOT_ADMITTED
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }
}
