package be.homeward.command.support;

import be.homeward.command.Story;
import be.homeward.events.AdmissionRules;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.DeclineReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.PauseReason;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.Sealed;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.HandOverOffered;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralWithdrawn;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportResumed;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people and places of these tests: Nadia, whom Samusocial met and Diogenes accompanies in the second track. */
final class Uitweg {
    static final OrganisationId BRUSSHELP = new OrganisationId(UUID.randomUUID());
    static final OrganisationId SAMUSOCIAL = new OrganisationId(UUID.randomUUID());
    static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    static final OrganisationId STRANGER = new OrganisationId(UUID.randomUUID());
    static final ProgrammeId UITWEG = new ProgrammeId(UUID.randomUUID());
    static final String INTEGRATION = "1";
    static final String RESPITE = "2";
    static final String TRANSIT = "3";

    static final PersonId NADIA = new PersonId(UUID.randomUUID());
    static final PersonId BORIS = new PersonId(UUID.randomUUID());
    static final SupportId SUPPORT = new SupportId(UUID.randomUUID());
    static final ContactId CONTACT = new ContactId(UUID.randomUUID());
    static final CoachId FATIMA = new CoachId(UUID.randomUUID());
    static final CoachId JONAS = new CoachId(UUID.randomUUID());
    static final CoachId COACH_OF_SMES = new CoachId(UUID.randomUUID());
    static final Sealed WORDS = new Sealed("AQID");

    static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    static final LocalDate JUNE_1 = june(1);
    static final LocalDate JUNE_5 = june(5);
    static final LocalDate JUNE_10 = june(10);
    static final LocalDate JUNE_30 = june(30);
    static final LocalDate AUGUST_1 = LocalDate.of(2020, 8, 1);
    static final LocalDate DECEMBER_31 = LocalDate.of(2020, 12, 31);

    static final PersonReferred REFERRED =
            new PersonReferred(SUPPORT, NADIA, UITWEG, RESPITE, DIOGENES, SAMUSOCIAL, JUNE_1, WORDS);
    static final ReferralAccepted ACCEPTED = new ReferralAccepted(SUPPORT, JUNE_5);
    static final PlacedOnWaitingList WAITING = new PlacedOnWaitingList(SUPPORT, JUNE_5);
    static final ReferralWithdrawn REFERRAL_WITHDRAWN = new ReferralWithdrawn(SUPPORT, JUNE_5);
    static final SupportStarted STARTED = started(SupportRole.PARTICIPANT);
    static final SupportPaused PAUSED = new SupportPaused(SUPPORT, june(12), PauseReason.HOSPITAL);
    static final SupportResumed RESUMED = new SupportResumed(SUPPORT, june(15));
    static final SupportPaused PAUSED_AGAIN = new SupportPaused(SUPPORT, june(20), PauseReason.PRISON);
    static final SupportStopped STOPPED =
            new SupportStopped(SUPPORT, JUNE_30, StopReason.AT_PERSONS_REQUEST, EndedBy.OCCUPANT);
    static final SupportStartWithdrawn START_WITHDRAWN = new SupportStartWithdrawn(SUPPORT);
    static final SupportReopened REOPENED = new SupportReopened(SUPPORT, AUGUST_1);
    static final SupportReopeningWithdrawn REOPENING_WITHDRAWN = new SupportReopeningWithdrawn(SUPPORT, AUGUST_1);
    static final HandOverOffered HAND_OVER_OFFERED = new HandOverOffered(SUPPORT, SAMUSOCIAL, june(18));
    static final HandedOver HANDED_OVER = new HandedOver(SUPPORT, UITWEG, DIOGENES, SAMUSOCIAL, june(20));
    static final PartnerLeft DIOGENES_LEFT = new PartnerLeft(UITWEG, DIOGENES, JUNE_1);
    static final ProgrammeClosed CLOSED = new ProgrammeClosed(UITWEG, JUNE_1);

    private static final Names NAMES = new Names("UITWEG", "ISSUE", "UITWEG / ISSUE");
    private static final AdmissionRules CONDITIONAL = new AdmissionRules(false, Set.of());
    private static final AdmissionRules UNCONDITIONAL = new AdmissionRules(
            true,
            Set.of(DeclineReason.RESIDENCE_STATUS, DeclineReason.MISSING_PAPERS, DeclineReason.INSUFFICIENT_INCOME));
    static final HomewardEvent[] BEFORE = {
        new ProgrammeOpened(UITWEG, "uitweg", NAMES, BRUSSHELP, MARCH_1, true),
        track(INTEGRATION, CONDITIONAL),
        track(RESPITE, UNCONDITIONAL),
        track(TRANSIT, CONDITIONAL),
        carrier(SAMUSOCIAL, RESPITE),
        carrier(DIOGENES, RESPITE),
        carrier(SMES, TRANSIT),
        new PersonRegistered(NADIA, SAMUSOCIAL, WORDS, null, null, null),
        new PersonRegistered(BORIS, DIOGENES, null, null, null, null),
        new CoachEmployed(FATIMA, DIOGENES, "diogenes-coach", 100, MARCH_1),
        new CoachEmployed(JONAS, DIOGENES, "diogenes-coach-2", 50, JUNE_10),
        new CoachEmployed(COACH_OF_SMES, SMES, "smes-coach", 100, MARCH_1)
    };

    private Uitweg() {}

    /** Asked by Diogenes, unless said otherwise. */
    static Story<Support> story() {
        return Story.of(Support.class).given(BEFORE).as(DIOGENES, Function.COACH);
    }

    static LocalDate june(int day) {
        return LocalDate.of(2020, 6, day);
    }

    static SupportStarted started(SupportRole role) {
        return new SupportStarted(SUPPORT, NADIA, UITWEG, RESPITE, DIOGENES, role, JUNE_10);
    }

    static SupportStarted startedOn(LocalDate day) {
        return new SupportStarted(SUPPORT, NADIA, UITWEG, RESPITE, DIOGENES, SupportRole.PARTICIPANT, day);
    }

    static CoachingVisitRecorded visit(LocalDate on) {
        return new CoachingVisitRecorded(SUPPORT, CONTACT, on, ContactResult.REACHED, 60, Set.of(), List.of(), null);
    }

    static ContactRecorded metOnTheStreet(LocalDate on) {
        return new ContactRecorded(
                SUPPORT, CONTACT, on, ContactMode.STREET, ContactResult.REACHED, 20, Set.of(), List.of(), null);
    }

    private static TrackAdded track(String code, AdmissionRules rules) {
        return new TrackAdded(UITWEG, code, NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, rules, 14);
    }

    private static PartnerAdmitted carrier(OrganisationId partner, String track) {
        return new PartnerAdmitted(UITWEG, partner, PartnerRole.CARRIER, Set.of(track), MARCH_1);
    }
}
