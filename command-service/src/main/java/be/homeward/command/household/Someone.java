package be.homeward.command.household;

import be.homeward.command.Streams;
import be.homeward.command.support.Acquaintance;
import be.homeward.events.PersonId;
import be.homeward.events.SupportId;
import org.jspecify.annotations.Nullable;

/** A person named by a partner that knows them: it answers for them itself, or accompanies them in that support. */
public record Someone(PersonId person, @Nullable SupportId support) {

    /** @throws be.homeward.command.Refusal unknown, when the partner does not know them */
    public PersonId knownToWhoeverAsks(Streams streams) {
        Acquaintance.onlyWith(person, support, streams);
        return person;
    }
}
