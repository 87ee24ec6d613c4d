package be.homeward.log;

import static be.homeward.log.ClaimKind.CASELOAD;
import static be.homeward.log.ClaimKind.CODE;
import static be.homeward.log.ClaimKind.DWELLING;
import static be.homeward.log.ClaimKind.ENTOURAGE;
import static be.homeward.log.ClaimKind.HOUSEHOLD;
import static be.homeward.log.ClaimKind.ID;
import static be.homeward.log.ClaimKind.MATCH;
import static be.homeward.log.ClaimKind.PLACE;
import static be.homeward.log.ClaimKind.QUOTA;
import static be.homeward.log.ClaimKind.REFERRED;
import static be.homeward.log.ClaimKind.REFERRED_NO_LONGER;
import static be.homeward.log.ClaimKind.SUBJECT;

import be.homeward.events.ActivityEvent;
import be.homeward.events.BuildingEvent;
import be.homeward.events.CaseloadLimit;
import be.homeward.events.CoachEvent;
import be.homeward.events.CoachId;
import be.homeward.events.ConferenceEvent;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AssignmentWithdrawn;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.HouseholdId;
import be.homeward.events.MatchEvent;
import be.homeward.events.OrganisationEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent;
import be.homeward.events.ProgrammeId;
import be.homeward.events.RelocationId;
import be.homeward.events.StayId;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each event claims, from the event alone: so that claims can be made again from the log. The one rule: at no date
 * has a claim more holders than its bound.
 */
final class Claims {
    /** Raised whenever other claims are made of the same events, here or in {@link ClaimBook}: they are made again then. */
    static final int RULES = 1;

    /** Whoever sleeps in a dwelling for a time and has their home in another. */
    static final String GUESTS = "relocation:";

    private Claims() {}

    /** Whether rules of that number made the claims that these make; 0: nobody ever made them again. */
    static boolean sameRules(int number) {
        return number == 0 || number == RULES;
    }

    static List<ClaimChange> of(HomewardEvent event) {
        return switch (event) {
            case OrganisationEvent fact -> of(fact);
            case ProgrammeEvent fact -> of(fact);
            case DwellingEvent fact -> of(fact);
            case HouseholdEvent fact -> of(fact);
            case SupportEvent fact -> of(fact);
            case MatchEvent fact -> of(fact);
            case HeadAgreementEvent _,
                    BuildingEvent _,
                    PersonEvent _,
                    CoachEvent _,
                    ActivityEvent _,
                    ConferenceEvent _ -> List.of();
        };
    }

