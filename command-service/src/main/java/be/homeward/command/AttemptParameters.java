package be.homeward.command;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands the current attempt to every handler that asks for {@link Streams}. */
final class AttemptParameters implements ParameterResolverFactory, ParameterResolver<Streams> {

    @Override
    public @Nullable ParameterResolver<Streams> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Streams.class ? this : null;
    }

    @Override
    public Streams resolveParameterValue(Message<?> message) {
        return Attempt.CURRENT.get();
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}
