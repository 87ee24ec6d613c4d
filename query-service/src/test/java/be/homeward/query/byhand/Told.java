package be.homeward.query.byhand;

import be.homeward.events.AdmissionRules;
import be.homeward.events.ContactResult;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.*;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.GoalKind;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent.*;
import be.homeward.events.HousingMode;
import be.homeward.events.Id;
import be.homeward.events.LivingSituation;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.PersonEvent.*;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.*;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What events tell, kept as plain as it can be. */
final class Told {
    final Map<Id, Stay> stays = new HashMap<>();
    final Map<Id, Support> supports = new HashMap<>();
    final Map<Id, Household> households = new HashMap<>();
    final Map<Id, Dwelling> dwellings = new HashMap<>();
    final Map<Id, TreeMap<LocalDate, LivingSituation>> situations = new HashMap<>();
    final Map<Id, LocalDate> agreementEnds = new HashMap<>();
    final Map<String, HousingMode> modes = new HashMap<>();
    final Map<String, Integer> cadence = new HashMap<>();
    final List<PlacesGranted> places = new ArrayList<>();

    final Map<Id, MatchConfirmed> matches = new HashMap<>();

    static final class Stay {
        DwellingAssigned assigned;
        LocalDate withdrawn;
        LocalDate in;
        LocalDate out;
        Destination destination;
        EndReason reason;
        EndedBy endedBy;
        final TreeSet<LocalDate> confirmed = new TreeSet<>();

        Stay(DwellingAssigned assigned) {
            this.assigned = assigned;
        }
    }

    static final class Span {
        LocalDate from;
        LocalDate to;
        StopReason reason;

        Span(LocalDate from) {
            this.from = from;
        }
    }

    record Contact(LocalDate on, ContactResult result) {}

    static final class Support {
        Id person;
        String track = "";
        SupportRole role;
        LocalDate referred;
        LocalDate declined;
        LocalDate inOrder;
        final List<Span> periods = new ArrayList<>();
        final List<Span> pauses = new ArrayList<>();
        final Map<Id, Contact> contacts = new HashMap<>();
        final List<LocalDate> administrationGoals = new ArrayList<>();
    }

    record Went(Destination destination, EndReason reason, EndedBy endedBy) {}

    record Membership(Id person, LocalDate joined, LocalDate left, Went went) {}

    static final class Household {
        final LocalDate formed;
        final List<Membership> members = new ArrayList<>();

        Household(LocalDate formed) {
            this.formed = formed;
        }

        int last(Id person) {
            for (int i = members.size() - 1; i >= 0; i--) {
                if (members.get(i).person().equals(person)) {
                    return i;
                }
            }
            throw new IllegalStateException();
        }
    }

    static final class Dwelling {
        int most;
        LocalDate accepted;
        LocalDate ready;
        LocalDate returned;
        Id agreement;
        final List<Span> offline = new ArrayList<>();

        void offline(DwellingTakenOffline e) {
            Span span = new Span(e.on());
            span.to = e.until();
            offline.add(span);
            offline.sort(Comparator.comparing(one -> one.from));
        }
    }

