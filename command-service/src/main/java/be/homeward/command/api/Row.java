package be.homeward.command.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One of many commands as the others see it.
 *
 * @param number which of them it is
 * @param day on which it happened, the very first when it names none
 * @param subject what it is about, each with its name: whose history it belongs to, then the things in it that it names
 * @param ids the same, and whatever else it refers to
 */
record Row(int number, Told told, String command, Saying saying, LocalDate day, Set<String> subject, List<String> ids) {
    static Row unreadable(int number, Told told) {
        return new Row(number, told, "", Saying.HAPPENED, LocalDate.MIN, Set.of(), List.of());
    }

    /** All that something may be about which this belongs to. */
    List<Set<String>> subjects() {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Set<String>> all = new ArrayList<>();
        all.add(Set.of(ids.getFirst()));
        for (String id : ids.subList(1, ids.size())) {
            for (Set<String> each : List.copyOf(all)) {
                Set<String> more = new HashSet<>(each);
                more.add(id);
                all.add(more);
            }
        }
        return all;
    }
}
