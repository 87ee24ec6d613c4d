package be.homeward.query.byhand;

import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.HOEKSTEEN;

import be.homeward.events.HomewardEvent;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchDeclined;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.MatchId;
import be.homeward.events.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Who is taken for whom, by chance: within a household and across them, some of it undone again once more was recorded. */
final class RandomMatches {
    private final Random random;
    private final List<PersonId> persons = new ArrayList<>();
    private final List<MatchId> confirmed = new ArrayList<>();
    private long proposed;

    RandomMatches(long seed) {
        random = new Random(seed + 1);
    }

    void met(PersonId person) {
        persons.add(person);
    }

    /** Neighbours in this list live together more often than not. */
    void told(List<HomewardEvent> events) {
        for (int i = 1; i < persons.size(); i++) {
            if (chance(12)) {
                match(events, persons.get(i - 1), persons.get(i));
            }
            if (chance(8)) {
                match(events, persons.get(random.nextInt(i)), persons.get(i));
            }
        }
        unmerged(events, 15);
    }

    /** Of the same persons more was recorded in the meantime. */
    void corrected(List<HomewardEvent> events) {
        unmerged(events, 50);
        for (int i = 2; i < persons.size(); i++) {
            if (chance(8)) {
                match(events, persons.get(i - 2), persons.get(i));
            }
        }
    }

    private void match(List<HomewardEvent> events, PersonId person, PersonId with) {
        MatchId match = new MatchId(new UUID(6, proposed++));
        events.add(new MatchProposed(match, person, DIOGENES, with, HOEKSTEEN));
        if (chance(10)) {
            events.add(new MatchDeclined(match));
        } else if (chance(90)) {
            events.add(new MatchConfirmed(match, person, with));
            confirmed.add(match);
        }
    }

    private void unmerged(List<HomewardEvent> events, int percent) {
        confirmed.removeIf(match -> {
            boolean undone = chance(percent);
            if (undone) {
                events.add(new PersonsUnmerged(match));
            }
            return undone;
        });
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
