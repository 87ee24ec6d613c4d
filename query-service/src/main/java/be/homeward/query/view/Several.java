package be.homeward.query.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Codes or ids in a fixed order, so that the same ones are equal. */
public record Several(List<String> each) {
    private static final Several NONE = new Several(List.of());

    static Several of(String[] texts) {
        if (texts.length == 0) {
            return NONE;
        }
        Arrays.sort(texts);
        return new Several(List.of(texts));
    }

    boolean storable() {
        for (String text : each) {
            if (!Storable.text(text)) {
                return false;
            }
        }
        return true;
    }

    /** As PostgreSQL writes an array. */
    @Override
    public String toString() {
        return each.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
