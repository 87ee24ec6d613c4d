package be.homeward.query;

import be.homeward.events.HomewardEvent;
import be.homeward.events.Id;
import be.homeward.events.Sealed;
import be.homeward.events.StreamId;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Views;
import be.homeward.wire.Catalogue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Histories that nobody thought of: events of every kind with chance values, kept when their stream can have them. */
final class RandomHistory {
    private static final String[] TEXTS = {
        "1", "2", "Peterbos 3", "tab\there", "back\\slash", "\"quoted\" {a,b}", "ligne\nde plus", "Ünïcode 🏠", "\\N"
    };
    private final Random random;
    private final Views views;
    private final int streams;
    private final Map<StreamId, Rows> rows = new HashMap<>();
    private final Set<Class<?>> changed = new HashSet<>();
    private long position;

    /** @param streams how many streams of each kind there are at most */
    RandomHistory(long seed, Views views, int streams) {
        this.random = new Random(seed);
        this.views = views;
        this.streams = streams;
    }

    /** Of which kinds an event changed a row. */
    Set<Class<?>> changed() {
        return changed;
    }

    List<HomewardEvent> events(int number) {
        List<HomewardEvent> events = new ArrayList<>();
        while (events.size() < number) {
            HomewardEvent event = any();
            boolean possible = possible(event);
            // now and then one that its stream cannot have: it is parked, live and in a rebuild
            if (possible || random.nextInt(2_000) == 0) {
                events.add(event);
            }
        }
        return events;
    }

    private boolean possible(HomewardEvent event) {
        Rows stream = rows.computeIfAbsent(event.stream(), Rows::new);
        try {
            stream.take(++position, Instant.EPOCH, event, views.projection());
            stream.drain(_ -> changed.add(event.getClass()));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private HomewardEvent any() {
        List<Class<? extends HomewardEvent>> kinds = Catalogue.events();
        return (HomewardEvent) record(kinds.get(random.nextInt(kinds.size())));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                boolean mayBeAbsent = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                values[i] = mayBeAbsent && random.nextBoolean() ? null : value(components[i].getGenericType());
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType several) {
            List<Object> values = IntStream.range(0, random.nextInt(4))
                    .mapToObj(_ -> value(several.getActualTypeArguments()[0]))
                    .distinct()
                    .toList();
            return several.getRawType() == Set.class ? new LinkedHashSet<>(values) : values;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Sealed.class) {
            return new Sealed("sealed-" + random.nextInt(5));
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain == UUID.class) {
            return new UUID(7, random.nextInt(3));
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2020, 3, 1).plusDays(random.nextInt(500));
        }
        if (plain == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
        if (plain == int.class || plain == Integer.class) {
            return 2020 + random.nextInt(3);
        }
        if (plain == long.class || plain == Long.class) {
            return (long) random.nextInt(3); // a position that was passed long ago
        }
        if (plain == boolean.class) {
            return random.nextBoolean();
        }
        if (Id.class.isAssignableFrom(plain)) {
            return id(plain);
        }
        return record(plain);
    }

    /** Few of each: what belongs together finds each other. Streams of different kinds even share their ids. */
    private Object id(Class<?> type) {
        boolean within = type.getSimpleName()
                .matches(
                        "(Stay|Absence|Relocation|Title|Contact|Goal|Right|Incident|Target|Grant|Expense|Decision|Discussion|Action|Words|Request|TrustedPerson)Id");
        try {
            return type.getDeclaredConstructor(UUID.class)
                    .newInstance(new UUID(9, random.nextInt(within ? 3 : streams)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
