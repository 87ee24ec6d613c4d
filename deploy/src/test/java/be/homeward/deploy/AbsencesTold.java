package be.homeward.deploy;

import be.homeward.events.AbsenceReason;
import be.homeward.events.Codes;
import be.homeward.events.DwellingEvent.AbsenceCorrected;
import be.homeward.events.DwellingEvent.AbsenceEnded;
import be.homeward.events.DwellingEvent.AbsenceRecorded;
import be.homeward.events.DwellingEvent.AbsenceWithdrawn;
import be.homeward.events.HomewardEvent;
import be.homeward.events.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who slept away from a home that was kept, as it was told last. */
record AbsencesTold(
        PersonId person,
        AbsenceReason reason,
        LocalDate from,
        @Nullable LocalDate until) {

    static Map<String, String> of(List<HomewardEvent> events) {
        Map<String, AbsencesTold> told = new TreeMap<>();
        for (HomewardEvent event : events) {
            switch (event) {
                case AbsenceRecorded e ->
                    told.put(
                            e.stay() + "/" + e.absence(),
                            new AbsencesTold(e.person(), e.reason(), e.from(), e.until()));
                case AbsenceCorrected e ->
                    told.computeIfPresent(
                            e.stay() + "/" + e.absence(),
                            (_, was) -> new AbsencesTold(was.person(), e.reason(), e.from(), e.until()));
                case AbsenceEnded e ->
                    told.computeIfPresent(
                            e.stay() + "/" + e.absence(),
                            (_, was) -> new AbsencesTold(was.person(), was.reason(), was.from(), e.on()));
                case AbsenceWithdrawn e -> told.remove(e.stay() + "/" + e.absence());
                default -> {}
            }
        }
        Map<String, String> lines = new TreeMap<>();
        told.forEach((id, each) -> lines.put(id, each.line()));
        return lines;
    }

    private String line() {
        return person + " " + Codes.of(reason) + " " + from + " " + until;
    }
}
