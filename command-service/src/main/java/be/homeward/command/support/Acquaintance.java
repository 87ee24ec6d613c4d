package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.person.Person;
import be.homeward.events.PersonId;
import be.homeward.events.SupportId;
import org.jspecify.annotations.Nullable;

/** How an organisation knows a person: it answers for them itself, or accompanies them. */
public final class Acquaintance {
    private Acquaintance() {}

    /**
     * Lets only persons through whom the asking organisation knows.
     *
     * @param through the support through which it knows them; absent when it answers for them itself
     * @throws Refusal unknown
     */
    public static void onlyWith(PersonId person, @Nullable SupportId through, Streams streams) {
        if (through == null) {
            streams.read(Person.FOLDING, person);
        } else if (!streams.read(Support.FOLDING, through)
                .acquaints(streams.subject().organisation(), person)) {
            throw Refusal.unknown();
        }
    }
}
