package be.homeward.command.api;

import be.homeward.events.Codes;
import be.homeward.events.DataClass;
import be.homeward.events.Id;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the shape of a request from the record that it becomes. */
final class ShapeReading {
    private ShapeReading() {}

    /** @throws IllegalStateException when a component is of a type that no request can carry */
    static Shape.Fields of(Class<?> type) {
        Map<String, Shape.Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.put(component.getName(), field(component));
        }
        return new Shape.Fields(Collections.unmodifiableMap(fields));
    }

    private static Shape.Field field(RecordComponent component) {
        boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (component.getType() != Sealed.class) {
            return new Shape.Field(component.getName(), shape(component.getGenericType()), required);
        }
        Personal personal = component.getAnnotation(Personal.class);
        if (personal == null || required) {
            throw new IllegalStateException("a sealed component is @Personal and @Nullable: " + component);
        }
        return new Shape.Field(component.getName(), secret(personal.value()), false);
    }

    /** Identity and contact are names and numbers; the other classes hold what someone writes in their own words. */
    private static Shape.Secret secret(DataClass dataClass) {
        return new Shape.Secret(
                dataClass,
                switch (dataClass) {
                    case IDENTITY, CONTACT -> Shape.TEXT;
                    case SOCIAL, HEALTH, JUSTICE -> Shape.WORDS;
                });
    }

    private static Shape shape(Type type) {
        if (type instanceof ParameterizedType several) {
            boolean set = several.getRawType() == Set.class;
            if (set || several.getRawType() == List.class) {
                return new Shape.Many(shape(several.getActualTypeArguments()[0]), set, Shape.VALUES);
            }
        }
        if (type == String.class) {
            return new Shape.Text(Shape.TEXT);
        }
        if (type == LocalDate.class) {
            return new Shape.Day();
        }
        if (type == int.class || type == Integer.class) {
            return new Shape.Whole(Shape.NUMBER);
        }
        if (type == Long.class) {
            return new Shape.Whole(Shape.POSITION);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Shape.Flag();
        }
        if (type instanceof Class<?> one) {
            if (one.isEnum()) {
                return new Shape.Code(Arrays.stream(one.getEnumConstants())
                        .map(code -> Codes.of((Enum<?>) code))
                        .toList());
            }
            if (Id.class.isAssignableFrom(one) || one == UUID.class) {
                return new Shape.Uuid();
            }
            if (one.isRecord() && one != Sealed.class) {
                return of(one);
            }
        }
        throw new IllegalStateException("no request can carry a " + type.getTypeName());
    }
}
