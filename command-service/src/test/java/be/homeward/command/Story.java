package be.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Subject;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.Id;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** What happened, who asks for what, and what follows: an aggregate's test as a sentence. */
public final class Story<A> {
    private static final OrganisationId NOBODY = new OrganisationId(new UUID(0, 1));

    private final Class<A> aggregate;
    private final List<HomewardEvent> past = new ArrayList<>();
    private final List<OrganisationId> recorders = new ArrayList<>();
    private LocalDate today = LocalDate.of(2026, 6, 1);
    private Subject subject = new Subject("nobody", NOBODY, Set.of());
    private @Nullable HomewardCommand command;
    private @Nullable ResultValidator<A> result;

    private Story(Class<A> aggregate) {
        this.aggregate = aggregate;
    }

    public static <A> Story<A> of(Class<A> aggregate) {
        return new Story<>(aggregate);
    }

    /** Events of any stream, in the order in which they happened. */
    public Story<A> given(HomewardEvent... events) {
        return recordedBy(NOBODY, events);
    }

    /** Events that an organisation recorded, of any stream. */
    public Story<A> recordedBy(OrganisationId organisation, HomewardEvent... events) {
        for (HomewardEvent event : events) {
            past.add(event);
            recorders.add(organisation);
        }
        return this;
    }

    /** The day on which it is asked. */
    public Story<A> on(LocalDate day) {
        today = day;
        return this;
    }

    public Story<A> as(OrganisationId organisation, Function... functions) {
        subject = new Subject("someone", organisation, Set.of(functions));
        return this;
    }

    public Story<A> when(HomewardCommand asked) {
        command = asked;
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(new Past(subject, today, past, recorders));
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((HomewardCommand) message.getPayload()).stream(), null));
        var own = past.stream()
                .filter(event -> event.stream().equals(asked.stream()))
                .toArray();
        result = (own.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(own)).when(asked);
        return this;
    }

    public void then(HomewardEvent... events) {
        validator().expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    public void thenNothing() {
        validator().expectSuccessfulHandlerExecution().expectNoEvents();
    }

    /** Refused with a code that the command announces. */
    public void thenRefused(String code) {
        Refuses announced = asked().getClass().getAnnotation(Refuses.class);
        assertThat(announced == null ? List.of() : List.of(announced.value())).contains(code);
        validator().expectNoEvents().expectException(Refusal.class).expectExceptionMessage(code);
    }

    /** Answered as if it did not exist. */
    public void thenUnknown() {
        validator().expectNoEvents().expectException(Refusal.class).expectExceptionMessage("unknown");
    }

    private HomewardCommand asked() {
        return Objects.requireNonNull(command);
    }

    private ResultValidator<A> validator() {
        return Objects.requireNonNull(result);
    }

    /** Positions are counted from 1, in the order in which the story was told. */
    private record Past(Subject subject, LocalDate today, List<HomewardEvent> events, List<OrganisationId> recorders)
            implements Streams, Archive {
        @Override
        public long head() {
            return events.size();
        }

        @Override
        public boolean recorded(
                OrganisationId by, long after, long through, BiPredicate<HomewardEvent, HomewardEvent> kind) {
            return IntStream.range((int) after, (int) through)
                    .filter(at -> recorders.get(at).equals(by))
                    .mapToObj(events::get)
                    .anyMatch(event -> kind.test(first(event), event));
        }

        private HomewardEvent first(HomewardEvent event) {
            return events.stream()
                    .filter(each -> each.stream().equals(event.stream()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public <S extends Known> S read(Folding<S> folding, Id id) {
            S known = fold(folding, id);
            if (!known.exists() || !known.visibleTo(this)) {
                throw Refusal.unknown();
            }
            return known;
        }

        @Override
        public <S extends Known> S require(Folding<S> folding, Id id) {
            S known = fold(folding, id);
            if (!known.exists()) {
                throw Refusal.unknown();
            }
            return known;
        }

        private <S extends Known> S fold(Folding<S> folding, Id id) {
            S known = folding.nothing();
            for (HomewardEvent event : events) {
                if (event.stream().type().equals(folding.stream())
                        && event.stream().id().equals(id.value())) {
                    known = folding.step().apply(known, event);
                }
            }
            return known;
        }
    }
}