    void tell(HomewardEvent event) {
        switch (event) {
            case TrackAdded e -> {
                AdmissionRules rules = e.rules();
                modes.put(e.track(), rules == null ? HousingMode.TEMPORARY : e.housingMode());
                cadence.put(e.track(), e.contactCadenceDays());
            }
            case PlacesGranted e -> places.add(e);
            case HeadAgreementSigned e -> agreementEnds.put(e.agreement(), e.latestEnd());
            case DwellingOffered e ->
                dwellings.computeIfAbsent(e.dwelling(), _ -> new Dwelling()).most = e.maxHousehold();
            case DwellingAccepted e -> {
                dwellings.get(e.dwelling()).accepted = e.on();
                dwellings.get(e.dwelling()).agreement = e.agreement();
            }
            case DwellingReady e -> dwellings.get(e.dwelling()).ready = e.on();
            case DwellingReturned e -> dwellings.get(e.dwelling()).returned = e.on();
            case DwellingTakenOffline e -> dwellings.get(e.dwelling()).offline(e);
            case DwellingBroughtBack e -> dwellings.get(e.dwelling()).offline.getLast().to = e.on();
            case DwellingAssigned e -> stays.put(e.stay(), new Stay(e));
            case AssignmentWithdrawn e -> stays.get(e.stay()).withdrawn = e.on();
            case MovedIn e -> stays.get(e.stay()).in = e.on();
            case MoveInCorrected e -> stays.get(e.stay()).in = e.on();
            case MoveInWithdrawn e -> stays.get(e.stay()).in = null;
            case MovedOut e -> out(stays.get(e.stay()), e.on(), e.destination(), e.reason(), e.endedBy());
            case MoveOutCorrected e -> out(stays.get(e.stay()), e.on(), e.destination(), e.reason(), e.endedBy());
            case MoveOutWithdrawn e -> out(stays.get(e.stay()), null, null, null, null);
            case StillHousedConfirmed e -> stays.get(e.stay()).confirmed.add(e.on());
            case HouseholdFormed e -> {
                Household household = new Household(e.on());
                e.members().forEach(each -> household.members.add(new Membership(each, null, null, null)));
                households.put(e.household(), household);
            }
            case HouseholdJoined e ->
                households.get(e.household()).members.add(new Membership(e.person(), e.on(), null, null));
            case HouseholdLeft e -> {
                Household household = households.get(e.household());
                household.members.set(
                        household.last(e.person()),
                        new Membership(
                                e.person(),
                                household
                                        .members
                                        .get(household.last(e.person()))
                                        .joined(),
                                e.on(),
                                new Went(e.destination(), e.reason(), e.endedBy())));
            }
            case MembershipCorrected e -> corrected(households.get(e.household()), e);
            case LivingSituationRecorded e ->
                situations.computeIfAbsent(e.person(), _ -> new TreeMap<>()).put(e.on(), e.situation());
            case LivingSituationWithdrawn e -> situations.get(e.person()).remove(e.on());
            case PersonReferred e -> {
                Support support = support(e.support(), e.person(), e.track());
                support.referred = e.on();
            }
            case ReferralDeclined e -> supports.get(e.support()).declined = e.on();
            case SupportStarted e -> {
                Support support = support(e.support(), e.person(), e.track());
                support.role = e.role();
                support.periods.add(new Span(e.on()));
            }
            case SupportStartCorrected e -> {
                supports.get(e.support()).role = e.role();
                supports.get(e.support()).periods.getFirst().from = e.on();
            }
            case SupportStopped e -> stopped(supports.get(e.support()), e.on(), e.reason());
            case SupportStopCorrected e -> stopped(supports.get(e.support()), e.on(), e.reason());
            case SupportReopened e -> supports.get(e.support()).periods.add(new Span(e.on()));
            case SupportPaused e -> supports.get(e.support()).pauses.add(new Span(e.on()));
            case SupportResumed e -> supports.get(e.support()).pauses.getLast().to = e.on();
            case ContactRecorded e ->
                supports.get(e.support()).contacts.put(e.contact(), new Contact(e.on(), e.result()));
            case CoachingVisitRecorded e ->
                supports.get(e.support()).contacts.put(e.contact(), new Contact(e.on(), e.result()));
            case ContactWithdrawn e -> supports.get(e.support()).contacts.remove(e.contact());
            case AdministrationDeclaredInOrder e -> supports.get(e.support()).inOrder = e.on();
            case AdministrationInOrderRevoked e -> supports.get(e.support()).inOrder = null;
            case GoalSet e -> {
                if (e.kind() == GoalKind.ADMINISTRATION_IN_ORDER) {
                    supports.get(e.support()).administrationGoals.add(e.on());
                }
            }
            case MatchConfirmed e -> matches.put(e.match(), e);
            case PersonsUnmerged e -> matches.remove(e.match());
            default -> {}
        }
    }

    /** Everybody who is said to be the same, also through others. */
    Set<Id> same(Id person) {
        Set<Id> same = new HashSet<>(Set.of(person));
        int before = 0;
        while (same.size() > before) {
            before = same.size();
            for (MatchConfirmed each : matches.values()) {
                if (same.contains(each.person()) || same.contains(each.with())) {
                    same.add(each.person());
                    same.add(each.with());
                }
            }
        }
        return same;
    }

    Id one(Id person) {
        return same(person).stream().min(Comparator.comparing(Id::toString)).orElseThrow();
    }

    private Support support(Id id, Id person, String track) {
        Support support = supports.computeIfAbsent(id, _ -> new Support());
        support.person = person;
        support.track = track;
        return support;
    }

    private static void stopped(Support support, LocalDate on, StopReason reason) {
        support.periods.getLast().to = on;
        support.periods.getLast().reason = reason;
    }

    private static void corrected(Household household, MembershipCorrected e) {
        int last = household.last(e.person());
        if (e.from().equals(e.until())) {
            household.members.remove(last);
        } else {
            LocalDate joined = e.from().isAfter(household.formed) ? e.from() : null;
            Went went = new Went(e.destination(), e.reason(), e.endedBy());
            household.members.set(last, new Membership(e.person(), joined, e.until(), went));
        }
    }

    private static void out(Stay stay, LocalDate on, Destination destination, EndReason reason, EndedBy endedBy) {
        stay.out = on;
        stay.destination = destination;
        stay.reason = reason;
        stay.endedBy = endedBy;
    }
}
