package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.AbsenceId;
import be.homeward.events.AbsenceReason;
import be.homeward.events.DefectId;
import be.homeward.events.DefectKind;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.InspectedBy;
import be.homeward.events.InspectionId;
import be.homeward.events.InspectionResult;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.OfflineReason;
import be.homeward.events.RelocationId;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import be.homeward.events.StayId;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.TerminationReason;
import be.homeward.events.TitleId;
import be.homeward.events.TitleKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nadia's home: a sublease that became her own lease, a hospital, works, a partner who joined, a sale. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DwellingLifeTest {
    private static final RunningService SERVICE = new RunningService();
    private static final StayId STAY = stay(NADIA, "2021-01-01");
    private static final TitleId SUBLEASE = new TitleId(id("sublease"));
    private static final TitleId LEASE = new TitleId(id("lease"));
    private static final RelocationId WORKS = new RelocationId(id("works"));
    private static final AbsenceId HOSPITAL = new AbsenceId(id("hospital"));
    private static final DefectId COLD = new DefectId(id("cold"));
    private static long position;

    @BeforeAll
    static void live() {
        var world = SERVICE.world;
        world.record(beginning());
        world.record(dwelling(PETERBOS_3, "3"));
        world.record(supported(NADIA, DIOGENES, "2021-01-01"), visited(NADIA, "2021-02-01"), alone(NADIA, DIOGENES));
        world.record(
                new DwellingOffered(RUE_HAUTE_12, UITWEG, CITYDEV, PETERBOS, "12", 1, 1, day("2020-12-01")),
                new DwellingAccepted(RUE_HAUTE_12, null, UITWEG, DIOGENES, day("2020-12-10")),
                new DwellingReady(RUE_HAUTE_12, day("2020-12-20")),
                new DwellingAssigned(
                        RUE_HAUTE_12,
                        STAY,
                        household(NADIA),
                        List.of(NADIA),
                        UITWEG,
                        "2",
                        DIOGENES,
                        CITYDEV,
                        null,
                        day("2021-01-01"),
                        null),
                title(SUBLEASE, TitleKind.SUBLEASE, "2021-01-01", "2022-01-01"),
                new MovedIn(RUE_HAUTE_12, STAY, day("2021-01-01"), Set.of()),
                new DwellingEvent.LandlordTold(
                        RUE_HAUTE_12,
                        new NoticeId(id("told")),
                        STAY,
                        CITYDEV,
                        OccupantsChange.MOVED_IN,
                        day("2021-01-01")),
                new DwellingEvent.AbsenceRecorded(
                        RUE_HAUTE_12, STAY, HOSPITAL, NADIA, AbsenceReason.HOSPITAL, day("2021-03-01"), null),
                new DwellingEvent.AbsenceEnded(RUE_HAUTE_12, STAY, HOSPITAL, day("2021-03-20")),
                new DwellingEvent.DefectReported(RUE_HAUTE_12, COLD, DefectKind.HEATING, day("2021-04-20")),
                new DwellingEvent.InspectionRecorded(
                        RUE_HAUTE_12,
                        new InspectionId(id("look")),
                        day("2021-04-21"),
                        InspectionResult.NOT_IN_ORDER,
                        InspectedBy.HOUSING_INSPECTION),
                new DwellingEvent.HouseholdRelocated(
                        RUE_HAUTE_12, STAY, WORKS, PETERBOS_3, OfflineReason.WORKS, day("2021-05-01"), null),
                new DwellingEvent.RelocationEnded(RUE_HAUTE_12, STAY, WORKS, day("2021-05-15")),
                new DwellingEvent.DefectResolved(RUE_HAUTE_12, COLD, day("2021-05-14")));
        world.record(new HouseholdJoined(household(NADIA), KARIM, day("2021-06-01")));
        world.record(
                title(LEASE, TitleKind.LEASE, "2022-01-01", "2023-06-15"),
                new DwellingEvent.TitleEnded(RUE_HAUTE_12, STAY, LEASE, day("2023-06-01"), TerminationReason.SALE));
        world.record(new RightOpened(
                support(NADIA), new RightId(id("address")), RightKind.REFERENCE_ADDRESS, day("2021-01-10"), null));
        position = world.record(
                moveOut(NADIA, RUE_HAUTE_12, "2021-01-01", "2023-08-01", Destination.FAMILY_OR_FRIENDS_TEMPORARY));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private static DwellingEvent title(TitleId title, TitleKind kind, String from, @Nullable String until) {
        var holder = kind == TitleKind.SUBLEASE ? DIOGENES : null;
        return new DwellingEvent.TitleRecorded(
                RUE_HAUTE_12, STAY, title, kind, holder, day(from), until == null ? null : day(until));
    }

    private static JsonNode home(String login, String asOf) {
        for (JsonNode each : SERVICE.json(login, "/api/occupancy?asOf=" + asOf + "&minPosition=" + position)
                .at("/items")) {
            if (each.at("/dwelling").asString().equals(RUE_HAUTE_12.toString())) {
                return each;
            }
        }
        throw new AssertionError("not seen by " + login);
    }

    @Test
    void rests_on_the_title_that_began_last() {
        assertThat(home("diogenes-coach", "2021-07-01")
                        .at("/stays/0/title/kind")
                        .asString())
                .isEqualTo("sublease");
        assertThat(home("diogenes-coach", "2021-07-01")
                        .at("/stays/0/title/holder")
                        .asString())
                .isEqualTo("diogenes");
        JsonNode later = home("citydev-housing", "2022-07-01").at("/stays/0/title");
        assertThat(later.at("/kind").asString()).isEqualTo("lease");
        assertThat(later.at("/holder").isNull()).isTrue();
    }

    @Test
    void is_announced_90_days_before_its_title_ends_and_overdue_when_it_ended_sooner() {
        assertThat(title("2023-03-16").at("/ending").asBoolean()).isFalse();
        assertThat(title("2023-03-17").at("/ending").asBoolean()).isTrue();
        assertThat(title("2023-05-31").at("/endsOn").asString())
                .as("the sale was recorded afterwards")
                .isEqualTo("2023-06-15");
        assertThat(home("diogenes-coach", "2023-05-31").at("/stays/0/overdue").asBoolean())
                .isFalse();
        assertThat(title("2023-06-01").at("/endsOn").asString()).isEqualTo("2023-06-01");
        assertThat(home("diogenes-coach", "2023-06-01").at("/stays/0/overdue").asBoolean())
                .isTrue();
        String agreements = "/api/agreements?asOf=%s&minPosition=" + position;
        JsonNode losing = SERVICE.json("citydev-housing", agreements.formatted("2023-05-31"))
                .at("/losingRoof");
        assertThat(losing.at("/0/reason").asString()).isEqualTo("term");
        JsonNode overdue = SERVICE.json("citydev-housing", agreements.formatted("2023-06-01"))
                .at("/overdue");
        assertThat(overdue).hasSize(1);
        assertThat(overdue.at("/0/reason").asString()).isEqualTo("sale");
    }

    private static JsonNode title(String asOf) {
        return home("diogenes-coach", asOf).at("/stays/0/title");
    }

    @Test
    void shows_nights_away_to_the_accompanying_partner_and_to_nobody_else() {
        JsonNode away = home("diogenes-coach", "2021-03-10").at("/stays/0");
        assertThat(away.at("/absences/0/reason").asString()).isEqualTo("hospital");
        assertThat(away.at("/movedOut").isNull()).isTrue();
        assertThat(home("diogenes-coach", "2021-03-20").at("/stays/0/absences")).isEmpty();
        assertThat(home("citydev-housing", "2021-03-10").toString()).doesNotContain("hospital", NADIA.toString());
    }

    @Test
    void is_kept_while_the_household_sleeps_elsewhere_which_is_occupied_those_nights() {
        JsonNode kept = home("citydev-housing", "2021-05-14");
        assertThat(kept.at("/occupied").asBoolean()).isTrue();
        assertThat(kept.at("/stays/0/relocation/to").asString()).isEqualTo(PETERBOS_3.toString());
        assertThat(other("2021-05-14").at("/occupied").asBoolean()).isTrue();
        assertThat(other("2021-05-14").at("/guests")).hasSize(1);
        assertThat(other("2021-05-15").at("/occupied").asBoolean()).isFalse();
    }

    private static JsonNode other(String asOf) {
        for (JsonNode each : SERVICE.json("citydev-housing", "/api/occupancy?asOf=" + asOf + "&minPosition=" + position)
                .at("/items")) {
            if (each.at("/dwelling").asString().equals(PETERBOS_3.toString())) {
                return each;
            }
        }
        throw new AssertionError("not seen");
    }

    @Test
    void shows_defects_until_they_are_resolved_the_last_inspection_and_what_the_landlord_was_told() {
        JsonNode cold = home("citydev-housing", "2021-05-13");
        assertThat(cold.at("/defects/0/kind").asString()).isEqualTo("heating");
        assertThat(cold.at("/inspection/result").asString()).isEqualTo("not-in-order");
        assertThat(cold.at("/notices/0/change").asString()).isEqualTo("moved-in");
        assertThat(home("citydev-housing", "2021-05-14").at("/defects")).isEmpty();
    }

    @Test
    void is_outgrown_from_the_day_on_which_somebody_joined() {
        assertThat(home("diogenes-coach", "2021-05-31").at("/stays/0/breaches")).isEmpty();
        assertThat(home("diogenes-coach", "2021-06-01")
                        .at("/stays/0/breaches/0")
                        .asString())
                .isEqualTo("household-too-large");
    }

    @Test
    void is_unconfirmed_90_days_after_somebody_was_last_seen() {
        assertThat(home("diogenes-coach", "2021-05-01")
                        .at("/stays/0/unconfirmed")
                        .asBoolean())
                .isFalse();
        assertThat(home("diogenes-coach", "2021-05-02")
                        .at("/stays/0/unconfirmed")
                        .asBoolean())
                .isTrue();
        assertThat(home("diogenes-coach", "2021-05-02").at("/stays/0/lastSeen").asString())
                .isEqualTo("2021-02-01");
        assertThat(home("citydev-housing", "2021-05-02")
                        .at("/stays/0/unconfirmed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void keeps_a_domicile_that_was_left_behind() {
        assertThat(home("diogenes-coach", "2023-07-31").at("/domiciledAfterLeaving"))
                .isEmpty();
        assertThat(home("diogenes-coach", "2023-08-01")
                        .at("/domiciledAfterLeaving/0/person")
                        .asString())
                .isEqualTo(NADIA.toString());
        assertThat(home("citydev-housing", "2023-08-01").at("/domiciledAfterLeaving"))
                .isEmpty();
    }

    @Test
    void is_told_in_the_order_of_days_to_each_as_far_as_they_may_know() {
        String address = "/api/occupancy/story?dwelling=" + RUE_HAUTE_12 + "&asOf=2023-12-31&minPosition=" + position;
        JsonNode story = SERVICE.json("diogenes-coach", address).at("/items");
        assertThat(story.findValuesAsString("what"))
                .containsExactly(
                        "offered",
                        "held",
                        "ready",
                        "landlord-told",
                        "stay",
                        "title",
                        "absence",
                        "defect",
                        "inspection",
                        "relocation",
                        "title");
        assertThat(story.toString()).contains(NADIA.toString());
        String landlord = SERVICE.json("citydev-housing", address).toString();
        assertThat(landlord).contains("\"what\":\"stay\"", "\"persons\":2").doesNotContain("absence", NADIA.toString());
        assertThat(SERVICE.get("hoeksteen-coach", address).statusCode()).isEqualTo(404);
        assertThat(SERVICE.json("diogenes-coach", address.replace("2023-12-31", "2020-12-15"))
                        .at("/items"))
                .hasSize(2);
    }
}
