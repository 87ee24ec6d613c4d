package be.homeward.command.dwelling;

import be.homeward.events.DwellingId;
import be.homeward.events.RelocationId;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Who sleeps where as guests and who is away, found by looking at every stay. */
final class Elsewhere {
    private Elsewhere() {}

    /** Nights of a household as a guest in a dwelling. */
    record Guest(StayId stay, RelocationId id, DwellingId at, Nights nights) {}

    static List<Guest> guests(Collection<DwellingState> dwellings) {
        List<Guest> guests = new ArrayList<>();
        stays(dwellings)
                .forEach(stay -> stay.life().relocations().forEach((id, relocation) -> {
                    DwellingId at = relocation.to();
                    if (at != null) {
                        guests.add(new Guest(stay.assigned().stay(), id, at, relocation.nights()));
                    }
                }));
        return guests;
    }

    /** Whether two households have some dwelling that night, one of them perhaps as guests. */
    static boolean areTwoAnywhere(Collection<DwellingState> dwellings, LocalDate night) {
        List<DwellingId> held = Stream.concat(
                        stays(dwellings)
                                .filter(stay ->
                                        !stay.withdrawn() && stay.nights().include(night))
                                .map(stay -> stay.assigned().dwelling()),
                        guests(dwellings).stream()
                                .filter(guest -> guest.nights().include(night))
                                .map(Guest::at))
                .toList();
        return held.size() > held.stream().distinct().count();
    }

    /** What cannot be: nights away before the household moved in, after it moved out, or twice at once. */
    static List<String> contradictions(DwellingState known) {
        List<String> found = new ArrayList<>();
        for (Stay stay : known.stays().all().values()) {
            List<Relocation> slept = List.copyOf(stay.life().relocations().values());
            List<Absence> away = List.copyOf(stay.life().absences().values());
            slept.stream()
                    .map(Relocation::nights)
                    .filter(nights -> !nights.isEmpty())
                    .filter(nights -> stay.movedIn() == null || !stay.lived().contain(nights))
                    .forEach(nights -> found.add("sleeps elsewhere without living here: " + nights));
            away.stream()
                    .map(Absence::nights)
                    .filter(nights -> stay.movedIn() == null
                            || nights.from().isBefore(stay.lived().from()))
                    .forEach(nights -> found.add("away before living here: " + nights));
            for (int i = 0; i < slept.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (slept.get(i).nights().share(slept.get(j).nights())) {
                        found.add("sleeps in two places: " + slept);
                    }
                }
            }
            for (int i = 0; i < away.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (away.get(i).overlaps(away.get(j).person(), away.get(j).nights())) {
                        found.add("away twice: " + away);
                    }
                }
            }
        }
        return found;
    }

    private static Stream<Stay> stays(Collection<DwellingState> dwellings) {
        return dwellings.stream().flatMap(known -> known.stays().all().values().stream());
    }
}
