package be.homeward.wire;

import be.homeward.events.Codes;
import be.homeward.events.Id;
import be.homeward.events.Sealed;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes ids bare, codes as codes and sealed values as their token. */
final class HomewardModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    HomewardModule() {
        super("homeward");
        addSerializer(new Text<>(Id.class, id -> id.value().toString()));
        addSerializer(new Text<>(Sealed.class, Sealed::token));
        addSerializer(new Text<>(enumClass(), Codes::of));
        addDeserializer(LocalDate.class, new Days());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Bare());
        context.addValueInstantiators(new Records());
    }

    @SuppressWarnings("unchecked") // Enum has no class literal with its wildcard
    private static Class<Enum<?>> enumClass() {
        return (Class<Enum<?>>) (Class<?>) Enum.class;
    }

    private static final class Text<T> extends StdSerializer<T> {
        private final Function<T, String> text;

        Text(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text.apply(value));
        }
    }

    private static final class Bare extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Class<?> raw = type.getRawClass();
            if (Id.class.isAssignableFrom(raw) && raw.isRecord()) {
                return new IdDeserializer(raw);
            }
            return raw == Sealed.class ? new SealedDeserializer() : null;
        }

        @Override
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return new CodeDeserializer(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Id.class.isAssignableFrom(type) || type == Sealed.class || type.isEnum();
        }
    }

    private static final class IdDeserializer extends ValueDeserializer<Object> {
        private final Class<?> type;
        private final MethodHandle constructor;

        IdDeserializer(Class<?> type) {
            this.type = type;
            try {
                constructor = MethodHandles.publicLookup()
                        .findConstructor(type, MethodType.methodType(void.class, UUID.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("an id is a public record around a UUID: " + type, e);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            // UUID.fromString also takes shortened forms, which would be another spelling of the same id
            if (text == null || text.length() != 36) {
                return context.handleWeirdStringValue(type, "", "not a UUID");
            }
            try {
                return constructor.invoke(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                return context.handleWeirdStringValue(type, "", "not a UUID");
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class SealedDeserializer extends ValueDeserializer<Sealed> {
        @Override
        public Sealed deserialize(JsonParser parser, DeserializationContext context) {
            return new Sealed(parser.getString());
        }
    }

    private static final class CodeDeserializer extends ValueDeserializer<Object> {
        private final Class<?> list;
        private final Map<String, Object> codes = new HashMap<>();

        CodeDeserializer(Class<?> list) {
            this.list = list;
            for (Object each : list.getEnumConstants()) {
                codes.put(Codes.of((Enum<?>) each), each);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Object code = codes.get(parser.getString());
            return code != null ? code : context.handleWeirdStringValue(list, "", "not a code of this list");
        }
    }
}
