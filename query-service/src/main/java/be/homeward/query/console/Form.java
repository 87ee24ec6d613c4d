package be.homeward.query.console;

import be.homeward.events.Codes;
import be.homeward.events.ContactResult;
import be.homeward.events.LifeDomain;
import be.homeward.query.reading.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form in a page: which row it is about, what was filled in, and why it was refused. Its key is made with it, so that
 * sending it twice is doing it once.
 *
 * @param about the support or the dwelling, empty while no form is open
 */
public record Form(
        String about,
        UUID key,
        Map<String, String[]> filled,
        int status,
        @Nullable String refusal) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** As a page is opened: the address may say about which row. */
    static Form asked(HttpServletRequest request) {
        String about = request.getParameter("act");
        return new Form(about == null ? "" : about, UUID.randomUUID(), Map.of(), 200, null);
    }

    /** @throws Problem 400 when it is none of the forms that the console made */
    static Form sent(HttpServletRequest request) {
        try {
            UUID key = UUID.fromString(String.valueOf(request.getParameter("key")));
            return new Form(String.valueOf(request.getParameter("act")), key, request.getParameterMap(), 200, null);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "request.form");
        }
    }

    public List<String> contactResults() {
        return Arrays.stream(ContactResult.values()).map(Codes::of).toList();
    }

    public List<String> lifeDomains() {
        return Arrays.stream(LifeDomain.values()).map(Codes::of).toList();
    }

    Form refused(Refused refused) {
        return new Form(about, key, filled, refused.status(), refused.reason());
    }

    public boolean opened() {
        return !about.isEmpty();
    }

    /** What was filled in; nothing, when it was left open. */
    public @Nullable String get(String name) {
        String[] values = filled.get(name);
        return values == null || values[0].isBlank() ? null : values[0].strip();
    }

    public String get(String name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    public List<String> all(String name) {
        return Arrays.asList(filled.getOrDefault(name, new String[0]));
    }

    /** A number as such; anything else as it is, for whoever judges commands. */
    @Nullable
    Object number(String name) {
        String value = get(name);
        return value != null && NUMBER.matcher(value).matches() ? (Object) Integer.valueOf(value) : value;
    }
}
