package be.homeward.command.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts cells where their columns say; what they may hold is checked afterwards, as for every other command. */
final class SheetCells {
    private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern SEVERAL = Pattern.compile("\\s*\\|\\s*");
    /** As spreadsheets in our languages write yes and no. */
    private static final Map<String, Boolean> FLAGS =
            Map.of("true", true, "waar", true, "vrai", true, "false", false, "onwaar", false, "faux", false);

    private final ObjectNode body;

    SheetCells(ObjectNode body) {
        this.body = body;
    }

    /** @throws Rejected naming the column when the command has no such field */
    void put(Shape shape, String column, String cell) {
        String[] steps = STEP.split(column);
        JsonNode place = body;
        Shape there = shape;
        for (int i = 0; i < steps.length; i++) {
            there = below(there, steps[i]);
            if (there == null) {
                throw new Rejected(Problem.in(column, ProblemType.FORM_UNKNOWN_FIELD));
            }
            boolean last = i == steps.length - 1;
            place = step(place, steps[i], last ? value(there, cell) : emptyOf(there), last);
        }
    }

    /** A list that no cell fills is empty: a row has no other way to say so. */
    void rest(Shape.Fields shape) {
        for (Shape.Field field : shape.fields().values()) {
            if (field.required() && field.shape() instanceof Shape.Many && !body.has(field.name())) {
                body.putArray(field.name());
            }
        }
    }

    private static @Nullable Shape below(Shape shape, String step) {
        return switch (shape) {
            case Shape.Fields fields -> {
                Shape.Field field = fields.fields().get(step);
                yield field == null ? null : field.shape();
            }
            case Shape.Many many when Character.isDigit(step.charAt(0)) -> many.each();
            default -> null;
        };
    }

    /** Fields and values stay where an earlier column put them; a gap in a list is missed by the check. */
    private static JsonNode step(JsonNode place, String step, JsonNode otherwise, boolean last) {
        return switch (place) {
            case ObjectNode fields -> {
                if (last || !fields.has(step)) {
                    fields.set(step, otherwise);
                }
                yield fields.get(step);
            }
            case ArrayNode list -> {
                int at = Integer.parseInt(step);
                while (at >= list.size()) {
                    list.addNull();
                }
                if (last || list.get(at).isNull()) {
                    list.set(at, otherwise);
                }
                yield list.get(at);
            }
            default -> throw new IllegalStateException("a value holds nothing");
        };
    }

    private static JsonNode emptyOf(Shape shape) {
        return shape instanceof Shape.Many ? Body.MAPPER.createArrayNode() : Body.MAPPER.createObjectNode();
    }

    /** Several values of a list stand in one cell, parted by {@code |}. */
    private static JsonNode value(Shape shape, String cell) {
        if (shape instanceof Shape.Many many) {
            ArrayNode list = Body.MAPPER.createArrayNode();
            Arrays.stream(SEVERAL.split(cell)).forEach(each -> list.add(value(many.each(), each)));
            return list;
        }
        Boolean flag = shape instanceof Shape.Flag ? FLAGS.get(cell.toLowerCase(Locale.ROOT)) : null;
        if (flag != null) {
            return Body.MAPPER.valueToTree(flag);
        }
        if (shape instanceof Shape.Whole && WHOLE.matcher(cell).matches()) {
            return Body.MAPPER.valueToTree(Long.parseLong(cell));
        }
        return Body.MAPPER.valueToTree(cell);
    }
}
