package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.HouseRules;
import be.homeward.events.Breach;
import be.homeward.events.Codes;
import be.homeward.events.Currency;
import be.homeward.events.TargetIndicator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueryHouseTest {

    @Test
    void packages_depend_on_one_another_in_one_direction() {
        HouseRules.noCycles("be.homeward.query");
    }

    @Test
    void names_come_from_the_field() {
        HouseRules.namesOfTheField("be.homeward.query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"be.homeward.query.problems", "be.homeward.query.console.texts", "be.homeward.query.codes.labels"
            })
    void every_text_is_there_in_every_language(String bundle) {
        ResourceBundle english = texts(bundle, "en");
        for (String language : new String[] {"nl", "fr"}) {
            assertThat(texts(bundle, language).keySet()).isEqualTo(english.keySet());
        }
    }

    @Test
    void every_code_that_facts_carry_has_a_label() {
        Set<String> labels = texts("be.homeward.query.codes.labels", "en").keySet();
        List<Class<?>> lists = codes();
        assertThat(lists).contains(Breach.class, TargetIndicator.class);
        for (Class<?> list : lists) {
            String name =
                    list.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            assertThat(Arrays.stream(list.getEnumConstants()).map(code -> name + "." + Codes.of((Enum<?>) code)))
                    .isSubsetOf(labels);
        }
    }

    /** An amount is told in its currency, not under a label. */
    private static List<Class<?>> codes() {
        return new ClassFileImporter()
                .importPackages("be.homeward.events").stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(each -> each != Currency.class)
                        .toList();
    }

    private static ResourceBundle texts(String bundle, String language) {
        return ResourceBundle.getBundle(
                bundle, Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
