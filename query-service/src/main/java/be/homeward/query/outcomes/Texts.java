package be.homeward.query.outcomes;

import be.homeward.events.Names;

/** Texts that are said of several measures. */
final class Texts {
    private Texts() {}

    static Names begin(String nl, String fr, String en, Names rest) {
        return new Names(nl + rest.nl(), fr + rest.fr(), en + rest.en());
    }

    static Names end(Names begin, String nl, String fr, String en) {
        return new Names(begin.nl() + nl, begin.fr() + fr, begin.en() + en);
    }

    /** Fills in a number. */
    static Names with(Names text, Object... values) {
        return new Names(
                text.nl().formatted(values),
                text.fr().formatted(values),
                text.en().formatted(values));
    }
}
