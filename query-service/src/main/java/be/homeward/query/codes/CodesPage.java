package be.homeward.query.codes;

import be.homeward.codes.Instrument;
import be.homeward.codes.Instruments;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All code lists at once: stable codes, labels in three languages, versions, and what codes count as. */
public final class CodesPage implements Page {
    private final Map<String, @Nullable Object> lists;

    public CodesPage() {
        lists = Map.of("lists", lists(), "mappings", mappings(), "instruments", instruments());
    }

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of();
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return lists;
    }

    private static Map<String, Object> lists() {
        Texts versions = new Texts("lists.properties");
        Map<String, Texts> labels = new LinkedHashMap<>();
        for (String language : List.of("nl", "fr", "en")) {
            labels.put(language, new Texts("labels_" + language + ".properties"));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        CodeLists.all().forEach((list, codes) -> {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("version", Integer.valueOf(versions.of(list)));
            said.put("labels", labelled(labels, list));
            Map<String, Object> each = new LinkedHashMap<>();
            codes.forEach(code -> each.put(code, labelled(labels, list + "." + code)));
            said.put("codes", each);
            all.put(list, said);
        });
        return all;
    }

    private static Map<String, String> labelled(Map<String, Texts> labels, String key) {
        Map<String, String> said = new LinkedHashMap<>();
        labels.forEach((language, texts) -> said.put(language, texts.of(key)));
        return said;
    }

    private static List<Map<String, Object>> mappings() {
        Texts lines = new Texts("mappings.properties");
        return CodeLists.MAPPINGS.stream()
                .map(mapping -> {
                    Map<String, Object> said = new LinkedHashMap<>();
                    said.put("list", mapping.list());
                    said.put("classes", mapping.classes());
                    said.put("version", mapping.version());
                    said.put("codes", CodeLists.classes(mapping, lines::of));
                    return said;
                })
                .toList();
    }

    private static List<Map<String, Object>> instruments() {
        return Instruments.all().stream().map(CodesPage::instrument).toList();
    }

    private static Map<String, Object> instrument(Instrument instrument) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", instrument.id());
        said.put("version", instrument.version());
        said.put("lowest", instrument.lowest());
        said.put("highest", instrument.highest());
        said.put("domains", instrument.domains());
        return said;
    }
}