    private static List<ClaimChange> of(OrganisationEvent event) {
        String self = event.stream().toString();
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered e -> List.of(always(CODE, "organisation/" + e.code(), self));
            // a login stays with its organisation for ever, or its earlier acts would be read as another's
            case OrganisationEvent.RoleGranted e -> List.of(always(SUBJECT, e.subject(), self));
            case OrganisationEvent.OrganisationRenamed _,
                    OrganisationEvent.RoleRevoked _,
                    OrganisationEvent.RoleCorrected _ -> List.of();
        };
    }

    private static List<ClaimChange> of(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEvent.ProgrammeOpened e ->
                List.of(always(CODE, "programme/" + e.code(), event.stream().toString()));
            case ProgrammeEvent.PlacesGranted e ->
                List.of(new Limit(places(PLACE, e.programme(), e.partner()), Span.of(e.from(), e.until()), e.places()));
            case ProgrammeEvent.YearlyQuotaSet e ->
                List.of(new Limit(quota(e.programme(), e.year()), Span.ALWAYS, e.allocations()));
            case ProgrammeEvent.TrackAdded _,
                    ProgrammeEvent.WorkingRulesSet _,
                    ProgrammeEvent.PartnerAdmitted _,
                    ProgrammeEvent.PartnerCorrected _,
                    ProgrammeEvent.PartnerLeft _,
                    ProgrammeEvent.PeriodConfirmed _,
                    ProgrammeEvent.PeriodConfirmationWithdrawn _,
                    ProgrammeEvent.PeriodSealed _,
                    ProgrammeEvent.ProgrammeCorrected _,
                    ProgrammeEvent.TrackCorrected _,
                    ProgrammeEvent.ProgrammeClosingCorrected _,
                    ProgrammeEvent.Aim _,
                    ProgrammeEvent.Money _,
                    ProgrammeEvent.ProgrammeClosed _ -> List.of();
        };
    }

    private static List<ClaimChange> of(DwellingEvent event) {
        return switch (event) {
            case DwellingAssigned e -> assigned(e);
            case AssignmentWithdrawn e -> List.of(new Release(stay(e.stay())));
            case DwellingEvent.AssignmentReinstated e -> reinstated(e);
            case DwellingEvent.MovedIn e -> List.of(new Begin(stay(e.stay()), e.on()));
            case DwellingEvent.MoveInCorrected e -> List.of(new Begin(stay(e.stay()), e.on()));
            case DwellingEvent.MovedOut e -> List.of(new End(stay(e.stay()), e.on()));
            case DwellingEvent.MoveOutCorrected e -> List.of(new End(stay(e.stay()), e.on()));
            case DwellingEvent.MoveOutWithdrawn e -> List.of(new End(stay(e.stay()), LocalDate.MAX));
            case DwellingEvent.DuringStay fact -> of(fact);
            case DwellingEvent.DwellingReturned e -> returned(e.dwelling(), e.on());
            case DwellingEvent.ReturnCorrected e -> returned(e.dwelling(), e.on());
            case DwellingEvent.DwellingOffered _,
                    DwellingEvent.DwellingAccepted _,
                    DwellingEvent.DwellingDeclined _,
                    DwellingEvent.DwellingCorrected _,
                    DwellingEvent.DwellingReady _,
                    DwellingEvent.DwellingTakenOffline _,
                    DwellingEvent.DwellingBroughtBack _,
                    DwellingEvent.ReadinessCorrected _,
                    DwellingEvent.OfflineCorrected _,
                    DwellingEvent.MoveInWithdrawn _,
                    DwellingEvent.StillHousedConfirmed _,
                    DwellingEvent.BreachResolved _,
                    DwellingEvent.ConfirmationWithdrawn _,
                    DwellingEvent.ResolutionCorrected _,
                    DwellingEvent.OfferCorrected _,
                    DwellingEvent.AcceptanceCorrected _,
                    DwellingEvent.DeclineCorrected _,
                    DwellingEvent.StateOfRepair _,
                    DwellingEvent.LandlordTold _ -> List.of();
        };
    }

    private static List<ClaimChange> of(DwellingEvent.DuringStay event) {
        return switch (event) {
            case HouseholdRelocated e ->
                relocated(relocation(e.stay(), e.relocation()), e.to(), Span.of(e.from(), e.until()));
            case RelocationCorrected e ->
                Stream.concat(
                                Stream.of(new Release(relocation(e.stay(), e.relocation()))),
                                relocated(relocation(e.stay(), e.relocation()), e.to(), Span.of(e.from(), e.until()))
                                        .stream())
                        .toList();
            case RelocationEnded e -> List.of(new End(relocation(e.stay(), e.relocation()), e.on()));
            case RelocationWithdrawn e -> List.of(new Release(relocation(e.stay(), e.relocation())));
            case DwellingEvent.TitleRecorded _,
                    DwellingEvent.TitleEnded _,
                    DwellingEvent.TitleCorrected _,
                    DwellingEvent.TitleWithdrawn _,
                    DwellingEvent.ListedForRehousing _,
                    DwellingEvent.NoLongerToBeRehoused _,
                    DwellingEvent.AbsenceRecorded _,
                    DwellingEvent.AbsenceEnded _,
                    DwellingEvent.AbsenceCorrected _,
                    DwellingEvent.AbsenceWithdrawn _ -> List.of();
        };
    }

    private static List<ClaimChange> assigned(DwellingAssigned e) {
        String stay = stay(e.stay());
        Span nights = Span.of(e.from(), e.until());
        List<ClaimChange> changes = new ArrayList<>();
        changes.add(always(ID, stay, e.stream().toString()));
        changes.add(new Take(new ClaimKey(DWELLING, e.dwelling().toString()), stay, nights));
        changes.add(new Settle(household(e.household()), stay, e.programme().toString(), nights));
        changes.add(new Needs(household(e.household()), e.programme().toString(), e.track(), e.from()));
        changes.add(new Take(quota(e.programme(), e.from().getYear()), stay, Span.ALWAYS));
        changes.add(new Take(
                Participation.track(stay), Participation.within(e.programme().toString(), e.track()), Span.ALWAYS));
        return changes;
    }

    private static List<ClaimChange> reinstated(DwellingEvent.AssignmentReinstated e) {
        String stay = stay(e.stay());
        Span nights = Span.of(e.from(), e.until());
        LocalDate assigned = e.assigned() == null ? e.from() : e.assigned();
        return List.of(
                always(ID, stay, e.stream().toString()),
                new Take(new ClaimKey(DWELLING, e.dwelling().toString()), stay, nights),
                new Settle(household(e.household()), stay, e.programme().toString(), nights),
                new Take(quota(e.programme(), assigned.getYear()), stay, Span.ALWAYS));
    }

    /** Its own stays the dwelling knows; of guests who sleep there for a time only what they hold tells. */
    private static List<ClaimChange> returned(DwellingId dwelling, @Nullable LocalDate on) {
        return on == null ? List.of() : List.of(new Vacant(new ClaimKey(DWELLING, dwelling.toString()), on));
    }

    /** Elsewhere than in a dwelling of the programme, a household holds nothing but its home. */
    private static List<ClaimChange> relocated(String relocation, @Nullable DwellingId to, Span nights) {
        return to == null ? List.of() : List.of(new Take(new ClaimKey(DWELLING, to.toString()), relocation, nights));
    }

    private static List<ClaimChange> of(HouseholdEvent event) {
        return switch (event) {
            // they count from the household's own first night, also when that turns out to be earlier
            case HouseholdEvent.HouseholdFormed e ->
                e.members().stream()
                        .<ClaimChange>map(
                                person -> new Join(household(e.household()), Housing.member(person), Span.ALWAYS))
                        .toList();
            case HouseholdEvent.HouseholdJoined e ->
                List.of(new Join(household(e.household()), Housing.member(e.person()), Span.of(e.on(), null)));
            case HouseholdEvent.MembershipRecorded e ->
                List.of(new Join(household(e.household()), Housing.member(e.person()), Span.of(e.from(), e.until())));
            case HouseholdEvent.HouseholdLeft e ->
                List.of(new Leave(household(e.household()), Housing.member(e.person()), e.on()));
            case HouseholdEvent.MembershipCorrected e -> {
                LocalDate from = e.from() == null ? LocalDate.MIN : e.from();
                yield List.of(
                        new Lived(household(e.household()), Housing.member(e.person()), Span.of(from, e.until())));
            }
            case HouseholdEvent.FormationCorrected _ -> List.of();
        };
    }

    private static List<ClaimChange> of(SupportEvent event) {
        return switch (event) {
            case SupportEvent.SupportStarted e ->
                List.of(
                        new Take(
                                places(place(e.role()), e.programme(), e.partner()),
                                support(e.support()),
                                Span.of(e.on(), null)),
                        new Take(
                                Participation.accompanied(
                                        e.programme().toString(),
                                        e.track(),
                                        e.person().toString()),
                                support(e.support()),
                                Span.of(e.on(), null)));
            case SupportEvent.SupportStartCorrected e -> {
                ClaimKind kind = place(e.role());
                yield List.of(
                        new Recast(support(e.support()), kind == PLACE ? ENTOURAGE : PLACE, kind),
                        new Begin(support(e.support()), e.on()));
            }
            case SupportEvent.SupportStopped e -> List.of(new End(support(e.support()), e.on()));
            case SupportEvent.SupportStopCorrected e ->
                List.of(
                        e.stopped() == null
                                ? new End(support(e.support()), e.on())
                                : new Ended(support(e.support()), e.stopped(), e.on()));
            case SupportEvent.SupportReopened e -> List.of(new Again(support(e.support()), e.on()));
            case SupportEvent.SupportReopeningCorrected e ->
                List.of(new Until(support(e.support()), e.reopened()), new Again(support(e.support()), e.on()));
            case SupportEvent.SupportReopeningWithdrawn e -> List.of(new Until(support(e.support()), e.reopened()));
            case SupportEvent.SupportStartWithdrawn e ->
                List.of(
                        new Release(support(e.support())),
                        new Disband(e.support().toString()));
            case SupportEvent.HandedOver e ->
                List.of(
                        new Pass(
                                support(e.support()),
                                partner(e.programme(), e.from()),
                                partner(e.programme(), e.to()),
                                e.on()),
                        new Part(e.support().toString(), e.on()));
            case SupportEvent.HandOverCorrected e ->
                List.of(
                        new Repass(
                                support(e.support()),
                                partner(e.programme(), e.from()),
                                partner(e.programme(), e.to()),
                                e.handedOver(),
                                e.on()),
                        new Repart(e.support().toString(), e.handedOver(), e.on()));
            case SupportEvent.CoachAssigned e ->
                with(
                        new Take(
                                Caseloads.team(e.support().toString()),
                                Caseloads.coaching(e.support(), e.coach()),
                                Span.of(e.from(), null)),
                        norm(e.coach(), e.limit(), Span.of(e.from(), null)));
            case SupportEvent.CoachAccompanied e -> {
                Span days = Span.of(e.from(), e.until());
                yield with(
                        new Take(
                                Caseloads.team(e.support().toString()),
                                Caseloads.coaching(e.support(), e.coach()),
                                days),
                        norm(e.coach(), e.limit(), days));
            }
            case SupportEvent.CoachReleased e -> List.of(new End(Caseloads.coaching(e.support(), e.coach()), e.on()));
            case SupportEvent.CoachAssignmentCorrected e -> {
                Span days = Span.of(e.from(), e.until());
                yield with(
                        new Last(Caseloads.coaching(e.support(), e.coach()), days), norm(e.coach(), e.limit(), days));
            }
            case SupportEvent.PersonReferred e ->
                List.of(new Take(
                        Participation.referred(
                                e.programme().toString(), e.track(), e.person().toString()),
                        referral(e.support()),
                        Span.NEVER));
            case SupportEvent.ReferralAccepted e -> List.of(new Last(referral(e.support()), Span.of(e.on(), null)));
            case SupportEvent.ReferralDeclined e -> List.of(new Until(referral(e.support()), e.on()));
            case SupportEvent.ReferralAnswerCorrected e ->
                List.of(new Unsay(referral(e.support()), e.answered(), e.on()));
            case SupportEvent.ReferralAnswerWithdrawn e ->
                List.of(new Unsay(referral(e.support()), e.answered(), null));
            case SupportEvent.ReferralWithdrawn e ->
                List.of(new Recast(referral(e.support()), REFERRED, REFERRED_NO_LONGER));
            case SupportEvent.ReferralReinstated e ->
                List.of(new Recast(referral(e.support()), REFERRED_NO_LONGER, REFERRED));
            case SupportEvent.ReferralCorrected _,
                    SupportEvent.ReferralWithdrawalCorrected _,
                    SupportEvent.PlacedOnWaitingList _,
                    SupportEvent.HandOverOffered _,
                    SupportEvent.HandOverWithdrawn _,
                    SupportEvent.HandOverDeclined _,
                    SupportEvent.Casework _,
                    SupportEvent.ContactRecorded _,
                    SupportEvent.CoachingVisitRecorded _,
                    SupportEvent.ContactCorrected _,
                    SupportEvent.ContactWithdrawn _,
                    SupportEvent.GoalSet _,
                    SupportEvent.GoalCorrected _,
                    SupportEvent.GoalWithdrawn _,
                    SupportEvent.RightOpened _,
                    SupportEvent.RightCorrected _,
                    SupportEvent.RightWithdrawn _,
                    SupportEvent.RightLost _,
                    SupportEvent.AdministrationDeclaredInOrder _,
                    SupportEvent.AdministrationInOrderRevoked _,
                    SupportEvent.SupportPaused _,
                    SupportEvent.SupportResumed _,
                    SupportEvent.PauseCorrected _,
                    SupportEvent.PauseWithdrawn _ -> List.of();
        };
    }

    private static List<ClaimChange> of(MatchEvent event) {
        return switch (event) {
            case MatchEvent.MatchConfirmed e ->
                List.of(
                        always(MATCH, pair(e.person(), e.with()), event.stream().toString()),
                        new Take(
                                Records.of(e.person().toString()),
                                event.stream().toString(),
                                Span.ALWAYS),
                        new Take(Records.of(e.with().toString()), event.stream().toString(), Span.ALWAYS));
            case MatchEvent.PersonsUnmerged _ ->
                List.of(new Release(event.stream().toString()));
            case MatchEvent.MatchProposed _, MatchEvent.MatchDeclined _, MatchEvent.MatchProposalWithdrawn _ ->
                List.of();
        };
    }

    /** The same whoever of the two is named first. */
    private static String pair(PersonId one, PersonId other) {
        boolean ordered = one.value().compareTo(other.value()) < 0;
        return ordered ? one + "/" + other : other + "/" + one;
    }

    /** One norm for each stretch of working time; once the coach works no more, none. */
    private static List<ClaimChange> norm(CoachId coach, @Nullable CaseloadLimit limit, Span days) {
        if (limit == null) {
            return List.of();
        }
        ClaimKey caseload = Caseloads.of(coach.toString());
        List<ClaimChange> norms = new ArrayList<>();
        norms.add(new Norm(caseload, days, CASELOAD.holders()));
        norms.add(new Norm(caseload, Span.of(days.from(), limit.until()).within(days), limit.persons()));
        for (CaseloadLimit.Later each : limit.later()) {
            norms.add(new Norm(caseload, Span.of(each.from(), each.until()).within(days), each.persons()));
        }
        return norms;
    }

    private static List<ClaimChange> with(ClaimChange first, List<ClaimChange> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static Take always(ClaimKind kind, String key, String holder) {
        return new Take(new ClaimKey(kind, key), holder, Span.ALWAYS);
    }

    private static ClaimKey quota(ProgrammeId programme, int year) {
        return new ClaimKey(QUOTA, programme + "/" + year);
    }

    private static ClaimKey places(ClaimKind kind, ProgrammeId programme, OrganisationId partner) {
        return new ClaimKey(kind, partner(programme, partner));
    }

    private static String partner(ProgrammeId programme, OrganisationId partner) {
        return programme + "/" + partner;
    }

    private static ClaimKey household(HouseholdId household) {
        return new ClaimKey(HOUSEHOLD, household.toString());
    }

    private static ClaimKind place(SupportRole role) {
        return switch (role) {
            case PARTICIPANT -> PLACE;
            case ENTOURAGE -> ENTOURAGE;
        };
    }

    private static String stay(StayId stay) {
        return "stay:" + stay;
    }

    /** Another stay may use the same id: a dwelling tells its own stays apart and no other's. */
    private static String relocation(StayId stay, RelocationId relocation) {
        return GUESTS + stay + "/" + relocation;
    }

    private static String support(SupportId support) {
        return Caseloads.support(support.toString());
    }

    /** Apart from the support that may follow from it, whose days are others. */
    private static String referral(SupportId support) {
        return Participation.REFERRAL + support(support);
    }
}
