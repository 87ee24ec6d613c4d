package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.*;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.DwellingEvent.AbsenceRecorded;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.TitleRecorded;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.LivingSituationWithdrawn;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.RequestEvent.RequestReceived;
import be.homeward.events.SupportEvent.AdministrationDeclaredInOrder;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.HandOverOffered;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.RightLost;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportEvent.SupportResumed;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.VoiceEvent.OwnWordsAdded;
import be.homeward.events.VoiceEvent.OwnWordsWithdrawn;
import be.homeward.events.VoiceEvent.TrustedPersonNamed;
import be.homeward.keys.Sealer;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nadia slept outside, got a home of Citydev with Diogenes, and is known to Hoeksteen under another id. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PathTest {
    private static final RunningService SERVICE = new RunningService();
    private static final PersonId AGAIN = new PersonId(id("nadia of hoeksteen"));
    private static final CoachId FIEN = new CoachId(id("fien"));
    private static final RightId ADDRESS = new RightId(id("address"));
    private static final StayId STAY = stay(NADIA, "2020-04-01");
    private static final MatchId SAME = new MatchId(id("same"));
    private static final String AT = "&asOf=2021-06-01";
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(dwelling(RUE_HAUTE_12, "12"));
        record(
                registered(NADIA, DIOGENES, "Nadia"),
                new LivingSituationRecorded(NADIA, LivingSituation.PUBLIC_SPACE, day("2020-03-01")),
                new LivingSituationRecorded(NADIA, LivingSituation.ACCOMMODATION_FOR_HOMELESS, day("2020-04-01")),
                supported(NADIA, DIOGENES, "2020-03-10"),
                new CoachEmployed(FIEN, DIOGENES, "diogenes-coach", 100, START),
                new CoachAssigned(support(NADIA), FIEN, day("2020-03-10"), CoachRole.FIRST_CONTACT, null),
                new SupportPaused(support(NADIA), day("2020-07-01"), PauseReason.HOSPITAL),
                new SupportResumed(support(NADIA), day("2020-08-01")),
                new RightOpened(
                        support(NADIA), ADDRESS, RightKind.REFERENCE_ADDRESS, day("2020-04-02"), day("2022-04-01")),
                new RightLost(support(NADIA), ADDRESS, day("2021-02-01")),
                alone(NADIA, DIOGENES));
        record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        record(
                new TitleRecorded(
                        RUE_HAUTE_12, STAY, new TitleId(id("lease")), TitleKind.LEASE, null, day("2020-04-01"), null),
                new AbsenceRecorded(
                        RUE_HAUTE_12,
                        STAY,
                        new AbsenceId(id("hospital")),
                        NADIA,
                        AbsenceReason.HOSPITAL,
                        day("2020-07-01"),
                        day("2020-08-01")),
                moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2021-02-01", Destination.PRIVATE_RENTAL),
                said("for coaches", WordsReaders.COACHES, "2020-05-01"),
                said("for partners", WordsReaders.PARTNERS, "2020-06-01"),
                new RequestReceived(
                        NADIA,
                        new RequestId(id("access")),
                        RequestKind.ACCESS,
                        day("2021-01-31"),
                        null,
                        sealed(NADIA, DIOGENES, DataClass.SOCIAL, "Everything")),
                new TrustedPersonNamed(
                        NADIA,
                        new TrustedPersonId(id("sister")),
                        day("2020-05-01"),
                        sealed(NADIA, DIOGENES, DataClass.IDENTITY, "Amal"),
                        sealed(NADIA, DIOGENES, DataClass.CONTACT, "0470")),
                registered(AGAIN, HOEKSTEEN, "Nadia B."),
                supported(AGAIN, HOEKSTEEN, "2021-03-01"));
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void shows_lines_beside_each_other_with_half_open_days() {
        JsonNode path = path("diogenes-coach", NADIA, AT);
        assertThat(path.at("/persons/0/givenName").asString()).isEqualTo("Nadia");
        assertThat(path.at("/situations").toString()).isEqualTo("""
                        [{"from":"2020-03-01","until":"2020-04-01","situation":"public-space"},\
                        {"from":"2020-04-01","until":null,"situation":"accommodation-for-homeless"}]""");
        JsonNode stay = path.at("/stays/0");
        assertThat(stay.at("/from").asString() + stay.at("/until").asString()).isEqualTo("2020-04-012021-02-01");
        assertThat(stay.at("/titles/0/kind").asString()).isEqualTo("lease");
        assertThat(stay.at("/absences/0/reason").asString()).isEqualTo("hospital");
        assertThat(stay.at("/destination").asString()).isEqualTo("private-rental");
        JsonNode support = path.at("/support/0");
        assertThat(support.at("/track").asString() + support.at("/partner").asString())
                .isEqualTo("2diogenes");
        assertThat(support.at("/periods/0/from").asString()).isEqualTo("2020-03-10");
        assertThat(support.at("/pauses/0/until").asString()).isEqualTo("2020-08-01");
        assertThat(support.at("/coaches/0/role").asString()).isEqualTo("first-contact");
        JsonNode right = path.at("/rights/0");
        assertThat(right.at("/until").asString()).isEqualTo("2021-02-01");
        assertThat(right.at("/lost").asBoolean()).isTrue();
        assertThat(path.at("/requests/0/dueOn").asString()).isEqualTo("2021-02-28");
        assertThat(path.at("/requests/0/status").asString()).isEqualTo("overdue");
        assertThat(path.at("/trusted/0/name").asString()).isEqualTo("Amal");
    }

    @Test
    void of_a_day_knows_nothing_of_what_came_after() {
        JsonNode path = path("diogenes-coach", NADIA, "&asOf=2020-04-15");
        assertThat(path.at("/stays/0/until").isNull()).isTrue();
        assertThat(path.at("/stays/0/destination").isNull()).isTrue();
        assertThat(path.at("/stays/0/absences").isEmpty()).isTrue();
        assertThat(path.at("/rights/0/until").isNull()).isTrue();
        assertThat(path.at("/rights/0/lost").asBoolean()).isFalse();
        assertThat(path.at("/ownWords").isEmpty()).isTrue();
        assertThat(path.at("/requests").isEmpty()).isTrue();
        assertThat(path("diogenes-coach", NADIA, "&asOf=2020-03-31")
                        .at("/stays")
                        .isEmpty())
                .isTrue();
        assertThat(path("diogenes-coach", NADIA, "&asOf=2020-03-31")
                        .at("/situations/0/until")
                        .isNull())
                .isTrue();
    }

    @Test
    void follows_what_was_corrected_and_tells_what_was_known_before() {
        String before = known();
        record(
                new LivingSituationWithdrawn(NADIA, day("2020-03-01")),
                new LivingSituationRecorded(NADIA, LivingSituation.PUBLIC_SPACE, day("2020-03-01")),
                new LivingSituationRecorded(NADIA, LivingSituation.EMERGENCY_SHELTER, day("2020-03-20")),
                new MoveOutCorrected(
                        RUE_HAUTE_12,
                        STAY,
                        day("2021-02-15"),
                        Destination.SOCIAL_RENTAL,
                        EndReason.MOVED_ON,
                        EndedBy.OCCUPANT,
                        null,
                        Set.of()));
        JsonNode now = path("diogenes-coach", NADIA, AT);
        assertThat(now.at("/stays/0/until").asString()).isEqualTo("2021-02-15");
        assertThat(now.at("/stays/0/destination").asString()).isEqualTo("social-rental");
        assertThat(now.at("/situations/0/until").asString()).isEqualTo("2020-03-20");
        JsonNode then = path("diogenes-coach", NADIA, AT + "&knownAt=" + before);
        assertThat(then.at("/stays/0/until").asString()).isEqualTo("2021-02-01");
        assertThat(then.at("/situations/0/until").asString()).isEqualTo("2020-04-01");
        record(new LivingSituationWithdrawn(NADIA, day("2020-03-20")), (HomewardEvent) moveOutCorrectedBack());
    }

    @Test
    void opens_own_words_to_whom_the_person_chose_alone() {
        assertThat(texts("diogenes-coach", NADIA)).isEqualTo("for coaches, for partners");
        assertThat(texts("diogenes-coordinator", NADIA)).isEqualTo("-, for partners");
        record(new CoachReleased(support(NADIA), FIEN, day("2020-06-01")));
        assertThat(texts("diogenes-coach", NADIA)).isEqualTo("-, for partners");
        record(new CoachAssigned(support(NADIA), FIEN, day("2020-06-01"), CoachRole.FIRST_CONTACT, null));
        assertThat(texts("diogenes-coach", NADIA)).isEqualTo("for coaches, for partners");
    }

    @Test
    void tells_no_more_of_words_that_were_taken_back_whatever_is_asked() {
        WordsId regretted = new WordsId(id("regretted"));
        record(said("regretted", WordsReaders.PARTNERS, "2020-09-01"));
        String before = known();
        assertThat(texts("diogenes-coach", NADIA)).endsWith("regretted");
        record(new OwnWordsWithdrawn(NADIA, regretted, day("2020-10-01")));
        JsonNode then = path("diogenes-coach", NADIA, "&asOf=2020-09-15&knownAt=" + before);
        assertThat(then.at("/ownWords/2/on").asString()).isEqualTo("2020-09-01");
        assertThat(then.at("/ownWords/2/text").isNull()).isTrue();
        assertThat(path("diogenes-coach", NADIA, AT)
                        .at("/ownWords/2/withdrawnOn")
                        .asString())
                .isEqualTo("2020-10-01");
    }

    @Test
    void of_a_matched_person_is_one_and_of_each_their_own_again_once_unmerged() {
        assertThat(status("hoeksteen-coach", NADIA)).isEqualTo(404);
        assertThat(status("diogenes-coach", AGAIN)).isEqualTo(404);
        record(new MatchProposed(SAME, NADIA, DIOGENES, AGAIN, HOEKSTEEN));
        assertThat(status("hoeksteen-coach", NADIA)).isEqualTo(404);
        record(new MatchConfirmed(SAME, NADIA, AGAIN));
        String matched = known();
        JsonNode theirs = path("hoeksteen-coach", NADIA, AT);
        assertThat(theirs.at("/persons").size()).isEqualTo(2);
        assertThat(theirs.at("/support").size()).isEqualTo(1);
        assertThat(theirs.at("/support/0/partner").asString()).isEqualTo("hoeksteen");
        assertThat(theirs.at("/stays").isEmpty() && theirs.at("/situations").isEmpty())
                .isTrue();
        assertThat(theirs.at("/rights").isEmpty() && theirs.at("/requests").isEmpty())
                .isTrue();
        assertThat(theirs.toString())
                .doesNotContain("for coaches")
                .contains("for partners")
                .doesNotContain("Amal");
        assertThat(lines(path("diogenes-coach", AGAIN, AT))).isEqualTo(lines(path("diogenes-coach", NADIA, AT)));
        record(new PersonsUnmerged(SAME));
        assertThat(status("hoeksteen-coach", NADIA)).isEqualTo(404);
        assertThat(status("diogenes-coach", AGAIN)).isEqualTo(404);
        assertThat(path("hoeksteen-coach", AGAIN, AT).at("/ownWords").isEmpty()).isTrue();
        JsonNode once = path("hoeksteen-coach", NADIA, AT + "&knownAt=" + matched);
        assertThat(once.at("/support").size()).isEqualTo(1);
        assertThat(once.at("/ownWords").isEmpty()).isTrue();
    }

    @Test
    void of_another_partner_shows_its_own_support_and_the_words_for_partners_as_long_as_it_accompanies() {
        SupportId theirs = new SupportId(id("karim with hoeksteen"));
        record(
                registered(KARIM, DIOGENES, "Karim"),
                supported(KARIM, DIOGENES, "2020-03-10"),
                new LivingSituationRecorded(KARIM, LivingSituation.EMERGENCY_SHELTER, day("2020-03-01")),
                said(KARIM, "to all", WordsReaders.PARTNERS, "2020-05-01"),
                said(KARIM, "to mine", WordsReaders.COACHES, "2020-05-02"),
                new PersonReferred(theirs, KARIM, UITWEG, "2", HOEKSTEEN, DIOGENES, day("2020-06-01"), null));
        assertThat(path("hoeksteen-coach", KARIM, AT)
                        .at("/support/0/referral/0/step")
                        .asString())
                .isEqualTo("referred");
        assertThat(path("hoeksteen-coach", KARIM, AT).at("/ownWords").isEmpty()).isTrue();
        record(
                new ReferralAccepted(theirs, day("2020-06-05")),
                new SupportStarted(theirs, KARIM, UITWEG, "2", HOEKSTEEN, SupportRole.PARTICIPANT, day("2020-06-10")));
        JsonNode path = path("hoeksteen-coach", KARIM, AT);
        assertThat(path.at("/support").findValuesAsString("support")).containsExactly(theirs.toString());
        assertThat(path.at("/ownWords").findValuesAsString("text")).containsExactly("to all");
        assertThat(path.at("/situations").isEmpty()).isTrue();
        assertThat(path.at("/persons/0/givenName").isNull()).isTrue();
        record(new SupportStopped(theirs, day("2020-12-01"), StopReason.MOVED_ON, EndedBy.OCCUPANT));
        assertThat(path("hoeksteen-coach", KARIM, AT).at("/ownWords").isEmpty()).isTrue();
        assertThat(path("hoeksteen-coach", KARIM, AT)
                        .at("/support/0/periods/0/until")
                        .asString())
                .isEqualTo("2020-12-01");
        assertThat(path("diogenes-coach", KARIM, AT).at("/support").findValuesAsString("support"))
                .containsExactly(support(KARIM).toString());
    }

    @Test
    void of_a_support_that_was_handed_over_shows_each_partner_its_own_time() {
        PersonId salma = new PersonId(id("salma"));
        record(
                registered(salma, HOEKSTEEN, "Salma"),
                supported(salma, HOEKSTEEN, "2020-03-10"),
                new HandOverOffered(support(salma), DIOGENES, day("2020-09-01")));
        assertThat(path("hoeksteen-coach", salma, AT).at("/support/0/offeredTo").asString())
                .isEqualTo("diogenes");
        record(new HandedOver(support(salma), UITWEG, HOEKSTEEN, DIOGENES, day("2020-10-01")));
        assertThat(path("hoeksteen-coach", salma, AT).at("/support/0/periods").toString())
                .contains("2020-03-10", "2020-10-01", "transferred")
                .doesNotContain("diogenes");
        assertThat(path("diogenes-coach", salma, AT)
                        .at("/support/0/periods/0/from")
                        .asString())
                .isEqualTo("2020-10-01");
        assertThat(path("diogenes-coach", salma, AT).at("/support/0/periods").size())
                .isEqualTo(1);
        record(
                new AdministrationDeclaredInOrder(support(salma), day("2020-11-01")),
                new HandOverOffered(support(salma), CITYDEV, day("2021-01-01")));
        JsonNode now = path("diogenes-coach", salma, AT).at("/support/0");
        assertThat(now.at("/partner").asString() + now.at("/offeredTo").asString())
                .isEqualTo("diogenescitydev");
        assertThat(now.at("/administrationInOrderOn").asString()).isEqualTo("2020-11-01");
        JsonNode once = path("hoeksteen-coach", salma, AT).at("/support/0");
        for (String line : new String[] {"partner", "offeredTo", "administrationInOrderOn"}) {
            assertThat(once.at("/" + line).isNull()).as(line).isTrue();
        }
    }

    @Test
    void is_for_whoever_accompanies_and_for_nobody_else() {
        assertThat(status("diogenes-coordinator", NADIA)).isEqualTo(200);
        for (String login : new String[] {"citydev-housing", "ggc-funder", "brusshelp-coordinator", "audit-auditor"}) {
            assertThat(status(login, NADIA)).as(login).isEqualTo(403);
        }
        PersonId nobody = new PersonId(id("nobody at all"));
        assertThat(body("hoeksteen-coach", "person=" + nobody)).isEqualTo(body("hoeksteen-coach", "person=" + NADIA));
        assertThat(SERVICE.get("diogenes-coach", api("path")).statusCode()).isEqualTo(400);
        assertThat(SERVICE.get("diogenes-coach", api("path?person=nadia")).statusCode())
                .isEqualTo(400);
    }

    private static MoveOutCorrected moveOutCorrectedBack() {
        return new MoveOutCorrected(
                RUE_HAUTE_12,
                STAY,
                day("2021-02-01"),
                Destination.PRIVATE_RENTAL,
                EndReason.MOVED_ON,
                EndedBy.OCCUPANT,
                null,
                Set.of());
    }

    private static String texts(String login, PersonId person) {
        StringBuilder texts = new StringBuilder();
        for (JsonNode words : path(login, person, AT).at("/ownWords")) {
            if (words.at("/withdrawnOn").isNull()) {
                texts.append(texts.isEmpty() ? "" : ", ")
                        .append(words.at("/text").asString("-"));
            }
        }
        return texts.toString();
    }

    /** All of it but the position. */
    private static String lines(JsonNode path) {
        return path.at("/persons").toString() + path.at("/stays") + path.at("/support") + path.at("/ownWords");
    }

    private static JsonNode path(String login, PersonId person, String more) {
        return SERVICE.json(login, api("path?person=" + person + more));
    }

    private static int status(String login, PersonId person) {
        return SERVICE.get(login, api("path?person=" + person)).statusCode();
    }

    private static String body(String login, String question) {
        return SERVICE.get(login, api("path?" + question)).body();
    }

    private static String api(String question) {
        return "/api/" + question + (question.contains("?") ? "&" : "?") + "minPosition=" + position;
    }

    private static OwnWordsAdded said(String text, WordsReaders readers, String on) {
        return said(NADIA, text, readers, on);
    }

    private static OwnWordsAdded said(PersonId person, String text, WordsReaders readers, String on) {
        return new OwnWordsAdded(
                person,
                new WordsId(id(text)),
                day(on),
                "fr",
                WordsTopic.HOUSING,
                readers,
                sealed(person, DIOGENES, DataClass.SOCIAL, text));
    }

    private static PersonRegistered registered(PersonId person, OrganisationId controller, String name) {
        return new PersonRegistered(
                person, controller, sealed(person, controller, DataClass.IDENTITY, name), null, null, null);
    }

    private static Sealed sealed(PersonId person, OrganisationId controller, DataClass kind, String text) {
        Sealer sealer = SERVICE.keyring.sealer(person, controller);
        Sealed sealed = sealer.seal(kind, text);
        sealer.keep();
        return sealed;
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }

    /** The moment at which the last of it was recorded. */
    private static String known() {
        return SERVICE.world.log.read(position - 1, 1).getFirst().recordedAt().toString();
    }
}
