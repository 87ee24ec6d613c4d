package be.homeward.deploy;

import org.jspecify.annotations.Nullable;

/** What keeps the platform from running, said in one clear sentence. */
final class Trouble extends RuntimeException {
    Trouble(String sentence) {
        this(sentence, null);
    }

    Trouble(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
