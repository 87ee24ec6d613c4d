package be.homeward.query.console;

import be.homeward.events.Brussels;
import be.homeward.query.reading.Language;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says days and codes as partners say them, in their language. */
public final class Wording {
    private final Language language;
    private final List<Map<String, Object>> programmes;
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;
    private final DateTimeFormatter moments;
    private final NumberFormat numbers;
    private final NumberFormat amounts;

    Wording(Language language, List<Map<String, Object>> programmes) {
        this.language = language;
        this.programmes = programmes;
        this.days = DateTimeFormatter.ofPattern("d MMM yyyy", language.locale());
        this.months = DateTimeFormatter.ofPattern("MMM yyyy", language.locale());
        this.moments = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", language.locale());
        Locale here = Locale.of(language.code(), language == Language.EN ? "IE" : "BE");
        this.numbers = NumberFormat.getNumberInstance(here);
        this.amounts = NumberFormat.getCurrencyInstance(here);
        amounts.setCurrency(Currency.getInstance("EUR"));
    }

    public String day(@Nullable Object day) {
        return day == null ? "" : LocalDate.parse(day.toString()).format(days);
    }

    /** The month of a day, or one that is named. */
    public String month(Object month) {
        return YearMonth.parse(month.toString().substring(0, 7)).format(months);
    }

    /** A figure, a dash where there is none. */
    public String number(@Nullable Object figure) {
        return figure == null ? "–" : numbers.format(new BigDecimal(figure.toString()));
    }

    public String amount(Number cents) {
        return amounts.format(BigDecimal.valueOf(cents.longValue(), 2));
    }

    /** When something was recorded, on a clock in Brussels. */
    public String moment(Object instant) {
        return Instant.parse(instant.toString()).atZone(Brussels.ZONE).format(moments);
    }

    /** Under what a row is looked up. */
    String heading(Map<String, Object> item) {
        return item.containsKey("support")
                ? person(item)
                : item.containsKey("unit") ? dwelling(item) : organisation(item.get("owner"));
    }

    Comparator<Object> alphabet() {
        return Collator.getInstance(language.locale());
    }

    /** A name that nobody wrote down, or that may not be opened, is told by the beginning of its id. */
    public String person(Map<String, Object> item) {
        String name = (Objects.toString(item.get("givenName"), "") + " " + Objects.toString(item.get("familyName"), ""))
                .strip();
        return name.isEmpty() ? String.valueOf(item.get("person")).substring(0, 8) : name;
    }

    public String dwelling(@Nullable Map<String, Object> item) {
        return item == null ? "" : (Objects.toString(item.get("building"), "") + " " + item.get("unit")).strip();
    }

    public String address(@Nullable Map<String, Object> address) {
        if (address == null || address.get("street") == null) {
            return "";
        }
        return "%s %s, %s %s"
                .formatted(
                        address.get("street"),
                        address.get("number"),
                        address.get("postcode"),
                        address.get("municipality"));
    }

    public String programme(@Nullable Object code) {
        return programmes.stream()
                .filter(each -> Objects.equals(each.get("code"), code))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> Objects.toString(code, ""));
    }

    public String track(@Nullable Object programme, @Nullable Object track) {
        return named(programme, "tracks", "track", track)
                .map(each -> track + " · " + name(each))
                .orElseGet(() -> Objects.toString(track, ""));
    }

    public String organisation(@Nullable Object code) {
        return programmes.stream()
                .flatMap(each -> named(each.get("code"), "partners", "code", code).stream())
                .findFirst()
                .map(this::name)
                .orElseGet(() -> Objects.toString(code, ""));
    }

    private Optional<Map<String, Object>> named(
            @Nullable Object programme, String list, String key, @Nullable Object value) {
        return programmes.stream()
                .filter(each -> Objects.equals(each.get("code"), programme))
                .flatMap(each -> Rows.list(each, list).stream())
                .filter(each -> Objects.equals(each.get(key), value))
                .findFirst();
    }

    private String name(Map<String, Object> named) {
        return String.valueOf(named.get(
                switch (language) {
                    case NL -> "nameNl";
                    case FR -> "nameFr";
                    case EN -> "nameEn";
                }));
    }
}
