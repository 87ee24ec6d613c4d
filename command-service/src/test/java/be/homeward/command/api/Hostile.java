package be.homeward.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies that nobody should send, from the shape of what should be sent; the same ones for the same seed. */
final class Hostile {
    private static final List<String> TEXTS = List.of(
            "'; drop table log.event; --",
            "<script>alert(1)</script>",
            "\u0000",
            "\ud83d",
            "\u202e\ufffe",
            "../../etc/passwd",
            "${jndi:ldap://x/y}",
            "%s%n%x",
            "{0} '{1}",
            " ",
            "9999-12-31",
            "0000-01-01",
            "-0001-01-01",
            "2021-02-30",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "NaN",
            "null",
            "true",
            "💥".repeat(300),
            "x".repeat(500));

    private final Random random;
    private final List<UUID> others;

    /** @param others ids of what belongs to another organisation */
    Hostile(long seed, List<UUID> others) {
        this.random = new Random(seed);
        this.others = others;
    }

    /** A body in which one thing or several are wrong. */
    String body(CommandForm form) {
        ObjectNode body = fresh(form.shape());
        int wrongs = 1 + random.nextInt(3);
        for (int i = 0; i < wrongs; i++) {
            spoil(body);
        }
        // at the end, so that it counts only when all that was spoilt happens to be in order
        body.set(one(TEXTS), anything(0));
        String text = body.toString();
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> text + text;
            case 2 -> text.replace(':', random.nextBoolean() ? ';' : '=');
            case 3 -> text.replaceFirst("\\{", "{\"%s\":1,\"%<s\":2,".formatted(random.nextInt(9)));
            case 4 -> "[" + text + "]";
            default -> text;
        };
    }

    /** A body in good form about things that do not exist, or belong to others. */
    String unknown(CommandForm form) {
        return fresh(form.shape()).toString();
    }

    private ObjectNode fresh(Shape.Fields shape) {
        ObjectNode body = ShapeExample.of(shape);
        shape.fields().forEach((name, field) -> {
            if (field.shape() instanceof Shape.Uuid) {
                body.put(name, id().toString());
            }
        });
        return body;
    }

    private UUID id() {
        return random.nextBoolean()
                ? others.get(random.nextInt(others.size()))
                : new UUID(random.nextLong(), random.nextLong());
    }

    private void spoil(ObjectNode body) {
        List<String> names = new ArrayList<>(body.propertyNames());
        if (names.isEmpty() || random.nextInt(8) == 0) {
            body.set(one(TEXTS), anything(0));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = body.get(name);
        if (value instanceof ObjectNode part && random.nextBoolean()) {
            spoil(part);
        } else if (value instanceof ArrayNode list && random.nextBoolean()) {
            list.add(anything(0));
        } else if (random.nextInt(6) == 0) {
            body.remove(name);
        } else {
            body.set(name, anything(0));
        }
    }

    private JsonNode anything(int depth) {
        var nodes = Body.MAPPER.getNodeFactory();
        return switch (random.nextInt(depth > 3 ? 7 : 10)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextInt());
            case 3 -> nodes.numberNode(random.nextLong());
            case 4 -> nodes.numberNode(random.nextDouble() * 1e300);
            case 5, 6 -> nodes.stringNode(one(TEXTS));
            case 7 -> nodes.objectNode().set(one(TEXTS), anything(depth + 1));
            case 8 -> nodes.arrayNode().add(anything(depth + 1));
            default -> {
                ArrayNode many = nodes.arrayNode();
                for (int i = 0; i < 150; i++) {
                    many.add(one(TEXTS));
                }
                yield many;
            }
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
