package be.homeward.command.api;

import be.homeward.events.Codes;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What a code says in one of the languages. */
final class Texts {
    /** In the order in which they are offered to someone who asks for none: English is for machines and newcomers. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int HEADER_READ = 200;

    private Texts() {}

    /** The first of our languages that the header Accept-Language asks for. */
    static Locale language(String acceptLanguage) {
        if (acceptLanguage.isBlank() || acceptLanguage.length() > HEADER_READ) {
            return LANGUAGES.getFirst();
        }
        try {
            Locale asked = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return asked == null ? LANGUAGES.getFirst() : asked;
        } catch (IllegalArgumentException e) {
            return LANGUAGES.getFirst();
        }
    }

    /** What the problem is, for everybody who meets a problem with this status. */
    static String title(int status, Locale language) {
        return own(language).getString("title." + status);
    }

    static String detail(String code, List<Object> arguments, Locale language) {
        return find(code, language)
                .map(text -> format(text, arguments, language))
                .orElseGet(() -> own(language).getString("no-text"));
    }

    /** The text as it is written, with places for arguments. */
    static Optional<String> find(String code, Locale language) {
        for (ResourceBundle bundle : List.of(own(language), refusals(language))) {
            try {
                return Optional.of(bundle.getString(code));
            } catch (MissingResourceException e) {
                // the other bundle has it, or none
            }
        }
        return Optional.empty();
    }

    private static ResourceBundle own(Locale language) {
        return bundle("be.homeward.command.api.problems", language);
    }

    private static ResourceBundle refusals(Locale language) {
        return bundle("be.homeward.command.refusals", language);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        Locale locale = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }

    private static String format(String text, List<Object> arguments, Locale language) {
        // an apostrophe stands for itself, single as in French or doubled as MessageFormat wants it
        String pattern = text.replace("''", "'").replace("'", "''");
        Object[] shown = arguments.stream().map(each -> shown(each, language)).toArray();
        return new MessageFormat(pattern, language).format(shown);
    }

    private static Object shown(Object argument, Locale language) {
        return switch (argument) {
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.equals(Locale.ENGLISH) ? Locale.UK : language)
                        .format(day);
            case Enum<?> code -> Codes.of(code);
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
