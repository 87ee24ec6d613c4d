package be.homeward.events;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Where something took place. The name is as it was written; two places are the same when their keys are, so that
 * “Pairi Daiza” and “pairi-daïza” count once. The key is recorded: another way of making it never rewrites history.
 */
public record Place(String key, String name) {
    private static final int LONGEST_KEY = 200;

    /** The key has lower-case letters without accents and digits, in words joined by hyphens; it may be empty. */
    public static Place named(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return new Place(plain.length() > LONGEST_KEY ? plain.substring(0, LONGEST_KEY) : plain, name.strip());
    }
}
