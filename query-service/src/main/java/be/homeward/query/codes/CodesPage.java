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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All code lists at once: stable codes, labels in three languages, versions, and what codes count as. */
public final class CodesPage implements Page {
    private final Map<String, @Nullable Object> lists;

    public CodesPage() {
        this(Mappings.FILE);
    }

    /** @param mappings the file of what codes count as, in all versions */
    CodesPage(String mappings) {
        lists = Map.of("lists", lists(), "mappings", mappings(mappings), "instruments", instruments());
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

    Map<String, @Nullable Object> all() {
        return lists;
    }

    private static Map<String, Object> lists() {
        Texts versions = new Texts("lists.properties");
        Map<String, Texts> labels = texts("labels_%s.properties");
        Map<String, Object> all = new LinkedHashMap<>();
        CodeLists.all().forEach((list, codes) -> {
            int version = Integer.parseInt(versions.of(list));
            Map<String, Object> said = said(list, version, codes, labels);
            said.put(
                    "earlier",
                    IntStream.range(1, version)
                            .mapToObj(each -> earlier(list, each))
                            .toList());
            all.put(list, said);
        });
        return all;
    }

    /** What a list said before one of its labels changed or a code was added. */
    private static Map<String, Object> earlier(String list, int version) {
        Map<String, Texts> labels = texts("earlier/" + list + "_" + version + "_%s.properties");
        List<String> codes = CodeLists.all().getOrDefault(list, List.of()).stream()
                .filter(code ->
                        labels.values().stream().allMatch(texts -> texts.lines().containsKey(list + "." + code)))
                .toList();
        return said(list, version, codes, labels);
    }

    private static Map<String, Object> said(String list, int version, List<String> codes, Map<String, Texts> labels) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("version", version);
        said.put("labels", labelled(labels, list));
        Map<String, Object> each = new LinkedHashMap<>();
        codes.forEach(code -> each.put(code, labelled(labels, list + "." + code)));
        said.put("codes", each);
        return said;
    }

    private static Map<String, Texts> texts(String file) {
        Map<String, Texts> texts = new LinkedHashMap<>();
        for (String language : List.of("nl", "fr", "en")) {
            texts.put(language, new Texts(file.formatted(language)));
        }
        return texts;
    }

    private static Map<String, String> labelled(Map<String, Texts> labels, String key) {
        Map<String, String> said = new LinkedHashMap<>();
        labels.forEach((language, texts) -> said.put(language, texts.of(key)));
        return said;
    }

    private static List<Map<String, Object>> mappings(String file) {
        return Mappings.in(file).stream()
                .map(mapping -> {
                    Map<String, Object> said = new LinkedHashMap<>();
                    said.put("list", mapping.list());
                    said.put("classes", mapping.classes());
                    said.put("version", Integer.toString(mapping.version()));
                    said.put("codes", mapping.codes());
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
