package be.homeward.deploy;

import be.homeward.command.HomewardCommand;
import be.homeward.events.BuildingId;
import be.homeward.events.CoachId;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HouseholdId;
import be.homeward.events.Id;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Sealed;
import be.homeward.events.SupportId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Commands that nobody thought of: chance values in every field, few enough that what belongs together meets. */
final class AnyCommand {
    private static final LocalDate BEGIN = LocalDate.of(2020, 3, 1);
    private static final int DAYS = 120;
    private static final Set<Class<?>> FRAME = Set.of(
            OrganisationId.class,
            ProgrammeId.class,
            HeadAgreementId.class,
            BuildingId.class,
            DwellingId.class,
            PersonId.class,
            HouseholdId.class,
            SupportId.class,
            CoachId.class);

    private final Random random;
    private final int frame;

    AnyCommand(Random random) {
        this(random, 10);
    }

    /** @param frame one in so many is about another partner, person or dwelling */
    AnyCommand(Random random, int frame) {
        this.random = random;
        this.frame = frame;
    }

    HomewardCommand of(Class<? extends HomewardCommand> kind) {
        return (HomewardCommand) record(kind);
    }

    /** One of few things of a kind; most is about the same partner, person and dwelling, so that it goes on. */
    UUID few(Class<?> kind) {
        int chosen = FRAME.contains(kind) && random.nextInt(frame) > 0 ? 0 : random.nextInt(4);
        return new UUID(kind.getSimpleName().hashCode(), chosen);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean absent = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = absent && random.nextBoolean()
                    ? null
                    : value(components[i].getName(), components[i].getGenericType());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType several) {
            List<Object> values = IntStream.range(0, 1 + random.nextInt(2))
                    .mapToObj(_ -> value(name, several.getActualTypeArguments()[0]))
                    .distinct()
                    .toList();
            return several.getRawType() == Set.class ? new LinkedHashSet<>(values) : values;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (Id.class.isAssignableFrom(plain)) {
            return id(plain);
        }
        return switch (plain.getSimpleName()) {
            case "UUID" -> new UUID(7, random.nextInt(3));
            case "LocalDate" -> BEGIN.plusDays(random.nextInt(DAYS));
            case "String" -> text(name);
            case "Long" -> 1L + random.nextInt(9);
            case "int", "Integer" -> name.equals("year") ? 2020 : 1 + random.nextInt(9);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "Sealed" -> new Sealed("sealed-" + random.nextInt(3));
            case "Names" -> new Names("nl", "fr", "en");
            default -> record(plain);
        };
    }

    private String text(String name) {
        return switch (name) {
            case "track", "tracks" -> "one";
            case "code" -> "code-" + "abc".charAt(random.nextInt(3));
            case "sha256" -> "0a".repeat(32);
            default -> List.of("one", "two", "1", "0.5").get(random.nextInt(4));
        };
    }

    private Object id(Class<?> kind) {
        try {
            return kind.getDeclaredConstructor(UUID.class).newInstance(few(kind));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind.getName(), e);
        }
    }
}
