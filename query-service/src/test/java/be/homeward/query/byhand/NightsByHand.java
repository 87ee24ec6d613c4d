package be.homeward.query.byhand;

import be.homeward.events.Id;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.query.byhand.Life.Part;
import be.homeward.query.byhand.Told.Dwelling;
import be.homeward.query.byhand.Told.Span;
import be.homeward.query.byhand.Told.Stay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Nights of dwellings and of persons, counted one by one. */
final class NightsByHand {
    private final Life life;
    private final LocalDate from;
    private final LocalDate until;
    private final Map<String, String> found;
    private final TreeMap<String, Long> empty = new TreeMap<>();
    private long occupied;
    private long available;
    private long offline;
    private long capacity;

    NightsByHand(Life life, LocalDate from, LocalDate until, Map<String, String> found) {
        this.life = life;
        this.from = from;
        this.until = until;
        this.found = found;
    }

    void count() {
        life.told.dwellings.forEach((id, dwelling) -> {
            List<Stay> stays = life.told.stays.values().stream()
                    .filter(each -> each.assigned.dwelling().equals(id))
                    .toList();
            from.datesUntil(until).forEach(night -> night(dwelling, stays, night));
        });
        found.put("occupancy", Counted.ratio(occupied, available));
        found.put("emptyNights", Counted.by(empty));
        found.put("offlineNights", Counted.of(offline));
        found.put("personNightsOfCapacity", Counted.ratio(personNights(), capacity));
        places();
        wednesdays();
    }

    private void night(Dwelling dwelling, List<Stay> stays, LocalDate night) {
        boolean lived = stays.stream()
                .anyMatch(each -> moved(each)
                        && !each.in.isAfter(night)
                        && (each.out == null || each.out.isAfter(night))
                        && somebodyThere(each, night));
        boolean held = dwelling.accepted != null
                && !dwelling.accepted.isAfter(night)
                && (dwelling.returned == null || dwelling.returned.isAfter(night));
        boolean off = dwelling.offline.stream().anyMatch(each -> !each.from.isAfter(life.asOf) && on(each, night));
        if (lived) {
            occupied++;
        } else if (held && off) {
            offline++;
        } else if (held) {
            empty.merge(cause(dwelling, stays, night), 1L, Long::sum);
        }
        if (lived || (held && !off)) {
            available++;
            capacity += dwelling.most;
        }
    }

    /** Whether anybody belonged to the household. */
    private boolean somebodyThere(Stay stay, LocalDate night) {
        return life.told.households.get(stay.assigned.household()).members.stream()
                .anyMatch(each -> (each.joined() == null || !each.joined().isAfter(night))
                        && (each.left() == null || each.left().isAfter(night)));
    }

    private boolean moved(Stay stay) {
        return stay.withdrawn == null && stay.in != null && !stay.in.isAfter(life.asOf);
    }

    private String cause(Dwelling dwelling, List<Stay> stays, LocalDate night) {
        if (dwelling.ready == null || dwelling.ready.isAfter(night)) {
            return "not-ready";
        }
        LocalDate end = dwelling.agreement == null ? null : life.told.agreementEnds.get(dwelling.agreement);
        if (end != null && !end.isAfter(night)) {
            return "agreement-ended";
        }
        boolean expected = stays.stream()
                .anyMatch(each -> !each.assigned.from().isAfter(night)
                        && !each.assigned.from().isAfter(life.asOf)
                        && (each.withdrawn == null
                                || each.withdrawn.isAfter(night)
                                || each.withdrawn.isAfter(life.asOf))
                        && (!moved(each) || each.in.isAfter(night)));
        if (expected) {
            return "household-expected";
        }
        boolean livedInBefore = stays.stream().anyMatch(each -> moved(each) && !each.in.isAfter(night));
        return livedInBefore ? "between-stays" : "before-first-stay";
    }

    private static boolean on(Span span, LocalDate day) {
        return !span.from.isAfter(day) && (span.to == null || span.to.isAfter(day));
    }

    private long personNights() {
        return life.all().stream()
                .mapToLong(each -> from.datesUntil(until).filter(each::present).count())
                .sum();
    }

    private void places() {
        long filled = 0;
        long granted = 0;
        Set<OrganisationId> partners =
                life.told.places.stream().map(PlacesGranted::partner).collect(Collectors.toSet());
        for (OrganisationId partner : partners) {
            for (LocalDate night : from.datesUntil(until).toList()) {
                long places = places(partner, night);
                granted += places;
                filled += places == 0
                        ? 0
                        : life.all().stream()
                                .filter(each -> each.stay().assigned.partner().equals(partner) && each.present(night))
                                .count();
            }
        }
        found.put("personNightsOfPlaces", Counted.ratio(filled, granted));
    }

    private long places(OrganisationId partner, LocalDate night) {
        return life.told.places.reversed().stream()
                .filter(each -> each.partner().equals(partner)
                        && !each.from().isAfter(night)
                        && (each.until() == null || each.until().isAfter(night)))
                .mapToLong(PlacesGranted::places)
                .findFirst()
                .orElse(0);
    }

    private void wednesdays() {
        TreeMap<String, Long> persons = new TreeMap<>();
        TreeMap<String, Long> households = new TreeMap<>();
        from.datesUntil(until)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY
                        && day.plusDays(7).getMonth() != day.getMonth()
                        && day.getMonthValue() % 3 == 1)
                .forEach(day -> {
                    Set<Id> present = new HashSet<>();
                    Set<Id> together = new HashSet<>();
                    for (Part each : life.all()) {
                        if (each.present(day)) {
                            present.add(each.person());
                            together.add(each.stay().assigned.household());
                        }
                    }
                    persons.put(day.toString(), (long) present.size());
                    households.put(day.toString(), (long) together.size());
                });
        found.put("personsOnLastWednesdays", Counted.by(persons));
        found.put("householdsOnLastWednesdays", Counted.by(households));
    }
}
