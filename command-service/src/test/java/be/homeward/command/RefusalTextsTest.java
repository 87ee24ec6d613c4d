package be.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTextsTest {
    private static final String ENGLISH = "refusals.properties";
    private static final String DUTCH = "refusals_nl.properties";
    private static final String FRENCH = "refusals_fr.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

    @Test
    void commands_are_found() throws Exception {
        assertThat(announced()).contains("organisation.exists", "support.partner-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, DUTCH, FRENCH})
    void every_refusal_that_a_command_announces_is_explained_and_nothing_else_is(String file) throws Exception {
        assertThat(new TreeSet<>(texts(file).stringPropertyNames())).isEqualTo(announced());
    }

    @ParameterizedTest
    @ValueSource(strings = {DUTCH, FRENCH})
    void every_language_names_the_same_days_and_numbers(String file) throws Exception {
        assertThat(arguments(file)).isEqualTo(arguments(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, DUTCH, FRENCH})
    void every_text_is_a_sentence(String file) throws Exception {
        assertThat(texts(file).values())
                .allSatisfy(text ->
                        assertThat((String) text).matches("[\\p{Lu}“„«{].*\\.").doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, DUTCH, FRENCH})
    void nothing_is_explained_twice(String file) throws Exception {
        try (var in = HomewardCommand.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceFirst("=.*", ""))
                            .toList())
                    .doesNotHaveDuplicates();
        }
    }

    /** Read from the classes as they were compiled: nobody keeps a list of commands. */
    private static Set<String> announced() throws Exception {
        Path classes = Path.of(HomewardCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        HomewardCommand.class.getClassLoader());
                Refuses refuses = type.getAnnotation(Refuses.class);
                codes.addAll(refuses == null ? List.of() : List.of(refuses.value()));
            }
        }
        return codes;
    }

    private static Map<String, Set<String>> arguments(String file) throws Exception {
        Map<String, Set<String>> arguments = new TreeMap<>();
        texts(file)
                .forEach((code, text) -> arguments.put(
                        (String) code,
                        ARGUMENT.matcher((String) text)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
        return arguments;
    }

    private static Properties texts(String file) throws Exception {
        Properties texts = new Properties();
        try (var in = HomewardCommand.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
