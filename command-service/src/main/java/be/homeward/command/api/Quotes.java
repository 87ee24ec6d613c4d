package be.homeward.command.api;

/**
 * Whether a text between quotes goes on behind what was read so far. Only a quote with which a cell begins opens one: any
 * other is a mistake in its own row, which must not swallow the rows behind it.
 */
final class Quotes {
    private enum At {
        BEGINNING,
        PLAIN,
        QUOTED,
        /** The second of two stands for a quote, the only one ends the cell. */
        QUOTE
    }

    private final char separator;
    private At at = At.BEGINNING;

    Quotes(char separator) {
        this.separator = separator;
    }

    void read(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            at = after(text.charAt(i));
        }
    }

    boolean open() {
        return at == At.QUOTED;
    }

    private At after(char c) {
        boolean quote = c == '"';
        return switch (at) {
            case BEGINNING, PLAIN -> {
                if (c == separator) {
                    yield At.BEGINNING;
                }
                yield quote && at == At.BEGINNING ? At.QUOTED : At.PLAIN;
            }
            case QUOTED -> quote ? At.QUOTE : At.QUOTED;
            case QUOTE -> {
                if (c == separator) {
                    yield At.BEGINNING;
                }
                yield quote ? At.QUOTED : At.PLAIN;
            }
        };
    }
}
