package be.homeward.query.reading;

import be.homeward.events.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language in which somebody wants to be answered; English when it is none of the three. */
public enum Language {
    NL,
    FR,
    EN;

    private static final List<String> CODES = List.of("nl", "fr", "en");

    /** @param accepted the Accept-Language header, whatever it contains */
    public static Language of(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return EN;
        }
        try {
            String found = Locale.lookupTag(LanguageRange.parse(accepted), CODES);
            return found == null ? EN : valueOf(found.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return EN;
        }
    }

    /** Also for a request whose headers may not be looked at. */
    public static Language of(HttpServletRequest request) {
        try {
            return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        } catch (RuntimeException e) {
            return EN;
        }
    }

    public Locale locale() {
        return Locale.of(code());
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String of(Names names) {
        return switch (this) {
            case NL -> names.nl();
            case FR -> names.fr();
            case EN -> names.en();
        };
    }
}
