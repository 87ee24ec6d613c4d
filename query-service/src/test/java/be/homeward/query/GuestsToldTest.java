package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.LandlordTold;
import be.homeward.events.DwellingEvent.OfflineCorrected;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.OfflineReason;
import be.homeward.events.StayId;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is told of a dwelling about those who have their home in another, and about a time before one that was told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestsToldTest {
    private static final String NOW = " recorded_to = 9223372036854775807";

    @Test
    void a_landlord_and_the_holder_see_what_was_told_of_guests() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(dwelling(RUE_HAUTE_12, "12"));
            world.record(new LandlordTold(
                    RUE_HAUTE_12,
                    new NoticeId(id("guests")),
                    new StayId(id("of another dwelling")),
                    CITYDEV,
                    OccupantsChange.GUESTS_CAME,
                    day("2020-06-01")));
            world.update();
            assertThat(world.rows("select 1 from parked")).isEmpty();
            assertThat(world.rows(
                            "select change, landlord = '%s' as landlords, holder is not null as holders from notice where"
                                            .formatted(CITYDEV)
                                    + NOW))
                    .containsExactly(Map.of("change", "guests-came", "landlords", true, "holders", true));
        }
    }

    @Test
    void an_earlier_time_out_of_use_is_shown_and_the_later_one_is_still_the_last() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(dwelling(RUE_HAUTE_12, "12"));
            world.record(
                    new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, day("2020-06-01"), null),
                    new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.FIRE, day("2020-04-01"), day("2020-05-01")),
                    new OfflineCorrected(RUE_HAUTE_12, OfflineReason.WORKS, day("2020-06-02"), day("2020-06-02")),
                    new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.DAMAGE, day("2020-05-10"), day("2020-05-20")));
            world.update();
            assertThat(world.rows("select 1 from parked")).isEmpty();
            assertThat(world.rows("select from_day::text, until_day::text from offline where" + NOW))
                    .containsExactlyInAnyOrder(
                            Map.of("from_day", "2020-04-01", "until_day", "2020-05-01"),
                            Map.of("from_day", "2020-05-10", "until_day", "2020-05-20"));
        }
    }
}
