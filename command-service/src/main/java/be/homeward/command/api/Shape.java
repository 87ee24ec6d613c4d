package be.homeward.command.api;

import be.homeward.events.DataClass;
import java.util.List;
import java.util.Map;

/**
 * The form of a value in a request, read once from the command records. The check of what arrives, the JSON schema and
 * the examples all come from it.
 */
sealed interface Shape {
    /** The longest text that names or describes something, in characters. */
    int TEXT = 200;

    /** The longest text in someone's own words, in characters. */
    int WORDS = 4_000;

    /** The most values in one list. */
    int VALUES = 100;

    /** The highest number: counts, minutes and cents stay far below it. */
    int NUMBER = 100_000_000;

    /** The highest position in the log that anybody names. */
    long POSITION = 1_000_000_000_000L;

    /** A text of a bounded length. */
    record Text(int most) implements Shape {}

    /** A personal value, given in plain text and sealed before anything else sees it. */
    record Secret(DataClass dataClass, int most) implements Shape {}

    /** An id chosen by whoever names a new thing. */
    record Uuid() implements Shape {}

    /** A day. */
    record Day() implements Shape {}

    /** One of a list of codes. */
    record Code(List<String> codes) implements Shape {}

    /** A whole number, never negative. */
    record Whole(long most) implements Shape {}

    /** Yes or no. */
    record Flag() implements Shape {}

    /** Several values; in a set none twice. */
    record Many(Shape each, boolean set, int most) implements Shape {}

    /** Named fields, in the order of the record. */
    record Fields(Map<String, Field> fields) implements Shape {}

    /** One named value, which may be left out unless it is required. */
    record Field(String name, Shape shape, boolean required) {}
}
