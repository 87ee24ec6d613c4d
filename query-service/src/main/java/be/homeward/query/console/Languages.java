package be.homeward.query.console;

import be.homeward.query.reading.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/** The language that somebody chose, and keeps; otherwise the one their browser asks for. */
public final class Languages implements LocaleResolver {
    private static final String COOKIE = "homeward-language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    static Language language(HttpServletRequest request) {
        return Stream.concat(chosen(request).stream(), kept(request))
                .findFirst()
                .orElseGet(() -> Language.of(request));
    }

    /** What the address asks for is kept for the next time. */
    static void keep(HttpServletRequest request, HttpServletResponse response) {
        chosen(request)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, language.code())
                                .httpOnly(true)
                                .sameSite("Lax")
                                .path("/")
                                .maxAge(365L * 24 * 60 * 60)
                                .build()
                                .toString()));
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return named(request.getParameter("lang"));
    }

    private static Stream<Language> kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> named(cookie.getValue()).stream());
    }

    private static Optional<Language> named(@Nullable String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address chooses the language");
    }
}
