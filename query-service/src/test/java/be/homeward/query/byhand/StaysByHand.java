package be.homeward.query.byhand;

import be.homeward.events.Codes;
import be.homeward.events.ContactResult;
import be.homeward.events.DestinationClass;
import be.homeward.events.Id;
import be.homeward.events.LivingSituation;
import be.homeward.query.byhand.Life.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lengths of stay, retention, returns and ends, counted by hand. */
final class StaysByHand {
    private static final Set<LivingSituation> HOMELESS = EnumSet.of(
            LivingSituation.PUBLIC_SPACE,
            LivingSituation.EMERGENCY_SHELTER,
            LivingSituation.ACCOMMODATION_FOR_HOMELESS,
            LivingSituation.LEAVING_INSTITUTION,
            LivingSituation.NON_CONVENTIONAL_SPACE,
            LivingSituation.WITH_FAMILY_OR_FRIENDS);

    private final Life life;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate asOf;
    private final Map<String, String> found;

    StaysByHand(Life life, LocalDate from, LocalDate until, Map<String, String> found) {
        this.life = life;
        this.from = from;
        this.until = until;
        this.asOf = life.asOf;
        this.found = found;
    }

    void count() {
        lengths();
        still();
        for (int months : new int[] {6, 12, 24, 36}) {
            retention(months, true);
            retention(months, false);
        }
        returns("returnsWithin180Days", 1, 180);
        returns("returns181To365Days", 181, 365);
        returns("returns366To730Days", 366, 730);
    }

    private boolean inPeriod(LocalDate day) {
        return day != null && !day.isBefore(from) && day.isBefore(until);
    }

    /** As the period shows it: what ends after it goes on. */
    private Part seen(Part part) {
        boolean goesOn = part.out() != null && !part.out().isBefore(until);
        return goesOn
                ? new Part(part.person(), part.stayId(), part.stay(), part.in(), null, part.toTheEnd(), part.went())
                : part;
    }

    private void lengths() {
        List<Long> left = new ArrayList<>();
        List<Long> stayed = new ArrayList<>();
        List<Part> last = new ArrayList<>();
        List<Part> single = life.all().stream()
                .filter(each -> each.in().isBefore(until))
                .map(this::seen)
                .toList();
        for (String person : life.parts.keySet()) {
            List<List<Part>> chains = life.chains(person).stream()
                    .map(chain -> chain.stream()
                            .filter(each -> each.in().isBefore(until))
                            .map(this::seen)
                            .toList())
                    .filter(chain -> !chain.isEmpty())
                    .toList();
            if (chains.isEmpty()) {
                continue;
            }
            List<Part> chain = chains.getLast();
            Part end = end(chain);
            if (end.out() == null) {
                stayed.add(ChronoUnit.DAYS.between(chain.getFirst().in(), until));
            } else if (!end.out().isBefore(from)) {
                left.add(ChronoUnit.DAYS.between(chain.getFirst().in(), end.out()));
                last.add(end);
            }
        }
        lengths("lengthOfStayLeavers", left);
        lengths("lengthOfStayStayers", stayed);
        lengths(
                "lengthOfSingleStayLeavers",
                single.stream()
                        .filter(each -> inPeriod(each.out()))
                        .map(each -> ChronoUnit.DAYS.between(each.in(), each.out()))
                        .toList());
        lengths(
                "lengthOfSingleStayStayers",
                single.stream()
                        .filter(each -> each.out() == null)
                        .map(each -> ChronoUnit.DAYS.between(each.in(), until))
                        .toList());
        found.put("personsLeft", Counted.of(left.size()));
        found.put("personsStaying", Counted.of(stayed.size()));
        ends(last, single);
    }

    /** The link that ends last; of several, the one that began last. */
    private static Part end(List<Part> chain) {
        Part end = chain.getFirst();
        for (Part each : chain) {
            if (each.out() == null || (end.out() != null && !each.out().isBefore(end.out()))) {
                end = each;
            }
        }
        return end;
    }

    private void lengths(String name, List<Long> days) {
        found.put(name + "Mean", Counted.mean(days));
        found.put(name + "Median", Counted.percentile(days, 5));
    }

    private void ends(List<Part> last, List<Part> single) {
        TreeMap<String, Long> reasons = new TreeMap<>();
        TreeMap<String, Long> who = new TreeMap<>();
        TreeMap<String, Long> where = new TreeMap<>();
        long lasting = 0;
        long counted = 0;
        long unknown = 0;
        for (Part each : last) {
            boolean told = each.destination() != null;
            reasons.merge(each.reason() == null ? "household-change" : Codes.of(each.reason()), 1L, Long::sum);
            who.merge(each.endedBy() == null ? "unknown" : Codes.of(each.endedBy()), 1L, Long::sum);
            where.merge(told ? Codes.of(each.destination()) : "unknown", 1L, Long::sum);
            DestinationClass to = told ? each.wentTo() : DestinationClass.UNKNOWN;
            lasting += to == DestinationClass.LASTING ? 1 : 0;
            unknown += to == DestinationClass.UNKNOWN ? 1 : 0;
            counted += to == DestinationClass.DECEASED || to == DestinationClass.LONG_TERM_CARE ? 0 : 1;
        }
        found.put("endsByReason", Counted.by(reasons));
        found.put("endsByWho", Counted.by(who));
        found.put("endsByDestination", Counted.by(where));
        found.put("lastingDestinations", Counted.share(lasting, counted, 0, 0));
        found.put("destinationsUnknown", Counted.of(unknown));
        TreeMap<String, Long> stayReasons = new TreeMap<>();
        TreeMap<String, Long> stayWho = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        for (Part each : single) {
            if (inPeriod(each.out())
                    && each.out().equals(each.stay().out)
                    && seen.add(each.stayId().toString())) {
                stayReasons.merge(Codes.of(each.stay().reason), 1L, Long::sum);
                stayWho.merge(Codes.of(each.stay().endedBy), 1L, Long::sum);
            }
        }
        found.put("stayEndsByReason", Counted.by(stayReasons));
        found.put("stayEndsByWho", Counted.by(stayWho));
    }

