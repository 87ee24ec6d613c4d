package be.homeward.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.command.Page;
import be.homeward.command.api.Given.Naming;
import be.homeward.command.api.Partner.Reply;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingEvent.NoLongerToBeRehoused;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.CreationPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A story in which every command is given once; before each, what it names is exchanged for what it may not name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryCommandTest {
    /** Who has no part in the programme, the household or the support is told that, whether or not they exist. */
    private static final Set<String> NO_PART = Set.of(
            "UnlinkProgramme.tenantsOf",
            "AwardGrant.funder",
            "CorrectGrant.funder",
            "ExtendGrant.funder",
            "LeaveTeam.programme",
            "CorrectPartner.partner",
            "GrantPlaces.partner",
            "ReleasePartner.partner",
            "SignHeadAgreement.owner",
            "SignHeadAgreement.holder",
            "RegisterBuilding.owner",
            "ReferPerson.partner",
            "LeaveHousehold.person",
            "CorrectMembership.person",
            "CorrectReferral.person",
            "CorrectCoachAssignment.coach",
            "ReleaseCoach.coach",
            "DeclineReferral.person",
            "CorrectReferralAnswer.person",
            "StartSupport.person",
            "StartSupport.programme",
            "RecordContact.person",
            "RecordCoachingVisit.person",
            "CorrectContact.person",
            "SetGoal.person",
            "OfferHandOver.to",
            "ReviewGoal.person",
            "CorrectGoalReview.person",
            "RecordAssessment.person",
            "CorrectAssessment.person",
            "RecordIncident.person",
            "CorrectIncident.person",
            "RecordFailedRehousing.person",
            "CorrectFailedRehousing.person",
            "RecordAbsence.person",
            "CorrectGoal.person",
            "HoldConference.partners.0",
            "CorrectConferenceHolding.partners.0",
            "DiscussPerson.room.0.organisation",
            "CorrectDiscussion.room.0.organisation",
            "CorrectDiscussion.person",
            "AgreeAction.person",
            "AgreeAction.partner",
            "CorrectAction.person",
            "CorrectAction.partner");

    private static final Set<String> CREATING = creating();

    @Test
    void is_accepted_and_never_about_what_does_not_exist_or_is_not_yours() {
        try (TestService service = TestService.Platform.fresh().start()) {
            Sector sector = Sector.on(service).housing();
            for (Given given : Given.story("elsewhere.txt", sector::id)) {
                accepted(service, given);
            }
            List<Given> story = Given.story("every-command.txt", sector::id);
            for (Given given : story) {
                EventLog log = service.part(EventLog.class);
                long head = log.head();
                given.namings().forEach(naming -> turnedAway(sector, given, naming));
                assertThat(log.read(head, 100)).as(given.form().name()).allMatch(EveryCommandTest::isByItself);
                accepted(service, given);
            }
            assertThat(story)
                    .extracting(given -> given.form().name())
                    .containsAll(Catalogue.read().all().stream()
                            .map(CommandForm::name)
                            .toList());
        }
    }

    /** What the house does when something happened may come at any moment. */
    private static boolean isByItself(StoredEvent stored) {
        return stored.event() instanceof LandlordTold
                || stored.event() instanceof ListedForRehousing
                || stored.event() instanceof NoLongerToBeRehoused;
    }

    private static void accepted(TestService service, Given given) {
        Reply reply = service.as(given.login()).give(given.form().name(), given.body());
        assertThat(reply.status()).as(given + reply.text()).isEqualTo(200);
    }

    private static void turnedAway(Sector sector, Given given, Naming naming) {
        Partner partner = sector.service().as(given.login());
        String name = given.form().name();
        if (name.equals("ProposeMatch") && naming.field().equals("with")) {
            return; // whoever proposes a match is not told whether there is such a person
        }
        List<Reply> replies = new ArrayList<>();
        if (!CREATING.contains(name) || !naming.field().equals(naming.stream())) {
            replies.add(
                    partner.give(name, naming.naming().apply(UUID.randomUUID().toString())));
        }
        // who runs the platform sees every organisation, and any of them may be invited or asked
        boolean asked = naming.field().equals("partner")
                && Set.of("AdmitPartner", "ProposeMatch").contains(name);
        if (!given.login().equals(TestService.ADMINISTRATOR) && !asked) {
            UUID theirs = sector.id("theirs-" + naming.stream());
            replies.add(partner.give(name, naming.naming().apply(theirs.toString())));
        }
        List<Integer> expected = NO_PART.contains(name + "." + naming.field()) ? List.of(404, 422) : List.of(404);
        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.status())
                        .as(name + "." + naming.field() + reply.text())
                        .isIn(expected));
        assertThat(replies.stream().map(Reply::text).distinct())
                .as(name + "." + naming.field())
                .hasSizeLessThan(2);
    }

    private static Set<String> creating() {
        return Catalogue.pages().stream()
                .map(Page::aggregate)
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CreationPolicy.class))
                .map(method -> method.getParameterTypes()[0].getSimpleName())
                .collect(Collectors.toSet());
    }
}
