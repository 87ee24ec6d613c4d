package be.homeward.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands the current attempt to every handler that asks for {@link Streams} or the {@link Archive}. */
final class AttemptParameters implements ParameterResolverFactory, ParameterResolver<Attempt> {

    @Override
    public @Nullable ParameterResolver<Attempt> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        Class<?> asked = parameters[index].getType();
        return asked == Streams.class || asked == Archive.class ? this : null;
    }

    @Override
    public Attempt resolveParameterValue(Message<?> message) {
        return Attempt.CURRENT.get();
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}