    private void still() {
        for (int years = 1; years <= 5; years++) {
            long part = 0;
            long whole = 0;
            long notYet = 0;
            for (String person : life.parts.keySet()) {
                for (List<Part> chain : life.chains(person)) {
                    LocalDate due = chain.getFirst().in().plusYears(years);
                    if (inPeriod(chain.getFirst().in()) && due.isAfter(asOf)) {
                        notYet++;
                    } else if (inPeriod(chain.getFirst().in())) {
                        whole++;
                        boolean gone =
                                end(chain).out() != null && !end(chain).out().isAfter(due);
                        LocalDate died = life.died(chain.getFirst().person());
                        part += gone || (died != null && !died.isAfter(due)) ? 0 : 1;
                    }
                }
            }
            found.put(
                    "stillThereAfter" + years + (years == 1 ? "Year" : "Years"), Counted.share(part, whole, notYet, 0));
        }
    }

    private void retention(int months, boolean sameDwelling) {
        long[] alive = new long[4];
        long[] everybody = new long[4];
        for (List<Part> parts : life.parts.values()) {
            List<Part> lasting = parts.stream().filter(life::lasting).toList();
            if (lasting.isEmpty() || !inPeriod(lasting.getFirst().in())) {
                continue;
            }
            Part first = lasting.stream()
                    .min(Comparator.comparing(Part::in)
                            .thenComparing(each -> each.stayId().toString()))
                    .orElseThrow();
            LocalDate due = first.in().plusMonths(months);
            List<Part> there = lasting.stream()
                    .filter(each -> each.present(due)
                            && (!sameDwelling
                                    || each.stay()
                                            .assigned
                                            .dwelling()
                                            .equals(first.stay().assigned.dwelling())))
                    .toList();
            LocalDate died = life.died(first.person());
            boolean dead = died != null && !died.isAfter(due);
            int answer;
            if (due.isAfter(asOf)) {
                answer = 2;
            } else if (dead || there.isEmpty()) {
                answer = 0;
            } else {
                answer = there.stream().anyMatch(each -> heard(each, due.minusDays(90))) ? 1 : 3;
            }
            everybody[answer]++;
            if (!dead) {
                alive[answer]++;
            }
        }
        String name = "retention" + months + "Months" + (sameDwelling ? "SameDwelling" : "AnyDwelling");
        found.put(name, Counted.share(alive[1], alive[0] + alive[1], alive[2], alive[3]));
        found.put(
                name + "DeceasedCounted",
                Counted.share(everybody[1], everybody[0] + everybody[1], everybody[2], everybody[3]));
    }

    /** Whether anything was heard of the stay after that day. */
    private boolean heard(Part part, LocalDate after) {
        List<LocalDate> days = new ArrayList<>(part.stay().confirmed);
        for (Part each : life.all()) {
            if (each.stayId().equals(part.stayId())) {
                days.add(each.in());
                if (each.out() != null) {
                    days.add(each.out());
                }
                life.told.supports.values().stream()
                        .filter(support -> each.person().equals(support.person))
                        .flatMap(support -> support.contacts.values().stream())
                        .filter(contact -> contact.result() == ContactResult.REACHED
                                && !contact.on().isBefore(each.in())
                                && (each.out() == null || !contact.on().isAfter(each.out())))
                        .forEach(contact -> days.add(contact.on()));
            }
        }
        return days.stream().anyMatch(day -> day.isAfter(after) && !day.isAfter(asOf));
    }

    private void returns(String name, int first, int last) {
        long part = 0;
        long whole = 0;
        long notYet = 0;
        for (List<Part> parts : life.parts.values()) {
            LocalDate left = parts.stream()
                    .filter(each -> inPeriod(each.out()) && each.wentTo() == DestinationClass.LASTING)
                    .map(Part::out)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            if (left == null) {
                continue;
            }
            if (left.plusDays(last).isAfter(asOf)) {
                notYet++;
                continue;
            }
            whole++;
            Long days = back(parts, left);
            part += days != null && days >= first && days <= last ? 1 : 0;
        }
        found.put(name, Counted.share(part, whole, notYet, 0));
    }

    private Long back(List<Part> parts, LocalDate left) {
        List<LocalDate> days = new ArrayList<>();
        for (Id id : life.told.same(parts.getFirst().person())) {
            life.told.situations.getOrDefault(id, new TreeMap<>()).forEach((day, situation) -> {
                if (HOMELESS.contains(situation)) {
                    days.add(day);
                }
            });
        }
        for (Part each : parts) {
            if (!life.lasting(each)) {
                days.add(each.in());
            }
            if (each.wentTo() == DestinationClass.HOMELESS) {
                days.add(each.out());
            }
        }
        return days.stream()
                .filter(day -> day.isAfter(left) && !day.isAfter(asOf))
                .min(LocalDate::compareTo)
                .map(day -> ChronoUnit.DAYS.between(left, day))
                .orElse(null);
    }
}
