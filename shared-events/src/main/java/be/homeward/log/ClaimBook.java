package be.homeward.log;

import static be.homeward.log.ClaimKind.ACCOMPANIED;

import be.homeward.log.ClaimChange.Again;
import be.homeward.log.ClaimChange.Begin;
import be.homeward.log.ClaimChange.Disband;
import be.homeward.log.ClaimChange.End;
import be.homeward.log.ClaimChange.Ended;
import be.homeward.log.ClaimChange.Join;
import be.homeward.log.ClaimChange.Last;
import be.homeward.log.ClaimChange.Leave;
import be.homeward.log.ClaimChange.Limit;
import be.homeward.log.ClaimChange.Lived;
import be.homeward.log.ClaimChange.Needs;
import be.homeward.log.ClaimChange.Norm;
import be.homeward.log.ClaimChange.Part;
import be.homeward.log.ClaimChange.Pass;
import be.homeward.log.ClaimChange.Recast;
import be.homeward.log.ClaimChange.Release;
import be.homeward.log.ClaimChange.Repart;
import be.homeward.log.ClaimChange.Repass;
import be.homeward.log.ClaimChange.Settle;
import be.homeward.log.ClaimChange.Take;
import be.homeward.log.ClaimChange.Unsay;
import be.homeward.log.ClaimChange.Until;
import be.homeward.log.ClaimChange.Vacant;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies what events claim, one append after the other, and refuses the append that would exceed a bound. */
final class ClaimBook {
    private final Holdings holdings = new Holdings();
    private final ClaimLookup lookup;
    private final Records records;
    private final Housing housing = new Housing(holdings);
    private final Participation participation = new Participation(holdings, housing);
    private final Caseloads caseloads = new Caseloads(holdings);
    private final HandOvers handOvers;
    private final Teams teams;

    ClaimBook(ClaimSource source) {
        this.lookup = new ClaimLookup(source, holdings);
        this.records = new Records(holdings, lookup);
        this.handOvers = new HandOvers(holdings, lookup);
        this.teams = new Teams(holdings, lookup, caseloads);
    }

    Holdings holdings() {
        return holdings;
    }

    /** Looks up, for all of them at once, what these changes concern. */
    void prepare(Collection<ClaimChange> changes) throws SQLException {
        Set<ClaimKey> keys = new HashSet<>();
        Set<String> holders = new HashSet<>();
        for (ClaimChange change : changes) {
            switch (change) {
                case Take(var key, var _, var _) -> keys.add(key);
                case Settle(var household, var stay, var _, var _) -> {
                    keys.add(household);
                    holders.add(stay);
                }
                case Needs(var household, var _, var _, var _) -> keys.add(household);
                case Limit(var key, var _, var _) -> keys.add(key);
                case Vacant(var key, var _) -> keys.add(key);
                case Join(var household, var _, var _) -> keys.add(household);
                case Leave(var household, var _, var _) -> keys.add(household);
                case Lived(var household, var _, var _) -> keys.add(household);
                // asked for with all that is known of the support and of its team
                case Norm _, Part _, Repart _, Disband _ -> {}
                case Pass(var holder, var _, var _, var _) -> holders.add(holder);
                case Repass(var holder, var _, var _, var _, var _) -> holders.add(holder);
                case Last(var holder, var _) -> holders.add(holder);
                case Begin(var holder, var _) -> holders.add(holder);
                case End(var holder, var _) -> holders.add(holder);
                case Ended(var holder, var _, var _) -> holders.add(holder);
                case Again(var holder, var _) -> holders.add(holder);
                case Unsay(var holder, var _, var _) -> holders.add(holder);
                case Until(var holder, var _) -> holders.add(holder);
                case Recast(var holder, var _, var _) -> holders.add(holder);
                case Release(var holder) -> holders.add(holder);
            }
        }
        Set<String> supports = changes.stream().flatMap(Caseloads::supports).collect(Collectors.toSet());
        supports.stream().flatMap(Caseloads::teams).forEach(keys::add);
        supports.stream().map(Caseloads::support).forEach(holders::add);
        lookup.find(keys, holders);
        lookup.find(
                Set.of(),
                Stream.concat(
                                changes.stream().flatMap(this::stays),
                                supports.stream().flatMap(caseloads::assignments))
                        .collect(Collectors.toSet()));
        lookup.find(
                Stream.of(
                                changes.stream().flatMap(this::housed),
                                changes.stream().flatMap(this::settled).map(Records::of),
                                needs(changes).flatMap(need -> participation.of(need).stream()),
                                supports.stream().flatMap(caseloads::keys))
                        .flatMap(all -> all)
                        .collect(Collectors.toSet()),
                Set.of());
        lookup.find(
                needs(changes)
                        .flatMap(need -> participation.tracks(need).stream())
                        .collect(Collectors.toSet()),
                needs(changes)
                        .flatMap(need -> participation.supports(participation.of(need)).stream())
                        .collect(Collectors.toSet()));
    }

