package be.homeward.command;

import be.homeward.events.HomewardEvent;
import java.util.function.BiFunction;

/** How the events of a stream become what is known of it. */
public record Folding<S extends Known>(String stream, S nothing, BiFunction<S, HomewardEvent, S> step) {

    /** Folds events of one sealed type; an event of another stream is a defect, not a case. */
    public static <S extends Known, E extends HomewardEvent> Folding<S> of(
            String stream, Class<E> events, S nothing, BiFunction<S, E, S> step) {
        return new Folding<>(stream, nothing, (known, event) -> step.apply(known, events.cast(event)));
    }
}
