package be.homeward.query.view;

import java.time.LocalDate;

/** What PostgreSQL keeps as it is. */
final class Storable {
    private Storable() {}

    static boolean date(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= 9999;
    }

    /** No zero character, and no half of a character that UTF-8 cannot write. */
    static boolean text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }
}
