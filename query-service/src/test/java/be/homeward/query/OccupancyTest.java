package be.homeward.query;

import static be.homeward.query.TheService.SERVICE;
import static be.homeward.query.TheService.api;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OccupancyTest {

    @Test
    void an_owner_sees_that_somebody_lives_there_and_not_who_or_why() {
        JsonNode items = SERVICE.json("citydev-housing", api("occupancy?programme=uitweg&asOf=2020-07-01"))
                .at("/items");
        assertThat(items).hasSize(2);
        for (JsonNode dwelling : items) {
            assertThat(dwelling.at("/occupied").asBoolean()).isTrue();
            assertThat(dwelling.at("/stays/0/persons").asInt()).isEqualTo(1);
            assertThat(dwelling.at("/stays/0/track").isNull()).isTrue();
            assertThat(dwelling.at("/stays/0/household").isNull()).isTrue();
        }
        assertThat(items.toString()).doesNotContain(Uitweg.NADIA.toString(), Uitweg.KARIM.toString());
    }

    @Test
    void an_owner_never_hears_where_somebody_went() {
        String everything =
                SERVICE.get("citydev-housing", api("occupancy?from=2020-01-01")).body();
        assertThat(everything).contains("2021-02-01").doesNotContain("private-rental", "occupant", "moved-on");
        assertThat(SERVICE.get("diogenes-coach", api("occupancy?from=2020-01-01"))
                        .body())
                .contains("private-rental");
    }

    @Test
    void a_partner_sees_the_dwellings_it_holds_or_has_a_household_in() {
        assertThat(SERVICE.json("diogenes-coach", api("occupancy?asOf=2020-07-01"))
                        .at("/items"))
                .hasSize(2);
        JsonNode items = SERVICE.json("hoeksteen-coach", api("occupancy?asOf=2020-07-01"))
                .at("/items");
        assertThat(items).hasSize(1);
        assertThat(items.at("/0/unit").asString()).isEqualTo("3");
        assertThat(items.at("/0/stays/0/track").asString()).isEqualTo("2");
    }

    @Test
    void a_stay_past_the_end_of_the_agreement_is_overdue() {
        JsonNode before = SERVICE.json("hoeksteen-coach", api("occupancy?asOf=2021-09-30"));
        assertThat(before.at("/items/0/stays/0/overdue").asBoolean()).isFalse();
        JsonNode after = SERVICE.json("hoeksteen-coach", api("occupancy?asOf=2021-10-01"));
        assertThat(after.at("/items/0/stays/0/overdue").asBoolean()).isTrue();
    }

    @Test
    void agreements_say_who_loses_a_roof_and_who_is_overdue() {
        JsonNode soon = SERVICE.json("hoeksteen-coach", api("agreements?asOf=2022-12-01"));
        assertThat(soon.at("/items/0/state").asString()).isEqualTo("ended");
        assertThat(soon.at("/overdue/0/reason").asString()).isEqualTo("fire");
        JsonNode later = SERVICE.json("citydev-housing", api("agreements?asOf=2021-11-01"));
        assertThat(later.at("/overdue")).hasSize(1);
        assertThat(later.at("/losingRoof")).isEmpty();
    }

    @Test
    void nobody_reckons_with_a_fire_before_it_broke_out() {
        JsonNode before = SERVICE.json("hoeksteen-coach", api("agreements?asOf=2021-09-30"));
        assertThat(before.at("/items/0/state").asString()).isEqualTo("running");
        assertThat(before.at("/items/0/endsOn").asString()).isEqualTo("2022-12-31");
        assertThat(before.at("/items/0/terminatedOn").isNull()).isTrue();
        assertThat(before.at("/items/0/terminationReason").isNull()).isTrue();
        assertThat(before.at("/losingRoof")).isEmpty();
        JsonNode after = SERVICE.json("hoeksteen-coach", api("agreements?asOf=2021-10-01"));
        assertThat(after.at("/items/0/state").asString()).isEqualTo("ended");
        assertThat(after.at("/items/0/terminatedOn").asString()).isEqualTo("2021-10-01");
        assertThat(after.at("/items/0/terminationReason").asString()).isEqualTo("fire");
        assertThat(reasons("2021-09-30")).doesNotContain("fire");
        assertThat(reasons("2021-10-01")).contains("fire");
    }

    @Test
    void pages_follow_one_another() {
        JsonNode first = SERVICE.json("citydev-housing", api("occupancy?limit=1"));
        String next = first.at("/next").asString();
        JsonNode second = SERVICE.json("citydev-housing", api("occupancy?limit=1&after=" + next));
        assertThat(second.at("/items/0/dwelling")).isNotEqualTo(first.at("/items/0/dwelling"));
        String last = second.at("/next").asString();
        assertThat(SERVICE.json("citydev-housing", api("occupancy?limit=1&after=" + last))
                        .at("/items"))
                .isEmpty();
    }

    private static String reasons(String asOf) {
        return SERVICE.json("hoeksteen-coach", api("occupancy/story?dwelling=" + Uitweg.PETERBOS_3 + "&asOf=" + asOf))
                .at("/items")
                .toString();
    }
}
