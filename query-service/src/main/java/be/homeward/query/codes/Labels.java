package be.homeward.query.codes;

import be.homeward.query.reading.Language;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What the codes of one list are called. */
public final class Labels {
    private final String list;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    public Labels(String list) {
        this.list = list;
        for (Language each : Language.values()) {
            texts.put(each, new Texts("labels_" + each.name().toLowerCase(Locale.ROOT) + ".properties"));
        }
    }

    /** @throws IllegalStateException when the list has no such code */
    public String of(Language language, String code) {
        Texts spoken = texts.get(language);
        if (spoken == null) {
            throw new IllegalStateException("nothing is called in " + language);
        }
        return spoken.of(list + "." + code);
    }
}
