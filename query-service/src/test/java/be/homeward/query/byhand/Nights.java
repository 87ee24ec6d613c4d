package be.homeward.query.byhand;

import be.homeward.events.Codes;
import be.homeward.query.byhand.Life.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One person's nights in a stay, one by one: whoever is there under two records, or comes back the same day, never went. */
final class Nights {
    /** What was written of the person themself goes before what was written of the household. */
    private static final Comparator<Part> WRITTEN = Comparator.comparing(Part::toTheEnd)
            .thenComparing(each -> code(each.destination()))
            .thenComparing(each -> code(each.reason()))
            .thenComparing(each -> code(each.endedBy()));

    private Nights() {}

    static List<Part> unbroken(List<Part> parts, LocalDate asOf) {
        Map<String, List<Part>> stays = new LinkedHashMap<>();
        parts.forEach(each -> stays.computeIfAbsent(each.stayId().toString(), _ -> new ArrayList<>())
                .add(each));
        List<Part> unbroken = new ArrayList<>();
        stays.values().forEach(each -> unbroken.addAll(ofOneStay(each, asOf)));
        return unbroken;
    }

    private static List<Part> ofOneStay(List<Part> parts, LocalDate asOf) {
        Set<LocalDate> nights = new TreeSet<>();
        parts.forEach(each -> each.in()
                .datesUntil(each.out() == null ? asOf.plusDays(1) : each.out())
                .forEach(nights::add));
        if (nights.isEmpty()) {
            return List.of(parts.stream().min(WRITTEN).orElseThrow());
        }
        List<Part> found = new ArrayList<>();
        for (LocalDate night : nights) {
            if (nights.contains(night.minusDays(1))) {
                continue;
            }
            LocalDate end = night;
            while (nights.contains(end)) {
                end = end.plusDays(1);
            }
            LocalDate out = end.isAfter(asOf) ? null : end;
            Part last = parts.stream()
                    .filter(each -> out == null ? each.out() == null : out.equals(each.out()))
                    .min(WRITTEN)
                    .orElseThrow();
            found.add(new Part(last.person(), last.stayId(), last.stay(), night, out, last.toTheEnd(), last.went()));
        }
        return found;
    }

    private static String code(Enum<?> code) {
        return code == null ? "~" : Codes.of(code);
    }
}
