package be.homeward.wire;

import be.homeward.events.HomewardEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every kind of event, found by walking the sealed types: nobody keeps a second list. */
public final class Catalogue {
    private static final List<Class<? extends HomewardEvent>> EVENTS =
            walk(HomewardEvent.class).toList();
    private static final Map<String, Class<? extends HomewardEvent>> BY_NAME =
            EVENTS.stream().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private Catalogue() {}

    public static List<Class<? extends HomewardEvent>> events() {
        return EVENTS;
    }

    /** @throws UnreadableEvent when no event has that name */
    static Class<? extends HomewardEvent> named(String name) {
        Class<? extends HomewardEvent> event = BY_NAME.get(name);
        if (event == null) {
            throw new UnreadableEvent(name, null);
        }
        return event;
    }

    private static Stream<Class<? extends HomewardEvent>> walk(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Catalogue::walk)
                : Stream.of(type.asSubclass(HomewardEvent.class));
    }
}
