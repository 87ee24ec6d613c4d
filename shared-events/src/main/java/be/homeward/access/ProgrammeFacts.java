package be.homeward.access;

import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeEvent.YearlyQuotaSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What each organisation is to one programme, and which periods a funder may read. */
record ProgrammeFacts(
        String code,
        OrganisationId coordinator,
        PMap<OrganisationId, PMap<PartnerRole, Admission>> partners,
        PVector<SealedPeriod> sealed) {

    /** Part of the programme for a term, in some tracks or in none. */
    record Admission(Set<String> tracks, Term term) {}

    Set<PartnerRole> standing(OrganisationId organisation, LocalDate day) {
        EnumSet<PartnerRole> roles = EnumSet.noneOf(PartnerRole.class);
        if (organisation.equals(coordinator)) {
            roles.add(PartnerRole.COORDINATOR);
        }
        admissions(organisation).forEach((role, admission) -> {
            if (admission.term().holds(day)) {
                roles.add(role);
            }
        });
        return roles;
    }

    Set<String> tracks(OrganisationId organisation, LocalDate day) {
        Admission carrier = admissions(organisation).get(PartnerRole.CARRIER);
        return carrier != null && carrier.term().holds(day) ? carrier.tracks() : Set.of();
    }

    static ProgrammeFacts opened(ProgrammeOpened e) {
        return new ProgrammeFacts(e.code(), e.coordinator(), HashTreePMap.empty(), TreePVector.empty());
    }

    ProgrammeFacts after(ProgrammeEvent event, long position) {
        return switch (event) {
            case ProgrammeOpened e -> opened(e);
            case PartnerAdmitted e -> with(e.partner(), admitted(e));
            case PartnerLeft e -> with(e.partner(), left(e));
            case PeriodSealed e ->
                new ProgrammeFacts(
                        code, coordinator, partners, sealed.plus(new SealedPeriod(e.from(), e.asOf(), position)));
            case TrackAdded _, PlacesGranted _, YearlyQuotaSet _, PeriodConfirmed _, ProgrammeClosed _ -> this;
        };
    }

    private PMap<PartnerRole, Admission> admitted(PartnerAdmitted e) {
        return admissions(e.partner()).plus(e.role(), new Admission(Set.copyOf(e.tracks()), new Term(e.from(), null)));
    }

    private PMap<PartnerRole, Admission> left(PartnerLeft e) {
        PMap<PartnerRole, Admission> ended = HashTreePMap.empty();
        for (var each : admissions(e.partner()).entrySet()) {
            Admission admission = each.getValue();
            ended = ended.plus(
                    each.getKey(),
                    new Admission(admission.tracks(), admission.term().endingOn(e.on())));
        }
        return ended;
    }

    private PMap<PartnerRole, Admission> admissions(OrganisationId organisation) {
        return partners.getOrDefault(organisation, HashTreePMap.empty());
    }

    private ProgrammeFacts with(OrganisationId partner, PMap<PartnerRole, Admission> admissions) {
        return new ProgrammeFacts(code, coordinator, partners.plus(partner, admissions), sealed);
    }
}
