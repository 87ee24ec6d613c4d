package be.homeward.query.byhand;

import be.homeward.events.ContactResult;
import be.homeward.events.DestinationClass;
import be.homeward.events.StopReason;
import be.homeward.events.SupportRole;
import be.homeward.query.byhand.Life.Part;
import be.homeward.query.byhand.Told.Span;
import be.homeward.query.byhand.Told.Support;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Persons, supports, moves and days to house, counted by hand. */
final class ByHand {
    private final Life life;
    private final Told told;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate asOf;
    final Map<String, String> found = new TreeMap<>();

    ByHand(Life life, LocalDate from, LocalDate until) {
        this.life = life;
        this.told = life.told;
        this.from = from;
        this.until = until;
        this.asOf = life.asOf;
    }

    Map<String, String> count() {
        housed();
        supported();
        moves();
        daysToHouse();
        cadence();
        new StaysByHand(life, from, until, found).count();
        new NightsByHand(life, from, until, found).count();
        new FlowByHand(life, from, until, found).count();
        return found;
    }

    private boolean inPeriod(LocalDate day) {
        return day != null && !day.isBefore(from) && day.isBefore(until);
    }

    private void housed() {
        List<Part> moved =
                life.all().stream().filter(each -> inPeriod(each.in())).toList();
        put("personsHoused", moved.stream().map(each -> each.person()));
        put("dwellingsUsed", moved.stream().map(each -> each.stay().assigned.dwelling()));
        put("housingPartners", moved.stream().map(each -> each.stay().assigned.owner()));
        List<Part> present =
                life.all().stream().filter(each -> each.out() == null).toList();
        put("personsPresent", present.stream().map(each -> each.person()));
        put(
                "dwellingsOccupied",
                present.stream().map(each -> each.stay().assigned.dwelling()));
    }

    private void supported() {
        Set<String> participants = new TreeSet<>();
        Set<String> everybody = new TreeSet<>();
        for (Support each : told.supports.values()) {
            boolean open = each.periods.stream()
                    .anyMatch(period -> !period.from.isAfter(asOf)
                            && period.from.isBefore(until)
                            && (period.to == null || period.to.isAfter(from)));
            boolean met = each.contacts.values().stream().anyMatch(contact -> inPeriod(contact.on()));
            if (open && met) {
                everybody.add(String.valueOf(each.person));
                if (each.role == SupportRole.PARTICIPANT) {
                    participants.add(String.valueOf(each.person));
                }
            }
        }
        found.put("personsSupported", Counted.of(everybody.size()));
        found.put("personsSupportedParticipants", Counted.of(participants.size()));
        found.put("personsSupportedEntourage", Counted.of(everybody.size() - participants.size()));
        put("personsNeverHoused", everybody.stream().filter(each -> !life.parts.containsKey(each)));
        put(
                "administrationInOrder",
                told.supports.values().stream()
                        .filter(each -> inPeriod(each.inOrder)
                                && life.parts.getOrDefault(String.valueOf(each.person), List.of()).stream()
                                        .anyMatch(part -> !part.in().isAfter(each.inOrder)))
                        .map(each -> each.person));
        put(
                "administrationAsGoal",
                told.supports.values().stream()
                        .filter(each -> life.parts.containsKey(String.valueOf(each.person))
                                && each.administrationGoals.stream().anyMatch(day -> day.isBefore(until)))
                        .map(each -> each.person));
    }

    private void moves() {
        List<Part> lastOnes = new ArrayList<>();
        List<Part> moved = new ArrayList<>();
        for (List<Part> parts : life.parts.values()) {
            lastOnes.add(latest(parts));
            Part before = parts.getFirst();
            for (Part next : parts.subList(1, parts.size())) {
                // what counts is the home that was left last, also when another was taken and left meanwhile
                if (inPeriod(next.in())
                        && before.out() != null
                        && !next.in().isBefore(before.out())
                        && life.moved(before, before.out(), next)) {
                    moved.add(next);
                }
                if (before.out() != null && (next.out() == null || !next.out().isBefore(before.out()))) {
                    before = next;
                }
            }
        }
        found.put("moves", Counted.of(moved.size()));
        put("personsMoved", moved.stream().map(each -> each.person()));
        put(
                "movedOnToLastingHome",
                lastOnes.stream()
                        .filter(each -> inPeriod(each.out()) && each.wentTo() == DestinationClass.LASTING)
                        .map(each -> each.person()));
        Predicate<Part> waits = each -> each.wentTo() != DestinationClass.LASTING
                && each.wentTo() != DestinationClass.DECEASED
                && lastOnes.stream()
                        .filter(other -> other.person().equals(each.person()) || leftTogether(each, other))
                        .anyMatch(other -> told.supports.values().stream()
                                .filter(support -> other.person().equals(support.person))
                                .flatMap(support -> support.periods.stream())
                                .anyMatch(this::openAsOf));
        put(
                "exits",
                lastOnes.stream()
                        .filter(each -> inPeriod(each.out()) && !waits.test(each))
                        .map(each -> each.person()));
        put(
                "betweenStays",
                lastOnes.stream()
                        .filter(each -> each.out() != null && waits.test(each))
                        .map(each -> each.person()));
        put(
                "movedOnNeverHoused",
                told.supports.values().stream()
                        .filter(each -> !life.parts.containsKey(String.valueOf(each.person))
                                && each.periods.stream()
                                        .anyMatch(period -> period.reason == StopReason.MOVED_ON && inPeriod(period.to))
                                && told.supports.values().stream()
                                        .filter(other -> each.person.equals(other.person))
                                        .flatMap(other -> other.periods.stream())
                                        .noneMatch(this::openAsOf))
                        .map(each -> each.person));
    }

