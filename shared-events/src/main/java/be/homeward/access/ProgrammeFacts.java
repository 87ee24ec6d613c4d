package be.homeward.access;

import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.Aim;
import be.homeward.events.ProgrammeEvent.Money;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeClosingCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeEvent.TrackCorrected;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What each organisation is to one programme, and which periods a funder may read. */
record ProgrammeFacts(
        String code,
        OrganisationId coordinator,
        PMap<OrganisationId, PVector<Admission>> partners,
        PVector<SealedPeriod> sealed) {

    /** Part of the programme for a term, in some tracks or in none. */
    record Admission(PartnerRole role, Set<String> tracks, Term term) {}

    /** What the organisation is on that day. */
    Set<PartnerRole> standing(OrganisationId organisation, LocalDate day) {
        return roles(organisation, term -> term.holds(day));
    }

    /** What the organisation is on that day or was before: what it did there stays its own. */
    Set<PartnerRole> everStanding(OrganisationId organisation, LocalDate day) {
        return roles(organisation, term -> term.begun(day));
    }

    /** The tracks that the organisation carries on that day or carried before. */
    Set<String> tracks(OrganisationId organisation, LocalDate day) {
        return admissions(organisation).stream()
                .filter(each ->
                        each.role() == PartnerRole.CARRIER && each.term().begun(day))
                .flatMap(each -> each.tracks().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<PartnerRole> roles(OrganisationId organisation, Predicate<Term> counts) {
        Stream<PartnerRole> coordinating =
                organisation.equals(coordinator) ? Stream.of(PartnerRole.COORDINATOR) : Stream.empty();
        Stream<PartnerRole> admitted = admissions(organisation).stream()
                .filter(each -> counts.test(each.term()))
                .map(Admission::role);
        return Stream.concat(coordinating, admitted).collect(Collectors.toUnmodifiableSet());
    }

    static ProgrammeFacts opened(ProgrammeOpened e) {
        return new ProgrammeFacts(e.code(), e.coordinator(), HashTreePMap.empty(), TreePVector.empty());
    }

    ProgrammeFacts after(ProgrammeEvent event, long position) {
        return switch (event) {
            case ProgrammeOpened e -> opened(e);
            case PartnerAdmitted e -> with(e.partner(), admissions(e.partner()).plus(admitted(e)));
            case PartnerCorrected e -> with(e.partner(), corrected(e));
            case PartnerLeft e -> with(e.partner(), left(e));
            case PeriodSealed e -> {
                long known = e.knownAt() == null ? position : e.knownAt();
                yield new ProgrammeFacts(
                        code, coordinator, partners, sealed.plus(new SealedPeriod(e.from(), e.asOf(), known)));
            }
            case TrackAdded _, PlacesGranted _, YearlyQuotaSet _, PeriodConfirmed _, ProgrammeClosed _ -> this;
            case PeriodConfirmationWithdrawn _, ProgrammeCorrected _, TrackCorrected _, ProgrammeClosingCorrected _ ->
                this;
            case ProgrammeEvent.WorkingRulesSet _, Aim _, Money _ -> this;
        };
    }

    private static Admission admitted(PartnerAdmitted e) {
        return new Admission(e.role(), Set.copyOf(e.tracks()), new Term(e.from(), null));
    }

    private PVector<Admission> corrected(PartnerCorrected e) {
        Admission right = new Admission(e.role(), Set.copyOf(e.tracks()), new Term(e.from(), e.until()));
        return TreePVector.from(admissions(e.partner()).stream()
                .map(each -> each.role() == e.role() && each.term().from().equals(e.admitted()) ? right : each)
                .toList());
    }

    private PVector<Admission> left(PartnerLeft e) {
        return TreePVector.from(admissions(e.partner()).stream()
                .map(each ->
                        new Admission(each.role(), each.tracks(), each.term().endingOn(e.on())))
                .toList());
    }

    private PVector<Admission> admissions(OrganisationId organisation) {
        return partners.getOrDefault(organisation, TreePVector.empty());
    }

    private ProgrammeFacts with(OrganisationId partner, PVector<Admission> admissions) {
        return new ProgrammeFacts(code, coordinator, partners.plus(partner, admissions), sealed);
    }
}
