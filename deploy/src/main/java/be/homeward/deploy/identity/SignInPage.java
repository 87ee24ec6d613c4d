package be.homeward.deploy.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where people sign in, in Dutch, French or English. */
@RestController
final class SignInPage {
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private final String page;

    SignInPage() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("signin.html"))) {
            page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @GetMapping("/login")
    ResponseEntity<String> show(
            HttpServletRequest request,
            CsrfToken csrf,
            @RequestParam("lang") Optional<String> chosen,
            @RequestParam("error") @Nullable String error) {
        String language = language(request, chosen);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'")
                .body(page(language, error != null)
                        .replace("{csrfName}", csrf.getParameterName())
                        .replace("{csrf}", csrf.getToken()));
    }

    private String page(String language, boolean wrong) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "be.homeward.deploy.identity.signin",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String filled = page.replace("{language}", language)
                .replace("{alert}", wrong ? "<p role=\"alert\">" + texts.getString("wrong") + "</p>" : "");
        for (String name : texts.keySet()) {
            filled = filled.replace("{" + name + "}", texts.getString(name));
        }
        return filled;
    }

    private static String language(HttpServletRequest request, Optional<String> chosen) {
        return chosen.filter(LANGUAGES::contains)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(LANGUAGES::contains)
                        .findFirst())
                .orElse("nl");
    }
}
