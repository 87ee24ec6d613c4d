package be.homeward.command.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order in which things happened: who came back in June did not leave in December for the first time, whichever row
 * stands first. What puts right or takes back has no such day: it comes after the rows above it about the same thing, and
 * before those below it that say the same anew.
 */
final class Succession {
    private final Map<Set<String>, Said> said = new HashMap<>();
    private final Map<Set<String>, Said> putRight = new HashMap<>();
    private final Set<Set<String>> subjects;

    private Succession(Collection<Row> rows) {
        subjects = rows.stream()
                .filter(row -> row.saying() == Saying.PUTS_RIGHT)
                .map(Row::subject)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A day, and which correction of that day it comes after. */
    private record Moment(LocalDate day, int after) implements Comparable<Moment> {
        private static final Moment FIRST = new Moment(LocalDate.MIN, 0);

        @Override
        public int compareTo(Moment other) {
            int byDay = day.compareTo(other.day);
            return byDay == 0 ? Integer.compare(after, other.after) : byDay;
        }

        static Moment later(Moment one, Moment other) {
            return one.compareTo(other) < 0 ? other : one;
        }
    }

    /** What was said of a thing, and until when. */
    private record Said(Set<String> commands, Moment last) {
        private static final Said NOTHING = new Said(Set.of(), Moment.FIRST);

        Said and(String command, Moment moment) {
            Set<String> all = commands;
            if (!all.contains(command)) {
                all = new HashSet<>(all);
                all.add(command);
            }
            return new Said(all, Moment.later(last, moment));
        }
    }

    /**
     * A row with its turn.
     *
     * @param about which of the things that are put right it belongs to
     */
    record Turn(Row row, Set<Set<String>> about, LocalDate day, int after) {}

    static List<Turn> of(List<Row> rows) {
        Succession succession = new Succession(rows);
        return rows.stream()
                .map(succession::turn)
                .sorted(Comparator.comparing(Turn::day)
                        .thenComparingInt(Turn::after)
                        .thenComparing(turn -> turn.row().day()))
                .toList();
    }

    private Turn turn(Row row) {
        boolean putsRight = row.saying() == Saying.PUTS_RIGHT;
        Set<Set<String>> about = subjects.isEmpty()
                ? Set.of()
                : row.subjects().stream().filter(subjects::contains).collect(Collectors.toSet());
        Moment moment = putsRight ? known(said, row.subject()).last() : new Moment(row.day(), 0);
        for (Set<String> each : about) {
            Said before = known(putRight, each);
            if (putsRight || before.commands().contains(row.command())) {
                moment = Moment.later(moment, before.last());
            }
        }
        if (putsRight) {
            moment = new Moment(moment.day(), row.number());
            putRight.put(row.subject(), new Said(known(said, row.subject()).commands(), moment));
        }
        for (Set<String> each : about) {
            said.put(each, known(said, each).and(row.command(), moment));
        }
        return new Turn(row, about, moment.day(), moment.after());
    }

    private static Said known(Map<Set<String>, Said> said, Set<String> subject) {
        return said.getOrDefault(subject, Said.NOTHING);
    }
}
