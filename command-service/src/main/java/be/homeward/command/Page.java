package be.homeward.command;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One aggregate's page: the aggregate, and the commands that its nested sealed {@code Command} permits. */
public record Page<A extends StreamAggregate<?>>(Class<A> aggregate, List<Class<? extends HomewardCommand>> commands) {

    /**
     * Reads the page of an aggregate.
     *
     * @throws IllegalArgumentException when it has no sealed nested interface named {@code Command}
     */
    public static <A extends StreamAggregate<?>> Page<A> of(Class<A> aggregate) {
        Class<?> nested = Arrays.stream(aggregate.getDeclaredClasses())
                .filter(each -> each.isSealed() && each.getSimpleName().equals("Command"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(aggregate + " states no commands"));
        return new Page<>(aggregate, walk(nested).toList());
    }

    private static Stream<Class<? extends HomewardCommand>> walk(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Page::walk)
                : Stream.of(type.asSubclass(HomewardCommand.class));
    }

    A empty() {
        try {
            Constructor<A> constructor = aggregate.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an aggregate has a constructor without parameters: " + aggregate, e);
        }
    }
}
