package be.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.HouseRules;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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

    @Test
    void every_problem_is_explained_in_every_language() {
        ResourceBundle english = texts("en");
        for (String language : new String[] {"nl", "fr"}) {
            assertThat(texts(language).keySet()).isEqualTo(english.keySet());
        }
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "be.homeward.query.problems",
                Locale.of(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
