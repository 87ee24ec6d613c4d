package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.HouseRules;
import be.homeward.events.Breach;
import be.homeward.events.Codes;
import be.homeward.events.ContactResult;
import be.homeward.events.LifeDomain;
import be.homeward.events.OfflineReason;
import be.homeward.events.RightKind;
import be.homeward.events.TerminationReason;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;
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
    @ValueSource(strings = {"be.homeward.query.problems", "be.homeward.query.console.texts"})
    void every_text_is_there_in_every_language(String bundle) {
        ResourceBundle english = texts(bundle, "en");
        for (String language : new String[] {"nl", "fr"}) {
            assertThat(texts(bundle, language).keySet()).isEqualTo(english.keySet());
        }
    }

    @Test
    void every_code_that_a_page_shows_has_a_text() {
        Set<String> texts = texts("be.homeward.query.console.texts", "en").keySet();
        assertThat(Stream.<Enum<?>[]>of(
                                Breach.values(), TerminationReason.values(), OfflineReason.values(), RightKind.values())
                        .flatMap(Arrays::stream)
                        .map(code -> "code." + Codes.of(code)))
                .isSubsetOf(texts);
        assertThat(Stream.of(LifeDomain.values()).map(code -> "domain." + Codes.of(code)))
                .isSubsetOf(texts);
        assertThat(Stream.of(ContactResult.values()).map(code -> "result." + Codes.of(code)))
                .isSubsetOf(texts);
    }

    private static ResourceBundle texts(String bundle, String language) {
        return ResourceBundle.getBundle(
                bundle, Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
