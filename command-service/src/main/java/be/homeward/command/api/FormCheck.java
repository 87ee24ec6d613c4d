package be.homeward.command.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares what arrived with the shape that is asked, and names the first field that differs. Fields that are left out,
 * null and blank texts are the same: afterwards they are gone.
 */
final class FormCheck {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;
    private static final int NAME_SHOWN = 60;
    private static final String NIL = "00000000-0000-0000-0000-000000000000";

    private FormCheck() {}

    /** @throws Rejected naming the field, never its value */
    static void check(Shape.Fields shape, ObjectNode body) {
        fields(shape, body, "");
    }

    private static void fields(Shape.Fields shape, ObjectNode body, String prefix) {
        for (Iterator<Map.Entry<String, JsonNode>> entries = body.properties().iterator(); entries.hasNext(); ) {
            Map.Entry<String, JsonNode> entry = entries.next();
            Shape.Field field = shape.fields().get(entry.getKey());
            if (field == null) {
                throw wrong(prefix + shown(entry.getKey()), ProblemType.FORM_UNKNOWN_FIELD);
            }
            if (nothing(entry.getValue())) {
                entries.remove();
            } else {
                value(field.shape(), entry.getValue(), prefix + field.name());
            }
        }
        if (body.size() < shape.fields().size()) {
            for (Shape.Field field : shape.fields().values()) {
                if (field.required() && !body.has(field.name())) {
                    throw wrong(prefix + field.name(), ProblemType.FORM_MISSING);
                }
            }
        }
    }

    private static void value(Shape shape, JsonNode value, String field) {
        switch (shape) {
            case Shape.Text(int most) -> text(value, most, field);
            case Shape.Secret secret -> text(value, secret.most(), field);
            case Shape.Uuid() -> uuid(string(value, field), field);
            case Shape.Day() -> day(string(value, field), field);
            case Shape.Code code -> {
                if (!code.codes().contains(string(value, field))) {
                    throw wrong(field, ProblemType.FORM_NOT_CODE);
                }
            }
            case Shape.Whole(long most) -> whole(value, most, field);
            case Shape.Flag() -> {
                if (!value.isBoolean()) {
                    throw wrong(field, ProblemType.FORM_WRONG_TYPE);
                }
            }
            case Shape.Many many -> many(many, value, field);
            case Shape.Fields fields -> {
                if (!(value instanceof ObjectNode part)) {
                    throw wrong(field, ProblemType.FORM_WRONG_TYPE);
                }
                fields(fields, part, field + ".");
            }
        }
    }

    private static void many(Shape.Many many, JsonNode value, String field) {
        if (!value.isArray()) {
            throw wrong(field, ProblemType.FORM_WRONG_TYPE);
        }
        if (value.size() > many.most()) {
            throw wrong(field, ProblemType.FORM_TOO_MANY, many.most());
        }
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < value.size(); i++) {
            String place = field + "[" + i + "]";
            JsonNode each = value.get(i);
            if (nothing(each)) {
                throw wrong(place, ProblemType.FORM_MISSING);
            }
            value(many.each(), each, place);
            if (many.set() && !seen.add(each)) {
                throw wrong(place, ProblemType.FORM_VALUE_TWICE);
            }
        }
    }

    private static void text(JsonNode value, int most, String field) {
        String text = string(value, field);
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            throw wrong(field, ProblemType.FORM_TOO_LONG, most);
        }
        if (!Characters.storable(text)) {
            throw wrong(field, ProblemType.FORM_CHARACTER);
        }
    }

    private static void uuid(String text, String field) {
        try {
            // shortened or shifted groups would be another spelling of the same id
            if (text.length() == 36 && UUID.fromString(text).toString().equalsIgnoreCase(text) && !text.equals(NIL)) {
                return;
            }
        } catch (IllegalArgumentException _) {
            // answered below like any other text that is no id
        }
        throw wrong(field, ProblemType.FORM_NOT_UUID);
    }

    private static void day(String text, String field) {
        LocalDate day = parsed(text);
        if (day == null) {
            throw wrong(field, ProblemType.FORM_NOT_DATE);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw wrong(
                    field,
                    ProblemType.FORM_DATE_OUT_OF_RANGE,
                    Integer.toString(FIRST_YEAR),
                    Integer.toString(LAST_YEAR));
        }
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static void whole(JsonNode value, long most, String field) {
        if (!value.isIntegralNumber()) {
            throw wrong(field, ProblemType.FORM_WRONG_TYPE);
        }
        if (!value.canConvertToLong() || value.longValue() < 0 || value.longValue() > most) {
            throw wrong(field, ProblemType.FORM_NUMBER_OUT_OF_RANGE, most);
        }
    }

    private static String string(JsonNode value, String field) {
        if (!value.isString()) {
            throw wrong(field, ProblemType.FORM_WRONG_TYPE);
        }
        return value.stringValue();
    }

    private static boolean nothing(JsonNode value) {
        return value.isNull() || (value.isString() && value.stringValue().isBlank());
    }

    /** A field's name comes from the outside too: only what looks like a name is repeated. */
    static String shown(@Nullable String name) {
        return name != null
                        && name.length() <= NAME_SHOWN
                        && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'))
                ? name
                : "?";
    }

    private static Rejected wrong(String field, ProblemType type, Object... arguments) {
        return new Rejected(Problem.in(field, type, arguments));
    }
}
