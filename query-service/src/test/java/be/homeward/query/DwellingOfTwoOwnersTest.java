package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.Address;
import be.homeward.events.AdmissionRules;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.events.BuildingId;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReturned;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.ReturnCorrected;
import be.homeward.events.DwellingId;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HousingMode;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import be.homeward.events.StayId;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Rue Haute 12, of CityDev and of Diogenes until 2021, then bought by an SVK for Housing First with Hoeksteen; Peterbos 3
 * stays of CityDev and goes from the one programme to the other.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DwellingOfTwoOwnersTest {
    private static final RunningService SERVICE = new RunningService();
    private static final OrganisationId SVK = new OrganisationId(id("svk"));
    private static final ProgrammeId HOUSING_FIRST = new ProgrammeId(id("housing first"));
    private static final BuildingId BOUGHT = new BuildingId(id("bought"));
    private static final HeadAgreementId NEWER = new HeadAgreementId(id("newer"));
    private static final String NIGHTS = "outcomes?programme=uitweg&from=2020-03-01&asOf=2020-12-31";
    private static @Nullable JsonNode figures;
    private static long position;

    @BeforeAll
    static void tell() {
        record(beginning());
        record(
                new OrganisationRegistered(SVK, "svk", NAMES, Set.of(OrganisationKind.HOUSING)),
                new RoleGranted(SVK, "svk-housing", Function.HOUSING, true, START),
                new ProgrammeOpened(HOUSING_FIRST, "hf", NAMES, BRUSSHELP, START, true),
                new TrackAdded(
                        HOUSING_FIRST,
                        "1",
                        NAMES,
                        HousingMode.LASTING,
                        Residents.TENANTS,
                        new AdmissionRules(true, Set.of()),
                        14),
                new PartnerAdmitted(HOUSING_FIRST, HOEKSTEEN, PartnerRole.CARRIER, Set.of("1"), START),
                new PartnerAdmitted(HOUSING_FIRST, SVK, PartnerRole.HOUSING, Set.of(), START),
                new PartnerAdmitted(HOUSING_FIRST, CITYDEV, PartnerRole.HOUSING, Set.of(), START),
                new HeadAgreementSigned(
                        NEWER, HOUSING_FIRST, SVK, HOEKSTEEN, day("2021-01-01"), day("2024-12-31"), 30, 0, true, null),
                new BuildingRegistered(
                        BOUGHT, HOUSING_FIRST, SVK, "Huis", new Address("Peterbos", "1", "1070", "Anderlecht")),
                new PersonRegistered(NADIA, DIOGENES, null, null, null, null),
                new PersonRegistered(KARIM, HOEKSTEEN, null, null, null, null),
                supported(NADIA, DIOGENES, "2020-03-10"),
                new SupportStarted(
                        support(KARIM), KARIM, HOUSING_FIRST, "1", HOEKSTEEN, SupportRole.PARTICIPANT, START),
                alone(NADIA, DIOGENES),
                alone(KARIM, HOEKSTEEN));
        record(dwelling(RUE_HAUTE_12, "12"));
        record(dwelling(PETERBOS_3, "3"));
        record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
        record(
                moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2020-10-01", Destination.STREET),
                new DwellingReturned(RUE_HAUTE_12, day("2020-11-01")),
                new DwellingReturned(PETERBOS_3, day("2020-11-01")));
        figures = json("brusshelp-coordinator", NIGHTS).at("/measures");
        record(
                new DwellingOffered(RUE_HAUTE_12, HOUSING_FIRST, SVK, BOUGHT, "first floor", 1, 3, day("2021-01-01")),
                new ReturnCorrected(RUE_HAUTE_12, day("2020-11-02")),
                new ReturnCorrected(RUE_HAUTE_12, day("2020-11-01")),
                new DwellingAccepted(RUE_HAUTE_12, NEWER, HOUSING_FIRST, HOEKSTEEN, day("2021-01-10")));
        record(assigned(RUE_HAUTE_12, SVK));
        record(
                new DwellingOffered(PETERBOS_3, HOUSING_FIRST, CITYDEV, PETERBOS, "3", 1, 3, day("2021-01-01")),
                new DwellingAccepted(PETERBOS_3, null, HOUSING_FIRST, HOEKSTEEN, day("2021-01-10")));
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void each_sees_their_own_time_of_the_dwelling_and_no_more() {
        walls();
    }

    @Test
    void is_the_same_after_a_rebuild() {
        String before = story("citydev-housing", PETERBOS_3).toString();
        SERVICE.rebuild();
        walls();
        assertThat(story("citydev-housing", PETERBOS_3)).hasToString(before);
    }

    @Test
    void an_owner_of_both_times_sees_the_whole_line() {
        assertThat(line("citydev-housing", PETERBOS_3))
                .containsExactly(
                        "2020-03-01 agreement",
                        "2020-03-01 held diogenes",
                        "2020-03-01 offered citydev",
                        "2020-03-01 ready",
                        "2020-11-01 returned",
                        "2021-01-01 offered citydev",
                        "2021-01-01 ready",
                        "2021-01-10 held hoeksteen");
        assertThat(json("citydev-housing", "occupancy?asOf=2021-06-01")
                        .at("/items")
                        .findValuesAsString("dwelling"))
                .containsOnlyOnce(PETERBOS_3.toString());
    }

    @Test
    void an_auditor_follows_it_across_owners() {
        JsonNode events =
                SERVICE.json("audit-auditor", "/api/audit/events?programme=uitweg&limit=500&minPosition=" + position);
        List<String> offers = new ArrayList<>();
        events.at("/items").forEach(each -> {
            if (each.at("/type").asString().equals("DwellingOffered")
                    && each.toString().contains(RUE_HAUTE_12.toString())) {
                offers.add(each.at("/type").asString());
            }
        });
        assertThat(offers).hasSize(2);
    }

    @Test
    void the_figures_of_the_one_programme_do_not_change_with_the_other() {
        assertThat(json("brusshelp-coordinator", NIGHTS).at("/measures")).isEqualTo(figures);
        JsonNode other = json("brusshelp-coordinator", "outcomes?programme=hf&from=2020-03-01&asOf=2021-12-31")
                .at("/measures");
        assertThat(other.at("/dwellingsUsed/value").asInt()).isEqualTo(1);
        assertThat(json("brusshelp-coordinator", "outcomes?programme=uitweg&from=2020-03-01&asOf=2021-12-31")
                        .at("/measures/dwellingsUsed/value")
                        .asInt())
                .isEqualTo(1);
    }

    private static void walls() {
        assertThat(line("citydev-housing", RUE_HAUTE_12))
                .containsExactly(
                        "2020-03-01 agreement",
                        "2020-03-01 held diogenes",
                        "2020-03-01 offered citydev",
                        "2020-03-01 ready",
                        "2020-04-01 stay diogenes",
                        "2020-11-01 returned");
        assertThat(line("diogenes-coach", RUE_HAUTE_12)).isEqualTo(line("citydev-housing", RUE_HAUTE_12));
        for (String login : List.of("svk-housing", "hoeksteen-coach")) {
            assertThat(line(login, RUE_HAUTE_12))
                    .as(login)
                    .containsExactly(
                            "2021-01-01 offered svk",
                            "2021-01-01 ready",
                            "2021-01-10 agreement",
                            "2021-01-10 held hoeksteen",
                            "2021-02-01 stay hoeksteen");
        }
        assertThat(story("citydev-housing", RUE_HAUTE_12).at("/unit").asString())
                .isEqualTo("12");
        assertThat(story("citydev-housing", RUE_HAUTE_12).at("/holder").asString())
                .isEqualTo("diogenes");
        assertThat(story("svk-housing", RUE_HAUTE_12).at("/unit").asString()).isEqualTo("first floor");
        assertThat(story("svk-housing", RUE_HAUTE_12).toString())
                .doesNotContain("diogenes", "citydev", AGREEMENT.toString());
        assertThat(story("diogenes-coach", RUE_HAUTE_12).toString())
                .doesNotContain("hoeksteen", "svk", "first floor", NEWER.toString());
        assertThat(json("diogenes-coach", "occupancy?asOf=2021-06-01").toString())
                .doesNotContain("hoeksteen", "svk", KARIM.toString());
        assertThat(json("hoeksteen-coach", "occupancy?asOf=2021-06-01").toString())
                .contains("first floor")
                .doesNotContain("diogenes");
        assertThat(json("diogenes-coach", "path?person=" + NADIA)
                        .at("/stays/0/unit")
                        .asString())
                .isEqualTo("12");
    }

    private static List<String> line(String login, DwellingId dwelling) {
        List<String> line = new ArrayList<>();
        story(login, dwelling).at("/items").forEach(each -> {
            JsonNode about = each.at("/about");
            String who = about.at("/owner").asString("")
                    + about.at("/holder").asString("")
                    + about.at("/partner").asString("");
            line.add((each.at("/on").asString() + " " + each.at("/what").asString() + " " + who).strip());
        });
        return line;
    }

    private static JsonNode story(String login, DwellingId dwelling) {
        return json(login, "occupancy/story?dwelling=" + dwelling + "&asOf=2021-06-01");
    }

    private static HomewardEvent[] assigned(DwellingId dwelling, OrganisationId owner) {
        StayId stay = stay(KARIM, "2021-02-01");
        return new HomewardEvent[] {
            new DwellingAssigned(
                    dwelling,
                    stay,
                    household(KARIM),
                    List.of(KARIM),
                    HOUSING_FIRST,
                    "1",
                    HOEKSTEEN,
                    owner,
                    NEWER,
                    day("2021-02-01"),
                    null),
            new MovedIn(dwelling, stay, day("2021-02-01"), Set.of())
        };
    }

    private static JsonNode json(String login, String question) {
        return SERVICE.json(login, "/api/" + question + "&minPosition=" + position);
    }

    private static void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }
}
