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
     * What is known of another stream, also where whoever asks may not look into it: an organisation can be named by all.
     * A rule may rest on it; no answer tells of it.
     *
     * @throws Refusal unknown, when there is none
     */
    <S extends Known> S require(Folding<S> folding, Id id);
}
