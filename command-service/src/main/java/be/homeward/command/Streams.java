package be.homeward.command;

import be.homeward.access.Subject;
import be.homeward.events.Id;

/** What a decision may look at beside its own stream. Whatever is read must still hold when the decision is stored. */
public interface Streams {

    /** Who asks, with the organisation and the functions that hold now. */
    Subject subject();

    /**
     * What is known of another stream.
     *
     * @throws Refusal unknown, when there is no such stream or whoever asks may not see it
     */
    <S extends Known> S read(Folding<S> folding, Id id);

    /**
     * That there is such a stream, also for who may not look into it: an organisation can be named by all.
     *
     * @throws Refusal unknown, when there is none
     */
    void require(Folding<?> folding, Id id);
}
