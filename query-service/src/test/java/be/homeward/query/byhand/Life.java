package be.homeward.query.byhand;

import be.homeward.events.Destination;
import be.homeward.events.DestinationClass;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.HousingMode;
import be.homeward.events.Id;
import be.homeward.events.StopReason;
import be.homeward.query.byhand.Told.Membership;
import be.homeward.query.byhand.Told.Span;
import be.homeward.query.byhand.Told.Stay;
import be.homeward.query.byhand.Told.Support;
import be.homeward.query.byhand.Told.Went;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everybody's life as of a day: which part of which stay each person had, and when they were accompanied. */
final class Life {
    final Told told;
    final LocalDate asOf;
    final Map<String, List<Part>> parts = new TreeMap<>();

    /** One person's part of one stay. */
    record Part(Id person, Id stayId, Stay stay, LocalDate in, LocalDate out, boolean toTheEnd, Went went) {
        boolean present(LocalDate day) {
            return !in.isAfter(day) && (out == null || out.isAfter(day));
        }

        boolean endedBefore(LocalDate day) {
            return out != null && out.isBefore(day);
        }

        Destination destination() {
            return out == null ? null : toTheEnd ? stay.destination : went.destination();
        }

        EndReason reason() {
            return out == null ? null : toTheEnd ? stay.reason : went.reason();
        }

        EndedBy endedBy() {
            return out == null ? null : toTheEnd ? stay.endedBy : went.endedBy();
        }

        DestinationClass wentTo() {
            Destination destination = destination();
            return destination == null ? null : destination.destinationClass();
        }
    }

    Life(Told told, LocalDate asOf) {
        this.told = told;
        this.asOf = asOf;
        told.supports.values().forEach(each -> each.person = told.one(each.person));
        told.stays.forEach(this::live);
        parts.replaceAll((_, each) -> Nights.unbroken(each, asOf));
        parts.values()
                .forEach(each -> each.sort(Comparator.comparing(Part::in)
                        .thenComparing(part -> part.out() == null ? LocalDate.MAX : part.out())
                        .thenComparing(part -> part.stayId().toString())));
    }

    private void live(Id id, Stay stay) {
        if (stay.in == null || stay.withdrawn != null) {
            return;
        }
        for (Membership each : told.households.get(stay.assigned.household()).members) {
            if (each.joined() != null && each.left() != null && !each.left().isAfter(each.joined())) {
                continue;
            }
            boolean leftBefore = each.left() != null && !each.left().isAfter(stay.in);
            boolean joinedAfter =
                    each.joined() != null && stay.out != null && !each.joined().isBefore(stay.out);
            LocalDate in = each.joined() == null || each.joined().isBefore(stay.in) ? stay.in : each.joined();
            if (leftBefore || joinedAfter || in.isAfter(asOf)) {
                continue;
            }
            // whoever left on the same day to a place of their own did not go with the others
            boolean toTheEnd = each.left() == null
                    || (stay.out != null
                            && !each.left().isBefore(stay.out)
                            && !(each.left().equals(stay.out) && each.went().destination() != null));
            LocalDate out = toTheEnd ? stay.out : each.left();
            if (out != null && out.isAfter(asOf)) {
                out = null;
            }
            Id person = told.one(each.person());
            parts.computeIfAbsent(person.toString(), _ -> new ArrayList<>())
                    .add(new Part(person, id, stay, in, out, toTheEnd, each.went()));
        }
    }

    List<Part> all() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    boolean lasting(Part part) {
        return told.modes.get(part.stay().assigned.track()) == HousingMode.LASTING;
    }

    /** Accompanied on that day, the day of stopping included. */
    boolean accompanied(Id person, LocalDate day) {
        return told.supports.values().stream()
                .filter(each -> person.equals(each.person))
                .flatMap(each -> each.periods.stream())
                .anyMatch(each -> !each.from.isAfter(asOf)
                        && !each.from.isAfter(day)
                        && (each.to == null || !each.to.isBefore(day)));
    }

    boolean accompanied(Id person, LocalDate from, LocalDate through) {
        return from.datesUntil(through.plusDays(1)).allMatch(day -> accompanied(person, day));
    }

    /** The links of each person's stays, moves joined. */
    List<List<Part>> chains(String person) {
        List<List<Part>> chains = new ArrayList<>();
        LocalDate free = null;
        Part before = null;
        for (Part each : parts.get(person)) {
            boolean joined = before != null && (!each.in().isAfter(free) || moved(before, free, each));
            if (!joined) {
                chains.add(new ArrayList<>());
            }
            chains.getLast().add(each);
            LocalDate out = each.out() == null ? LocalDate.MAX : each.out();
            free = free == null || out.isAfter(free) ? out : free;
            before = each;
        }
        return chains;
    }

    /** Accompanied all the while, or one of the household that they left together with. */
    boolean moved(Part before, LocalDate free, Part next) {
        TreeSet<String> household = new TreeSet<>();
        Map<String, Id> ids = new HashMap<>();
        all().stream()
                .filter(part -> before.out() != null && before.toTheEnd())
                .filter(part -> part.stayId().equals(before.stayId()) && part.out() != null && part.toTheEnd())
                .forEach(part -> {
                    household.add(part.person().toString());
                    ids.put(part.person().toString(), part.person());
                });
        return free.datesUntil(next.in().plusDays(1))
                .allMatch(day -> accompanied(next.person(), day)
                        || household.stream().anyMatch(each -> accompanied(ids.get(each), day)));
    }

    LocalDate died(Id person) {
        LocalDate died = null;
        for (Part each : parts.getOrDefault(person.toString(), List.of())) {
            if (each.wentTo() == DestinationClass.DECEASED
                    && (died == null || each.out().isBefore(died))) {
                died = each.out();
            }
        }
        for (Support support : told.supports.values()) {
            for (Span each : support.periods) {
                if (person.equals(support.person)
                        && each.reason == StopReason.DEATH
                        && !each.from.isAfter(asOf)
                        && !each.to.isAfter(asOf)
                        && (died == null || each.to.isBefore(died))) {
                    died = each.to;
                }
            }
        }
        return died;
    }
}
