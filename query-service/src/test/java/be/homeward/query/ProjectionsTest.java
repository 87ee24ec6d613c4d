package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.AdmissionRules;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.EmploymentCorrected;
import be.homeward.events.CoachEvent.WorkingTimeChangeWithdrawn;
import be.homeward.events.CoachEvent.WorkingTimeChanged;
import be.homeward.events.CoachEvent.WorkingTimeCorrected;
import be.homeward.events.CoachId;
import be.homeward.events.Destination;
import be.homeward.events.DocumentClass;
import be.homeward.events.DwellingEvent.DwellingBroughtBack;
import be.homeward.events.DwellingEvent.DwellingTakenOffline;
import be.homeward.events.DwellingEvent.OfflineCorrected;
import be.homeward.events.EndedBy;
import be.homeward.events.HeadAgreementEvent.DocumentAttached;
import be.homeward.events.HeadAgreementEvent.DocumentWithdrawn;
import be.homeward.events.HouseholdEvent.FormationCorrected;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OfflineReason;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PeriodConfirmationWithdrawn;
import be.homeward.events.ProgrammeEvent.PeriodConfirmed;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeClosingCorrected;
import be.homeward.events.ProgrammeEvent.ProgrammeCorrected;
import be.homeward.events.ProgrammeEvent.TrackCorrected;
import be.homeward.events.Residents;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectionsTest {
    private static final String NOW = " recorded_to = 9223372036854775807";

    @Test
    void a_directory_shows_what_was_corrected_last() {
        try (World world = new World().withViews()) {
            UUID document = UUID.randomUUID();
            world.record(beginning());
            world.record(
                    new ProgrammeClosed(UITWEG, day("2021-09-01")),
                    new ProgrammeCorrected(UITWEG, new Names("a", "b", "c"), day("2020-02-01"), true),
                    new ProgrammeClosingCorrected(UITWEG, null),
                    new TrackCorrected(
                            UITWEG,
                            "2",
                            new Names("a", "b", "c"),
                            HousingMode.LASTING,
                            Residents.TENANTS,
                            new AdmissionRules(false, Set.of()),
                            7),
                    new DocumentAttached(AGREEMENT, document, "0a".repeat(32), DocumentClass.ANNEX),
                    new DocumentWithdrawn(AGREEMENT, document));
            world.update();
            assertThat(world.rows("select opened_on::text, closed_on from programme where" + NOW))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("opened_on", "2020-02-01")
                            .containsEntry("closed_on", null));
            assertThat(world.rows("select cadence_days from track where track = '2' and" + NOW))
                    .containsExactly(Map.of("cadence_days", 7));
            assertThat(world.rows("select document from document where" + NOW)).isEmpty();
        }
    }

    @Test
    void what_never_was_may_be_corrected_again_and_leaves_what_was_before_alone() {
        try (World world = new World().withViews()) {
            LocalDate spring = day("2020-05-01");
            world.record(beginning());
            world.record(dwelling(RUE_HAUTE_12, "12"));
            world.record(
                    new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, START, null),
                    new DwellingBroughtBack(RUE_HAUTE_12, day("2020-03-05")),
                    new DwellingTakenOffline(RUE_HAUTE_12, OfflineReason.WORKS, spring, null),
                    new OfflineCorrected(RUE_HAUTE_12, OfflineReason.WORKS, spring, spring),
                    new OfflineCorrected(RUE_HAUTE_12, OfflineReason.FIRE, day("2020-05-02"), day("2020-06-01")));
            world.record(
                    alone(NADIA, DIOGENES),
                    new HouseholdLeft(household(NADIA), NADIA, day("2020-04-01"), null, null, null),
                    new HouseholdJoined(household(NADIA), NADIA, spring),
                    new MembershipCorrected(household(NADIA), NADIA, spring, spring, null, null, null),
                    new MembershipCorrected(household(NADIA), NADIA, day("2020-05-02"), null, null, null, null));
            world.update();
            assertThat(world.rows("select 1 from parked")).isEmpty();
            assertThat(world.rows("select from_day::text, until_day::text from offline where" + NOW))
                    .containsExactlyInAnyOrder(
                            Map.of("from_day", "2020-03-01", "until_day", "2020-03-05"),
                            Map.of("from_day", "2020-05-02", "until_day", "2020-06-01"));
            assertThat(world.rows("""
                    select joined_on::text, left_on::text from household_member where
                    """ + NOW))
                    .extracting(row -> row.get("joined_on") + " " + row.get("left_on"))
                    .containsExactlyInAnyOrder("null 2020-04-01", "2020-05-02 null");
        }
    }

    @Test
    void whoever_belongs_from_a_day_on_does_so_also_when_that_is_the_day_of_forming() {
        try (World world = new World().withViews()) {
            world.record(
                    alone(NADIA, DIOGENES),
                    new MembershipCorrected(household(NADIA), NADIA, START, null, null, null, null));
            world.update();
            assertThat(world.rows("select joined_on::text from household_member where" + NOW))
                    .containsExactly(Map.of("joined_on", START.toString()));
        }
    }

    @Test
    void whoever_belongs_from_the_beginning_has_no_day_of_joining_whatever_the_household_s_day_was() {
        try (World world = new World().withViews()) {
            world.record(
                    alone(NADIA, DIOGENES),
                    new MembershipCorrected(household(NADIA), NADIA, day("2020-04-01"), null, null, null, null),
                    new MembershipCorrected(household(NADIA), NADIA, null, day("2020-05-01"), null, null, null),
                    new FormationCorrected(household(NADIA), day("2020-02-01")));
            world.update();
            assertThat(world.rows("select formed_on::text from household where" + NOW))
                    .containsExactly(Map.of("formed_on", "2020-02-01"));
            assertThat(world.rows("select joined_on::text, left_on::text from household_member where" + NOW))
                    .extracting(row -> row.get("joined_on") + " " + row.get("left_on"))
                    .containsExactly("null 2020-05-01");
        }
    }

    @Test
    void a_reopening_is_moved_or_taken_back_alone() {
        try (World world = new World().withViews()) {
            SupportId support = support(NADIA);
            world.record(
                    supported(NADIA, DIOGENES, "2020-03-10"),
                    new SupportStopped(support, day("2020-03-10"), StopReason.OTHER, EndedBy.PARTNER),
                    new SupportReopened(support, day("2020-03-10")),
                    new SupportStartCorrected(support, SupportRole.PARTICIPANT, day("2020-03-05")),
                    new SupportReopeningCorrected(support, day("2020-03-10"), day("2020-03-12")));
            world.update();
            String periods = "select started_on::text, stopped_on::text from support_period where";
            assertThat(world.rows(periods + NOW))
                    .extracting(row -> row.get("started_on") + " " + row.get("stopped_on"))
                    .containsExactlyInAnyOrder("2020-03-05 2020-03-10", "2020-03-12 null");
            world.record(new SupportReopeningWithdrawn(support, day("2020-03-12")));
            world.update();
            assertThat(world.rows(periods + NOW))
                    .extracting(row -> row.get("started_on") + " " + row.get("stopped_on"))
                    .containsExactly("2020-03-05 2020-03-10");
        }
    }

    @Test
    void figures_of_a_sealed_period_are_counted_as_known_at_the_seal() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(dwelling(RUE_HAUTE_12, "12"));
            world.record(
                    supported(NADIA, DIOGENES, "2020-03-10"), visited(NADIA, "2020-03-11"), alone(NADIA, DIOGENES));
            world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
            world.record(moveOut(NADIA, RUE_HAUTE_12, "2020-04-01", "2021-02-01", Destination.PRIVATE_RENTAL));
            world.record(new PeriodSealed(UITWEG, START, day("2021-09-01"), null));
            world.update();
            assertThat(world.rows("select measure, value::bigint as value from sealed_outcome"))
                    .contains(
                            Map.of("measure", "personsHoused", "value", 1L),
                            Map.of("measure", "dwellingsUsed", "value", 1L),
                            Map.of("measure", "movedOnToLastingHome", "value", 1L),
                            Map.of("measure", "personsSupported", "value", 1L));
        }
    }

    @Test
    void figures_are_sealed_as_they_were_recorded_when_the_partners_were_asked() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(dwelling(RUE_HAUTE_12, "12"));
            world.record(supported(NADIA, DIOGENES, "2020-03-10"), alone(NADIA, DIOGENES));
            long asked = world.log.head();
            world.record(moveIn(NADIA, RUE_HAUTE_12, DIOGENES, "2020-04-01"));
            world.record(new PeriodSealed(UITWEG, START, day("2021-09-01"), asked));
            world.update();
            assertThat(world.rows("select measure, value::bigint as value from sealed_outcome"))
                    .contains(Map.of("measure", "personsHoused", "value", 0L));
        }
    }

    @Test
    void a_partner_that_comes_to_carry_other_tracks_no_longer_carries_those_before() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(carrying("1", "2021-01-01"), new PartnerLeft(UITWEG, DIOGENES, day("2021-06-01")));
            world.record(carrying("2", "2021-09-01"));
            world.update();
            assertThat(partners(world))
                    .endsWith(
                            Map.of("tracks", "{1}", "from", "2021-01-01", "to", "2021-06-01"),
                            Map.of("tracks", "{2}", "from", "2021-09-01", "to", "open"))
                    .noneSatisfy(row ->
                            assertThat(row).containsEntry("from", "2020-03-01").containsEntry("to", "open"));
        }
    }

    @Test
    void a_partner_shows_as_it_was_corrected() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(carrying("1", "2021-01-01"));
            world.record(new PartnerCorrected(
                    UITWEG,
                    DIOGENES,
                    PartnerRole.CARRIER,
                    day("2021-01-01"),
                    Set.of("2"),
                    day("2021-02-01"),
                    day("2021-03-01")));
            world.update();
            assertThat(partners(world))
                    .last()
                    .isEqualTo(Map.of("tracks", "{2}", "from", "2021-02-01", "to", "2021-03-01"));
        }
    }

    @Test
    void a_confirmation_that_was_taken_back_shows_as_such() {
        try (World world = new World().withViews()) {
            world.record(beginning());
            world.record(
                    new PeriodConfirmed(UITWEG, DIOGENES, START, day("2021-09-01"), 1),
                    new PeriodConfirmationWithdrawn(UITWEG, DIOGENES, START, day("2021-09-01")));
            world.update();
            assertThat(world.rows("select withdrawn from confirmed_period where" + NOW))
                    .containsExactly(Map.of("withdrawn", true));
        }
    }

    @Test
    void a_coach_works_from_the_right_first_day_and_keeps_a_change_on_it() {
        try (World world = new World().withViews()) {
            CoachId coach = new CoachId(UUID.randomUUID());
            world.record(
                    new CoachEmployed(coach, DIOGENES, "diogenes-coach", 80, day("2020-03-01")),
                    new WorkingTimeChanged(coach, 50, day("2020-05-01")),
                    new WorkingTimeChanged(coach, 100, day("2020-07-01")),
                    new EmploymentCorrected(coach, day("2020-05-01"), null));
            world.update();
            assertThat(times(world)).containsExactly("2020-05-01 50", "2020-07-01 100");
            world.record(new EmploymentCorrected(coach, day("2020-04-01"), null));
            world.update();
            assertThat(times(world)).containsExactly("2020-04-01 80", "2020-05-01 50", "2020-07-01 100");
        }
    }

    @Test
    void a_working_time_shows_as_it_was_corrected() {
        try (World world = new World().withViews()) {
            CoachId coach = new CoachId(UUID.randomUUID());
            world.record(
                    new CoachEmployed(coach, DIOGENES, "diogenes-coach", 80, day("2020-03-01")),
                    new WorkingTimeChanged(coach, 50, day("2020-05-01")),
                    new WorkingTimeChanged(coach, 100, day("2020-07-01")),
                    new WorkingTimeCorrected(coach, day("2020-03-01"), 70, day("2020-03-01")),
                    new WorkingTimeCorrected(coach, day("2020-05-01"), 60, day("2020-06-01")));
            world.update();
            assertThat(times(world)).containsExactly("2020-03-01 70", "2020-06-01 60", "2020-07-01 100");
            world.record(new WorkingTimeChangeWithdrawn(coach, day("2020-07-01")));
            world.update();
            assertThat(times(world)).containsExactly("2020-03-01 70", "2020-06-01 60");
        }
    }

    private static PartnerAdmitted carrying(String track, String from) {
        return new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of(track), day(from));
    }

    private static List<Map<String, @Nullable Object>> partners(World world) {
        return world.rows("""
                select tracks::text, from_day::text as "from", coalesce(to_day::text, 'open') as "to" from partner
                where partner = '%s' and%s order by from_day
                """.formatted(DIOGENES, NOW));
    }

    private static List<@Nullable Object> times(World world) {
        return world
                .rows("select from_day || ' ' || fte_percent as time from working_time where" + NOW
                        + " order by from_day")
                .stream()
                .<@Nullable Object>map(row -> row.get("time"))
                .toList();
    }
}
