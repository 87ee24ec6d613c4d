package be.homeward.command.programme;

import java.util.Locale;

/** An amount as people read it. */
final class Cents {
    private Cents() {}

    /** As {@code 1234.50}: the same in every language. */
    static String inWords(long cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }
}
