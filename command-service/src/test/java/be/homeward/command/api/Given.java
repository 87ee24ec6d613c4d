package be.homeward.command.api;

import be.homeward.command.HomewardCommand;
import be.homeward.events.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A command that someone gives, read from a line of a story. */
record Given(String login, CommandForm form, String body) {
    private static final Pattern NAME = Pattern.compile("@([a-z-]+)");
    private static final Set<String> STREAMS = Set.of(
            "organisation",
            "programme",
            "agreement",
            "building",
            "dwelling",
            "household",
            "person",
            "support",
            "coach",
            "activity",
            "conference");

    /** Where a body names something that has a stream of its own. */
    record Naming(String field, String stream, Function<String, String> naming) {}

    static List<Given> story(String resource, Function<String, UUID> ids) {
        Catalogue catalogue = Catalogue.read();
        try (var story = Objects.requireNonNull(Given.class.getResourceAsStream(resource))) {
            return new String(story.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Given(
                            parts[0],
                            catalogue.find(parts[1]).orElseThrow(),
                            NAME.matcher(parts[2])
                                    .replaceAll(name -> ids.apply(name.group(1)).toString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place where the body names a stream, with the body as it is when it names another there. */
    List<Naming> namings() {
        List<Naming> namings = new ArrayList<>();
        find(form.type(), List.of(), namings);
        return namings;
    }

    /** The field that names the stream of the command itself. */
    String own() {
        HomewardCommand command = Body.MAPPER.readValue(body, form.type());
        return command.stream().type();
    }

    private void find(Class<?> type, List<String> path, List<Naming> namings) {
        for (RecordComponent component : type.getRecordComponents()) {
            find(component.getGenericType(), with(path, component.getName()), namings);
        }
    }

    private void find(Type type, List<String> path, List<Naming> namings) {
        if (type instanceof ParameterizedType many) {
            find(many.getActualTypeArguments()[0], with(path, "0"), namings);
        } else if (type instanceof Class<?> single && Id.class.isAssignableFrom(single)) {
            String stream = stream(single);
            if (STREAMS.contains(stream) && at(tree(), path) != null) {
                namings.add(new Naming(String.join(".", path), stream, id -> naming(path, id)));
            }
        } else if (type instanceof Class<?> single && single.isRecord() && at(tree(), path) != null) {
            find(single, path, namings);
        }
    }

    private static String stream(Class<?> id) {
        String name = id.getSimpleName().replaceAll("Id$", "").toLowerCase(java.util.Locale.ROOT);
        return name.equals("headagreement") ? "agreement" : name;
    }

    private String naming(List<String> path, String id) {
        ObjectNode tree = tree();
        JsonNode parent = Objects.requireNonNull(at(tree, path.subList(0, path.size() - 1)));
        switch (parent) {
            case ObjectNode fields -> fields.put(path.getLast(), id);
            case ArrayNode list -> list.set(Integer.parseInt(path.getLast()), id);
            default -> throw new IllegalStateException(path.toString());
        }
        return tree.toString();
    }

    private ObjectNode tree() {
        return Body.MAPPER.readValue(body, ObjectNode.class);
    }

    private static @org.jspecify.annotations.Nullable JsonNode at(JsonNode tree, List<String> path) {
        JsonNode node = tree;
        for (String step : path) {
            node = node instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : node.get(step);
            if (node == null || node.isNull()) {
                return null;
            }
        }
        return node;
    }

    private static List<String> with(List<String> path, String step) {
        String[] longer = Arrays.copyOf(path.toArray(String[]::new), path.size() + 1);
        longer[path.size()] = step;
        return List.of(longer);
    }
}
