package be.homeward.deploy;

import be.homeward.access.Subject;
import be.homeward.command.Archive;
import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Known;
import be.homeward.command.Page;
import be.homeward.command.Refusal;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.events.HomewardEvent;
import be.homeward.events.Id;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ApplyMore;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregates as they are, over streams that are only remembered: thousands of decisions in a second. */
final class InMemory {
    private final Map<StreamId, Known> streams = new HashMap<>();
    private final Map<Class<?>, Page<?>> pages = new HashMap<>();
    private final Map<String, Folding<Known>> foldings = new HashMap<>();

    InMemory(List<Page<?>> pages) throws Exception {
        for (Page<?> page : pages) {
            page.commands().forEach(command -> this.pages.put(command, page));
            @SuppressWarnings("unchecked") // whatever it is folded to, only its own steps take it further
            var folding = (Folding<Known>)
                    Objects.requireNonNull(called(empty(page), StreamAggregate.class.getDeclaredMethod("folding")));
            foldings.put(folding.stream(), folding);
        }
    }

    void record(HomewardEvent event) {
        Folding<Known> folding =
                Objects.requireNonNull(foldings.get(event.stream().type()));
        Known known = streams.getOrDefault(event.stream(), folding.nothing());
        streams.put(event.stream(), folding.step().apply(known, event));
    }

    /** @throws Refusal when it is refused; what it returns is not recorded */
    List<HomewardEvent> decide(HomewardCommand command, Subject subject) throws Exception {
        Page<?> page = Objects.requireNonNull(pages.get(command.getClass()));
        Method handler = Arrays.stream(page.aggregate().getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(CommandHandler.class)
                        && each.getParameterTypes()[0] == command.getClass())
                .findFirst()
                .orElseThrow();
        Known known = streams.get(command.stream());
        if (known == null && !handler.isAnnotationPresent(CreationPolicy.class)) {
            throw Refusal.unknown();
        }
        Object aggregate = empty(page);
        if (known != null) {
            Method become = StreamAggregate.class.getDeclaredMethod("become", String.class, Known.class);
            called(aggregate, become, command.stream().toString(), known);
        }
        Seen seen = new Seen(subject);
        Method wall = StreamAggregate.class.getDeclaredMethod("wall", HomewardCommand.class, Streams.class);
        called(aggregate, wall, command, seen);
        return new Deciding(aggregate).events(() -> {
            Object[] arguments = Arrays.stream(handler.getParameterTypes())
                    .map(type -> type.isInstance(seen) ? seen : command)
                    .toArray();
            return called(aggregate, handler, arguments);
        });
    }

    private static Object empty(Page<?> page) throws ReflectiveOperationException {
        var constructor = page.aggregate().getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static @Nullable Object called(Object aggregate, Method method, Object... arguments) throws Exception {
        method.setAccessible(true);
        try {
            return method.invoke(aggregate, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Other streams, for whoever may look into them; a record in which nothing came after a report. */
    private final class Seen implements Streams, Archive {
        private final Subject subject;

        Seen(Subject subject) {
            this.subject = subject;
        }

        @Override
        public Subject subject() {
            return subject;
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2021, 1, 1);
        }

        @Override
        public long head() {
            return streams.size();
        }

        @Override
        public boolean recorded(
                OrganisationId by, long after, long through, BiPredicate<HomewardEvent, HomewardEvent> kind) {
            return false;
        }

        @Override
        public <S extends Known> S read(Folding<S> folding, Id id) {
            S known = require(folding, id);
            if (!known.visibleTo(this)) {
                throw Refusal.unknown();
            }
            return known;
        }

        @Override
        @SuppressWarnings("unchecked") // a stream of this type is folded by this folding only
        public <S extends Known> S require(Folding<S> folding, Id id) {
            Known known = streams.get(new StreamId(folding.stream(), id.value()));
            if (known == null || !known.exists()) {
                throw Refusal.unknown();
            }
            return (S) known;
        }
    }

    /** Nobody here has more to apply. */
    private static final class Done implements ApplyMore {
        @Override
        public ApplyMore andThenApply(Supplier<?> more) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ApplyMore andThen(Runnable more) {
            throw new UnsupportedOperationException();
        }
    }

    /** What an aggregate applies while it decides. */
    private static final class Deciding extends AggregateLifecycle {
        private final Object aggregate;
        private final List<HomewardEvent> events = new ArrayList<>();

        Deciding(Object aggregate) {
            this.aggregate = aggregate;
        }

        List<HomewardEvent> events(Callable<@Nullable Object> decision) throws Exception {
            executeWithResult(decision);
            return events;
        }

        @Override
        protected <T> ApplyMore doApply(T payload, MetaData metaData) {
            HomewardEvent event = (HomewardEvent) payload;
            try {
                called(aggregate, StreamAggregate.class.getDeclaredMethod("on", HomewardEvent.class), event);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            events.add(event);
            return new Done();
        }

        @Override
        protected boolean getIsLive() {
            return true;
        }

        @Override
        protected Long version() {
            return 0L;
        }

        @Override
        protected void doMarkDeleted() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected <T> Aggregate<T> doCreateNew(Class<T> type, Callable<T> factory) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ScopeDescriptor describeScope() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected String type() {
            return aggregate.getClass().getSimpleName();
        }

        @Override
        protected Object identifier() {
            return "";
        }
    }
}
