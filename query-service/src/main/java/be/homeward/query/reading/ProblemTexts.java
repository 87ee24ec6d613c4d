package be.homeward.query.reading;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Every problem explained in every language. */
final class ProblemTexts {
    static final String BUNDLE = "be.homeward.query.problems";

    private ProblemTexts() {}

    static String title(Problem problem, Language language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(problem.code()), language.locale()).format(problem.arguments());
    }
}