    /** Applies all the changes and answers null, or applies none and answers the claim that has no room for them. */
    @Nullable
    ClaimKey apply(Collection<ClaimChange> changes) throws SQLException {
        change(changes);
        ClaimKey exceeded = holdings.exceeded(holder -> Caseloads.counted(holder, records));
        if (exceeded == null) {
            exceeded = housedElsewhere(changes);
        }
        if (exceeded == null) {
            exceeded = unfulfilled(changes);
        }
        if (exceeded == null) {
            exceeded = occupied(changes);
        }
        if (exceeded == null) {
            holdings.keep();
        } else {
            holdings.undo();
        }
        return exceeded;
    }

    /** Applies what the log says was accepted once, whatever the bounds are now. */
    void replay(Collection<ClaimChange> changes) throws SQLException {
        change(changes);
        holdings.forget();
    }

    private void change(Collection<ClaimChange> changes) throws SQLException {
        for (ClaimChange change : changes) {
            change(change);
        }
        house(changes.stream().flatMap(this::stays).collect(Collectors.toSet()), decided(changes));
        Set<ClaimKey> asked = changes.stream()
                .filter(Norm.class::isInstance)
                .map(change -> ((Norm) change).caseload())
                .collect(Collectors.toSet());
        accompany(changes.stream().flatMap(Caseloads::supports).collect(Collectors.toSet()), asked);
    }

    private Set<String> decided(Collection<ClaimChange> changes) {
        return changes.stream()
                .filter(Settle.class::isInstance)
                .flatMap(this::stays)
                .collect(Collectors.toSet());
    }

    /** Nobody is to be housed twice under two records either: that too is asked when it is decided, and of no one else. */
    private @Nullable ClaimKey housedElsewhere(Collection<ClaimChange> changes) throws SQLException {
        records.find(changes.stream().flatMap(this::settled).collect(Collectors.toSet()));
        for (String stay : decided(changes)) {
            for (var housed : housing.by(stay).entrySet()) {
                for (ClaimKey other : housing.homes(housed.getKey(), records)) {
                    lookup.find(Set.of(other), Set.of());
                    if (housing.isHeldByAnother(other, stay, housed.getValue())) {
                        return housed.getKey();
                    }
                }
            }
        }
        return null;
    }

    private static Stream<Needs> needs(Collection<ClaimChange> changes) {
        return changes.stream().filter(Needs.class::isInstance).map(Needs.class::cast);
    }

    private @Nullable ClaimKey unfulfilled(Collection<ClaimChange> changes) throws SQLException {
        for (Needs need : needs(changes).toList()) {
            Set<ClaimKey> keys = participation.of(need);
            lookup.find(keys, Set.of());
            lookup.find(participation.tracks(need), participation.supports(keys));
            if (!participation.fulfils(need)) {
                return new ClaimKey(ACCOMPANIED, need.programme() + "/" + need.track());
            }
        }
        return null;
    }

