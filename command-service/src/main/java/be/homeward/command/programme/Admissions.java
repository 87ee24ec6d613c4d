package be.homeward.command.programme;

import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Who takes part in a programme or once did, as what and for which days. */
record Admissions(PMap<OrganisationId, PVector<Admission>> all) {
    static final Admissions NONE = new Admissions(HashTreePMap.empty());

    PVector<Admission> of(OrganisationId organisation) {
        return all.getOrDefault(organisation, TreePVector.empty());
    }

    /** What the organisation was admitted to from that day on in that role. */
    Optional<Admission> of(OrganisationId organisation, PartnerRole role, LocalDate from) {
        return of(organisation).stream()
                .filter(each -> each.role() == role && each.from().equals(from))
                .reduce((_, last) -> last);
    }

    /** Whether an organisation takes part from an earlier day than that. */
    boolean beginBefore(LocalDate day) {
        return all.values().stream()
                .flatMap(List::stream)
                .anyMatch(admission -> admission.from().isBefore(day));
    }

    boolean carriedWithin(OrganisationId organisation, Period period) {
        return of(organisation).stream()
                .anyMatch(admission -> admission.role() == PartnerRole.CARRIER && admission.within(period));
    }

    /** Who carried a track within the period and has to vouch for it. */
    Stream<OrganisationId> carriers(Period period) {
        return all.keySet().stream().filter(partner -> carriedWithin(partner, period));
    }

    Admissions after(PartnerAdmitted e) {
        var before = of(e.partner()).stream()
                .map(each -> each.role() == e.role() ? each.endedOn(e.from()) : each)
                .toList();
        return with(e.partner(), TreePVector.from(before).plus(new Admission(e.role(), e.tracks(), e.from(), null)));
    }

    Admissions after(PartnerCorrected e) {
        Admission wrong = of(e.partner(), e.role(), e.admitted()).orElseThrow();
        PVector<Admission> known = of(e.partner());
        Admission right = new Admission(e.role(), e.tracks(), e.from(), e.until());
        return with(e.partner(), known.with(known.indexOf(wrong), right));
    }

    Admissions after(PartnerLeft e) {
        var ended = of(e.partner()).stream()
                .map(admission -> admission.endedOn(e.on()))
                .toList();
        return with(e.partner(), TreePVector.from(ended));
    }

    private Admissions with(OrganisationId partner, PVector<Admission> now) {
        return new Admissions(all.plus(partner, now));
    }
}
