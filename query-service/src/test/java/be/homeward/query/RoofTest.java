package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingId;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** Who has a roof under which agreement, with how many: Nadia under two in turn, Karim's friends move in with him. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class RoofTest {
    private static final HeadAgreementId NEWER = new HeadAgreementId(id("newer agreement"));
    private static final DwellingId TAKEN_TWICE = new DwellingId(id("taken on twice"));
    private static final DwellingId TAKEN_LATE = new DwellingId(id("taken on again late"));
    private static final DwellingId NOT_TAKEN = new DwellingId(id("not taken on again"));
    private static final PersonId DIED = new PersonId(id("died"));
    private static final PersonId IN_CARE = new PersonId(id("in care"));
    private static final PersonId VISITOR = new PersonId(id("visitor"));
    private final RunningService service = new RunningService();
    private long position;

    @BeforeAll
    void tell() {
        World world = service.world;
        world.record(beginning());
        world.record(
                new RoleGranted(DIOGENES, "diogenes-housing", Function.HOUSING, true, START),
                new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.HOUSING, Set.of(), START),
                new HeadAgreementSigned(NEWER, UITWEG, CITYDEV, DIOGENES, START, day("2022-06-30"), 30, 0, true, null),
                new NoticeGiven(AGREEMENT, CITYDEV, day("2021-06-01"), day("2021-07-01")));
        for (PersonId person : List.of(NADIA, KARIM, DIED, IN_CARE, VISITOR)) {
            DwellingId home = home(person);
            world.record(dwelling(home, person.toString()));
            world.record(supported(person, DIOGENES, "2020-03-10"), alone(person, DIOGENES));
            world.record(moveIn(person, home, DIOGENES, "2020-04-01"));
        }
        world.record(
                new DwellingAccepted(home(NADIA), AGREEMENT, UITWEG, DIOGENES, day("2021-01-01")),
                new DwellingAccepted(home(NADIA), NEWER, UITWEG, DIOGENES, day("2021-01-01")),
                moveOut(DIED, home(DIED), "2020-04-01", "2020-05-01", Destination.DECEASED),
                moveOut(IN_CARE, home(IN_CARE), "2020-04-01", "2020-05-01", Destination.LONG_TERM_CARE),
                new HouseholdJoined(household(NADIA), VISITOR, day("2021-03-01")),
                moveOut(VISITOR, home(VISITOR), "2020-04-01", "2021-04-01", Destination.SHELTER));
        for (String friend : List.of("b", "c", "d", "e")) {
            world.record(new HouseholdJoined(household(KARIM), new PersonId(id(friend)), day("2021-02-01")));
        }
        world.record(dwelling(TAKEN_TWICE, "twice"));
        world.record(dwelling(TAKEN_LATE, "late"));
        world.record(
                new DwellingReturned(TAKEN_LATE, day("2020-06-01")),
                new DwellingAccepted(TAKEN_LATE, NEWER, UITWEG, DIOGENES, day("2020-05-01")));
        world.record(dwelling(NOT_TAKEN, "not taken"));
        world.record(
                new DwellingReturned(NOT_TAKEN, day("2020-06-01")),
                new DwellingAccepted(NOT_TAKEN, NEWER, UITWEG, DIOGENES, day("2020-09-01")),
                new AcceptanceCorrected(NOT_TAKEN, day("2020-09-01"), NEWER, DIOGENES, null));
        position = world.record(
                new DwellingReturned(TAKEN_TWICE, day("2020-06-01")),
                new DwellingAccepted(TAKEN_TWICE, NEWER, UITWEG, DIOGENES, day("2020-09-01")));
    }

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void the_agreement_taken_on_last_holds_on_every_page_also_when_an_older_one_lasts_longer() {
        JsonNode stay = occupancy("citydev-housing", home(NADIA), "2022-06-29").at("/stays/0");
        assertThat(stay.at("/overdue").asBoolean()).isFalse();
        stay = occupancy("citydev-housing", home(NADIA), "2022-06-30").at("/stays/0");
        assertThat(stay.at("/overdue").asBoolean()).isTrue();
        assertThat(read("diogenes-coach", "agreements?asOf=2022-06-29")
                        .at("/overdue")
                        .toString())
                .doesNotContain(stay(NADIA, "2020-04-01").toString());
        assertThat(read("diogenes-coach", "agreements?asOf=2022-06-30")
                        .at("/overdue")
                        .toString())
                .contains(stay(NADIA, "2020-04-01").toString());
        assertThat(person(NADIA, "2022-06-29").at("/toRehouse").asBoolean()).isFalse();
        assertThat(person(NADIA, "2022-06-30").at("/toRehouse").asBoolean()).isTrue();
    }

    @Test
    void a_notice_counts_on_every_page_from_the_day_on_which_it_was_given() {
        assertThat(endsOn("2021-05-31")).containsExactly("2022-12-31", "2022-12-31");
        assertThat(endsOn("2021-06-01")).containsExactly("2021-07-01", "2021-07-01");
    }

    @Test
    void whoever_loses_a_roof_is_on_the_page_of_the_agreement() {
        JsonNode first = read("diogenes-coach", "agreements?asOf=2022-07-01&limit=1");
        JsonNode second = read(
                "diogenes-coach",
                "agreements?asOf=2022-07-01&limit=1&after=" + first.at("/next").asString());
        assertThat(List.of(first, second))
                .allSatisfy(page -> assertThat(page.at("/overdue"))
                        .hasSize(1)
                        .allSatisfy(household -> assertThat(
                                        page.at("/items/0/dwellings").toString())
                                .contains(household.at("/dwelling").asString())));
    }

    @Test
    void a_dwelling_that_was_ready_is_ready_when_it_is_taken_on_again() {
        assertThat(occupancy("diogenes-coach", TAKEN_TWICE, "2020-07-01")
                        .at("/state")
                        .asString())
                .isEqualTo("returned");
        assertThat(occupancy("diogenes-coach", TAKEN_TWICE, "2020-10-01")
                        .at("/state")
                        .asString())
                .isEqualTo("ready");
    }

    @Test
    void an_acceptance_that_was_written_down_late_or_taken_back_leaves_a_dwelling_with_its_owner() {
        assertThat(state(TAKEN_LATE, "2020-05-31")).isEqualTo("ready");
        assertThat(state(TAKEN_LATE, "2020-06-01")).isEqualTo("returned");
        assertThat(state(NOT_TAKEN, "2020-05-31")).isEqualTo("ready");
        assertThat(state(NOT_TAKEN, "2020-10-01")).isEqualTo("returned");
    }

    @Test
    void whoever_joins_later_is_counted_and_may_make_a_household_too_large() {
        JsonNode before =
                occupancy("citydev-housing", home(KARIM), "2021-01-31").at("/stays/0");
        assertThat(before.at("/persons").asInt()).isEqualTo(1);
        assertThat(before.at("/breaches")).isEmpty();
        JsonNode after = occupancy("citydev-housing", home(KARIM), "2021-02-01").at("/stays/0");
        assertThat(after.at("/persons").asInt()).isEqualTo(5);
        assertThat(after.at("/breaches").toString()).isEqualTo("[\"household-too-large\"]");
        assertThat(after.at("/household").isNull()).isTrue();
        assertThat(person(KARIM, "2021-02-01").at("/housing/breaches").toString())
                .isEqualTo("[\"household-too-large\"]");
    }

    @Test
    void as_many_lose_a_roof_as_live_under_it_on_that_day() {
        JsonNode losing = read("citydev-housing", "agreements?asOf=2021-06-01").at("/losingRoof");
        assertThat(losing).anySatisfy(household -> {
            assertThat(household.at("/stay").asString())
                    .isEqualTo(stay(KARIM, "2020-04-01").toString());
            assertThat(household.at("/persons").asInt()).isEqualTo(5);
        });
    }

    @Test
    void whoever_joins_a_household_while_housed_elsewhere_is_shown_until_one_of_the_homes_is_left() {
        String elsewhere = "[\"person-housed-elsewhere\"]";
        assertThat(breaches(NADIA, "2021-02-28")).isEqualTo("[]");
        assertThat(breaches(NADIA, "2021-03-01")).isEqualTo(elsewhere);
        assertThat(breaches(VISITOR, "2021-03-31")).isEqualTo(elsewhere);
        assertThat(breaches(NADIA, "2021-04-01")).isEqualTo("[]");
        assertThat(occupancy("citydev-housing", home(NADIA), "2021-03-01").at("/stays/0/breaches"))
                .as("what another dwelling tells stays with the partner")
                .isEmpty();
    }

    @Test
    void an_owner_that_accompanies_people_too_shows_its_landlords_no_track() {
        JsonNode seen = occupancy("diogenes-coach", home(DIED), "2020-05-01", "&from=2020-04-01")
                .at("/stays/0");
        assertThat(seen.at("/destination").asString()).isEqualTo("deceased");
        JsonNode stay = occupancy("diogenes-housing", home(DIED), "2020-05-01", "&from=2020-04-01")
                .at("/stays/0");
        assertThat(stay.at("/movedOut").asString()).isEqualTo("2020-05-01");
        for (String hidden : List.of("track", "household", "destination", "reason", "endedBy")) {
            assertThat(stay.at("/" + hidden).isNull()).as(hidden).isTrue();
        }
    }

    @Test
    void nobody_is_rehoused_who_died_or_found_lasting_care() {
        assertThat(person(DIED, "2020-06-01").at("/toRehouse").asBoolean()).isFalse();
        assertThat(person(IN_CARE, "2020-06-01").at("/toRehouse").asBoolean()).isFalse();
    }

    private String state(DwellingId dwelling, String asOf) {
        return occupancy("diogenes-coach", dwelling, asOf).at("/state").asString();
    }

    private String breaches(PersonId person, String asOf) {
        return occupancy("diogenes-coach", home(person), asOf)
                .at("/stays/0/breaches")
                .toString();
    }

    private static DwellingId home(PersonId person) {
        return new DwellingId(id("home " + person));
    }

    private List<String> endsOn(String asOf) {
        return List.of(
                occupancy("citydev-housing", home(KARIM), asOf)
                        .at("/agreementEndsOn")
                        .asString(),
                person(KARIM, asOf).at("/housing/agreementEndsOn").asString());
    }

    private JsonNode occupancy(String login, DwellingId dwelling, String asOf, String... more) {
        return one(read(login, "occupancy?asOf=" + asOf + String.join("", more)), "/dwelling", dwelling);
    }

    private JsonNode person(PersonId person, String asOf) {
        return one(read("diogenes-coach", "caseload?asOf=" + asOf), "/person", person);
    }

    private static JsonNode one(JsonNode answer, String pointer, Object id) {
        for (JsonNode each : answer.at("/items")) {
            if (each.at(pointer).asString().equals(id.toString())) {
                return each;
            }
        }
        throw new AssertionError(id + " is not in " + answer);
    }

    private JsonNode read(String login, String question) {
        return service.json(login, "/api/" + question + "&minPosition=" + position);
    }
}