    private @Nullable ClaimKey occupied(Collection<ClaimChange> changes) {
        return changes.stream()
                .filter(Vacant.class::isInstance)
                .map(Vacant.class::cast)
                .filter(vacant -> holdings.holders(vacant.key()).stream()
                        .filter(holder -> holder.startsWith(Claims.GUESTS))
                        .flatMap(holder -> holdings.spans(vacant.key(), holder).stream())
                        .anyMatch(Span.of(vacant.from(), null)::overlaps))
                .map(Vacant::key)
                .findFirst()
                .orElse(null);
    }

    private void change(ClaimChange change) throws SQLException {
        switch (change) {
            case Take(var key, var holder, var span) -> add(key, holder, span);
            case Settle(var household, var stay, var _, var nights) -> add(household, stay, nights);
            // looked at once everything has changed
            case Needs _, Vacant _ -> {}
            case Limit(var key, var span, var maximum) -> holdings.limit(key, new Bound(span, maximum));
            case Begin(var holder, var day) -> handOvers.first(holder, spans -> Spans.begin(spans, day));
            case End(var holder, var day) -> handOvers.last(holder, spans -> Spans.end(spans, day));
            case Ended(var holder, var was, var day) -> handOvers.ended(holder, was, day);
            case Again(var holder, var day) -> handOvers.last(holder, spans -> Spans.with(spans, Span.of(day, null)));
            case Pass(var holder, var from, var to, var day) -> handOvers.pass(holder, from, to, day);
            case Repass(var holder, var from, var to, var was, var day) -> handOvers.repass(holder, from, to, was, day);
            case Last(var holder, var span) -> handOvers.dated(holder, spans -> Spans.last(spans, span));
            case Norm(var caseload, var span, var maximum) -> {
                lookup.find(Set.of(caseload), Set.of());
                holdings.state(caseload, new Bound(span, maximum));
            }
            case Part(var support, var day) -> teams.part(support, day);
            case Repart(var support, var was, var day) -> teams.repart(support, was, day);
            case Disband(var support) -> teams.disband(support);
            case Unsay(var holder, var was, var day) -> handOvers.dated(holder, spans -> Spans.unsaid(spans, was, day));
            case Until(var holder, var day) -> handOvers.dated(holder, spans -> Spans.until(spans, day));
            case Recast(var holder, var from, var to) -> recast(holder, from, to);
            case Release(var holder) -> holdings.of(holder).forEach(key -> holdings.put(key, holder, List.of()));
            case Join(var household, var member, var days) -> add(household, member, days);
            case Leave(var household, var member, var day) ->
                holdings.put(household, member, Spans.end(holdings.spans(household, member), day));
            case Lived(var household, var member, var days) ->
                holdings.put(household, member, Spans.last(holdings.spans(household, member), days));
        }
    }

    private void add(ClaimKey key, String holder, Span span) {
        holdings.put(key, holder, Spans.with(holdings.spans(key, holder), span));
    }

    private void recast(String holder, ClaimKind from, ClaimKind to) throws SQLException {
        for (ClaimKey key : holdings.of(holder)) {
            if (key.kind() == from) {
                ClaimKey other = new ClaimKey(to, key.key());
                lookup.find(Set.of(other), Set.of());
                holdings.put(other, holder, holdings.spans(key, holder));
                holdings.put(key, holder, List.of());
            }
        }
    }

