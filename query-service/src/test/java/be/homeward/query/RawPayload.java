package be.homeward.query;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Gives what Axon's engine stored as the bytes it is: they are read once, by what makes rows of them, and who stated it
 * never.
 */
final class RawPayload implements Serializer {
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> wanted) {
        return new SimpleSerializedObject<>(
                converter.convert(object, wanted), wanted, new SimpleSerializedType("bytes", null));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> wanted) {
        return converter.canConvert(byte[].class, wanted);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon's interface has it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return (T)
                (stored.getType().getName().equals(MetaData.class.getName())
                        ? MetaData.emptyInstance()
                        : converter.convert(stored.getData(), byte[].class));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return byte[].class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return new SimpleSerializedType("bytes", null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
