package be.homeward.query.codes;

import java.util.List;
import java.util.Map;

/** What codes count as, read from the same lines that everybody is shown. */
public final class CountedAs {
    private CountedAs() {}

    /** Which living situations count as homeless. */
    public static List<String> homeless() {
        Texts lines = new Texts("mappings.properties");
        return CodeLists.classes(CodeLists.HOMELESS, lines::of).entrySet().stream()
                .filter(each -> each.getValue().equals("homeless"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