    /** The stays that house others, or on other nights, once this has changed. */
    private Stream<String> stays(ClaimChange change) {
        return switch (change) {
            case Settle(var _, var stay, var _, var _) -> Stream.of(stay);
            case Begin(var holder, var _) -> Stream.of(holder).filter(housing::isStay);
            case End(var holder, var _) -> Stream.of(holder).filter(housing::isStay);
            case Join(var household, var _, var _) -> housing.stays(household).stream();
            case Leave(var household, var _, var _) -> housing.stays(household).stream();
            case Lived(var household, var _, var _) -> housing.stays(household).stream();
            case Take _, Needs _, Vacant _, Limit _, Ended _, Again _, Until _, Recast _, Release _ -> Stream.of();
            case Pass _, Repass _, Last _, Norm _, Part _, Repart _, Disband _, Unsay _ -> Stream.of();
        };
    }

    /** The persons whom it decides to house. */
    private Stream<String> settled(ClaimChange change) {
        return change instanceof Settle settle ? housing.persons(settle.household()).stream() : Stream.of();
    }

    /** The persons whom it may concern, as far as can be told before. */
    private Stream<ClaimKey> housed(ClaimChange change) {
        return switch (change) {
            case Settle(var household, var _, var programme, var _) ->
                housing.members(household).stream().map(member -> Housing.housed(programme, member));
            case Join(var household, var member, var _) ->
                housing.stays(household).stream()
                        .flatMap(stay -> housing.programmes(stay).stream())
                        .map(programme -> Housing.housed(programme, member));
            case Begin _, End _, Leave _, Lived _ -> stays(change).flatMap(stay -> housing.by(stay).keySet().stream());
            case Take _, Needs _, Vacant _, Limit _, Ended _, Again _, Until _, Recast _, Release _ -> Stream.of();
            case Pass _, Repass _, Last _, Norm _, Part _, Repart _, Disband _, Unsay _ -> Stream.of();
        };
    }

    /**
     * Nobody is to be housed twice: that is asked when it is decided. When it turns out later that somebody was, by a
     * household that they joined or by a day that was another, it is told as it happened.
     */
    private void house(Set<String> stays, Set<String> decided) throws SQLException {
        lookup.find(Set.of(), stays);
        Map<String, Map<ClaimKey, List<Span>>> housed = new HashMap<>();
        stays.forEach(stay -> housed.put(stay, housing.by(stay)));
        lookup.find(housed.values().stream().flatMap(by -> by.keySet().stream()).collect(Collectors.toSet()), Set.of());
        housed.forEach((stay, by) -> by.forEach((key, nights) -> {
            if (decided.contains(stay)) {
                holdings.put(key, stay, nights);
            } else if (!holdings.spans(key, stay).equals(nights)) {
                holdings.tell(key, stay, nights);
            }
        }));
    }

    /** Of how many a coach can accompany is asked when it is decided; what the days of a support make of it is told. */
    private void accompany(Set<String> supports, Set<ClaimKey> asked) throws SQLException {
        lookup.find(
                supports.stream().flatMap(Caseloads::teams).collect(Collectors.toSet()),
                supports.stream().map(Caseloads::support).collect(Collectors.toSet()));
        lookup.find(Set.of(), supports.stream().flatMap(caseloads::assignments).collect(Collectors.toSet()));
        lookup.find(supports.stream().flatMap(caseloads::keys).collect(Collectors.toSet()), Set.of());
        Set<ClaimKey> coached = new LinkedHashSet<>();
        for (String support : supports) {
            caseloads.by(support).forEach((one, days) -> {
                coached.add(one.key());
                if (!holdings.spans(one.key(), one.holder()).equals(days)) {
                    holdings.tell(one.key(), one.holder(), days);
                }
            });
        }
        for (ClaimKey one : coached) {
            ClaimKey caseload = Caseloads.caseload(one);
            List<Span> days = caseloads.days(one);
            String person = Caseloads.counted(one);
            if (asked.contains(caseload)) {
                records.find(caseloads.persons(caseload, person));
                holdings.ask(caseload, person, days, caseloads.otherwise(caseload, person, records));
            } else if (!holdings.spans(caseload, person).equals(days)) {
                holdings.tell(caseload, person, days);
            }
        }
    }
}