    private static Part latest(List<Part> parts) {
        return parts.stream()
                .max(Comparator.comparing((Part part) -> part.out() == null ? LocalDate.MAX : part.out())
                        .thenComparing(Part::in)
                        .thenComparing(part -> part.stayId().toString()))
                .orElseThrow();
    }

    private static boolean leftTogether(Part one, Part other) {
        return one.stayId().equals(other.stayId())
                && one.out() != null
                && other.out() != null
                && one.toTheEnd()
                && other.toTheEnd();
    }

    private boolean openAsOf(Span period) {
        return !period.from.isAfter(asOf) && (period.to == null || period.to.isAfter(asOf));
    }

    private void daysToHouse() {
        List<Long> days = new ArrayList<>();
        Set<String> open = new TreeSet<>();
        for (Support each : told.supports.values()) {
            if (each.referred == null || !each.referred.isBefore(until)) {
                continue;
            }
            LocalDate in = life.parts.getOrDefault(String.valueOf(each.person), List.of()).stream()
                    .map(Part::in)
                    .filter(day -> !day.isBefore(each.referred))
                    .min(LocalDate::compareTo)
                    .orElse(null);
            boolean declined = each.declined != null && each.declined.isBefore(until);
            if (inPeriod(in) && !declined && each.role != SupportRole.ENTOURAGE) {
                days.add(ChronoUnit.DAYS.between(each.referred, in));
            }
            List<Span> begun = each.periods.stream()
                    .filter(period -> !period.from.isAfter(asOf))
                    .toList();
            boolean stopped = !begun.isEmpty()
                    && begun.stream().allMatch(period -> period.to != null && period.to.isBefore(until));
            boolean there = life.parts.getOrDefault(String.valueOf(each.person), List.of()).stream()
                    .anyMatch(part -> part.in().isBefore(until)
                            && (part.out() == null || !part.out().isBefore(until)));
            if (!there
                    && (in == null || !in.isBefore(until))
                    && !stopped
                    && !declined
                    && each.role != SupportRole.ENTOURAGE) {
                open.add(String.valueOf(each.person));
            }
        }
        found.put("daysToHouseMedian", Counted.percentile(days, 5));
        found.put("daysToHouseP90", Counted.percentile(days, 9));
        found.put("openReferrals", Counted.of(open.size()));
    }

    private void cadence() {
        long reached = 0;
        long weeks = 0;
        Set<String> overdue = new TreeSet<>();
        for (Support each : told.supports.values()) {
            Set<LocalDate> met = each.contacts.values().stream()
                    .filter(contact -> contact.result() == ContactResult.REACHED
                            && !contact.on().isAfter(asOf))
                    .map(contact -> contact.on())
                    .collect(Collectors.toCollection(TreeSet::new));
            LocalDate monday = LocalDate.of(2019, 12, 30);
            while (monday.isBefore(until)) {
                List<LocalDate> week = monday.datesUntil(monday.plusDays(7)).toList();
                if (week.stream().allMatch(day -> inPeriod(day) && active(each, day))) {
                    weeks++;
                    reached += week.stream().anyMatch(met::contains) ? 1 : 0;
                }
                monday = monday.plusDays(7);
            }
            LocalDate began = each.periods.stream()
                    .map(period -> period.from)
                    .filter(day -> !day.isAfter(asOf))
                    .max(LocalDate::compareTo)
                    .orElse(null);
            if (began != null && active(each, asOf)) {
                LocalDate last = met.stream().max(LocalDate::compareTo).orElse(began);
                LocalDate since = last.isAfter(began) ? last : began;
                if (since.plusDays(told.cadence.get(each.track)).isBefore(asOf)) {
                    overdue.add(String.valueOf(each.person));
                }
            }
        }
        found.put("contactCadence", Counted.ratio(reached, weeks));
        found.put("personsOverdue", Counted.of(overdue.size()));
    }

    private boolean active(Support support, LocalDate day) {
        return support.periods.stream().anyMatch(each -> !each.from.isAfter(asOf) && on(each, day))
                && support.pauses.stream().noneMatch(each -> on(each, day));
    }

    private static boolean on(Span span, LocalDate day) {
        return !span.from.isAfter(day) && (span.to == null || span.to.isAfter(day));
    }

    private void put(String measure, Stream<? extends Object> counted) {
        found.put(measure, Counted.of(counted.map(String::valueOf).distinct().count()));
    }
}
