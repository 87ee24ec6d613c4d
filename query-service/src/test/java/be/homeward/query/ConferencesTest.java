package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.ActionId;
import be.homeward.events.ConferenceEvent.ActionAgreed;
import be.homeward.events.ConferenceEvent.ActionCompleted;
import be.homeward.events.ConferenceEvent.ActionReopened;
import be.homeward.events.ConferenceEvent.ConferenceCancellationWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceCancelled;
import be.homeward.events.ConferenceEvent.ConferenceCorrected;
import be.homeward.events.ConferenceEvent.ConferenceHoldingCorrected;
import be.homeward.events.ConferenceEvent.ConferenceHoldingWithdrawn;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceEvent.ConferenceWithdrawn;
import be.homeward.events.ConferenceEvent.DiscussionCorrected;
import be.homeward.events.ConferenceEvent.DiscussionWithdrawn;
import be.homeward.events.ConferenceEvent.PersonDiscussed;
import be.homeward.events.ConferenceId;
import be.homeward.events.DiscussionId;
import be.homeward.events.Function;
import be.homeward.events.Hearer;
import be.homeward.events.Matter;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whether partners came together as often as agreed, and what was said there to whom. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConferencesTest {
    private static final Hearer COACH = new Hearer(DIOGENES, "diogenes-coach", Function.COACH);
    private static final Hearer OTHER = new Hearer(HOEKSTEEN, "hoeksteen-coach", Function.COACH);
    private static final DiscussionId OF_NADIA = new DiscussionId(id("discussion of nadia"));
    private static final ActionId LOCK = new ActionId(id("lock"));

    @Test
    void a_month_is_open_until_its_last_day_also_in_a_leap_year_and_on_the_night_of_the_winter_time() {
        Gatherings here = new Gatherings("open-months");
        here.everyMonth("2020-03-01", 1);
        here.held("2020-03-29", DIOGENES);
        here.held("2021-10-31", DIOGENES);

        assertThat(here.months("2020-03-28")).isEqualTo("2020-03 open");
        assertThat(here.months("2020-03-29")).isEqualTo("2020-03 held");
        assertThat(here.months("2021-10-30&from=2021-10-01")).isEqualTo("2021-10 open");
        assertThat(here.months("2021-10-31&from=2021-10-01")).isEqualTo("2021-10 held");
        assertThat(here.months("2024-02-28&from=2024-02-01")).isEqualTo("2024-02 open");
        assertThat(here.months("2024-02-29&from=2024-02-01")).isEqualTo("2024-02 missed");
        assertThat(here.months("2024-03-01&from=2024-01-31")).isEqualTo("2024-01 missed, 2024-02 missed, 2024-03 open");
    }

    @Test
    void how_often_changes_with_the_first_whole_month_and_of_what_was_said_twice_the_later_holds() {
        Gatherings here = new Gatherings("how-often");
        here.everyMonth("2020-03-01", 1);
        here.held("2020-04-02", DIOGENES);
        here.held("2020-05-05", DIOGENES);
        here.everyMonth("2020-04-10", 2);
        String twice = here.now();
        here.everyMonth("2020-04-10", 1);
        here.everyMonth("2020-06-01", 0);

        assertThat(here.months("2020-07-31" + twice))
                .isEqualTo("2020-03 missed, 2020-04 held, 2020-05 missed, 2020-06 missed, 2020-07 missed");
        assertThat(here.months("2020-07-31")).isEqualTo("2020-03 missed, 2020-04 held, 2020-05 held");
    }

    @Test
    void none_is_due_in_the_month_in_which_the_programme_ends() {
        Gatherings here = new Gatherings("ended");
        here.everyMonth("2020-03-01", 1);
        here.record(new ProgrammeClosed(here.programme, day("2020-05-20")));

        assertThat(here.months("2020-12-31")).isEqualTo("2020-03 missed, 2020-04 missed");
    }

    @Test
    void a_conference_on_another_day_than_was_written_down_counts_where_it_was_and_the_later_correction_holds() {
        Gatherings here = new Gatherings("moved");
        here.everyMonth("2020-03-01", 1);
        ConferenceId conference = here.held("2020-03-10", DIOGENES);
        String before = here.now();
        here.record(
                new ConferenceHoldingCorrected(conference, day("2020-05-04"), Set.of(DIOGENES), Set.of()),
                new ConferenceHoldingCorrected(conference, day("2020-04-30"), Set.of(HOEKSTEEN), Set.of()));
        String corrected = here.now();

        assertThat(here.months("2020-04-30" + before)).isEqualTo("2020-03 held, 2020-04 missed");
        assertThat(here.months("2020-04-30")).isEqualTo("2020-03 missed, 2020-04 held");
        assertThat(first(here, "2020-04-30").at("/on").asString()).isEqualTo("2020-04-30");
        assertThat(first(here, "2020-04-30").at("/partners/0").asString()).isEqualTo("hoeksteen");
        assertThat(first(here, "2020-04-29").at("/status").asString()).isEqualTo("planned");

        here.record(new ConferenceHoldingWithdrawn(conference));
        assertThat(here.months("2020-04-30")).isEqualTo("2020-03 missed, 2020-04 missed");
        assertThat(first(here, "2020-04-30").at("/status").asString()).isEqualTo("planned");
        assertThat(here.months("2020-04-30" + corrected)).isEqualTo("2020-03 missed, 2020-04 held");
    }

    @Test
    void a_conference_that_was_cancelled_is_planned_again_when_that_was_wrong_and_gone_when_it_never_was() {
        Gatherings here = new Gatherings("cancelled");
        ConferenceId conference = new ConferenceId(id("cancelled once"));
        here.record(new ConferenceScheduled(conference, here.programme, DIOGENES, day("2020-06-10")));
        here.record(new ConferenceCancelled(conference, day("2020-06-05")));

        assertThat(first(here, "2020-06-04").at("/status").asString()).isEqualTo("planned");
        assertThat(first(here, "2020-06-05").at("/status").asString()).isEqualTo("cancelled");
        here.record(
                new ConferenceCancellationWithdrawn(conference),
                new ConferenceCorrected(conference, day("2020-07-01")));
        assertThat(first(here, "2020-06-05").at("/status").asString()).isEqualTo("planned");
        assertThat(first(here, "2020-06-05").at("/on").asString()).isEqualTo("2020-07-01");
        String planned = here.now();
        here.record(new ConferenceWithdrawn(conference));
        assertThat(items(here, "diogenes-coach", "2020-06-05")).isEmpty();
        assertThat(items(here, "diogenes-coach", "2020-06-05" + planned)).hasSize(1);
    }

    @Test
    void whoever_was_not_in_the_room_after_all_hears_nothing_of_it_whenever_it_was_known() {
        Gatherings here = new Gatherings("room");
        ConferenceId conference = here.held("2020-06-10", DIOGENES, HOEKSTEEN);
        here.record(discussed(conference, COACH, OTHER));
        String before = here.now();
        assertThat(discussions(here, "hoeksteen-coach", "2020-06-30")).hasSize(1);
        assertThat(discussions(here, "diogenes-coordinator", "2020-06-30")).isEmpty();

        here.record(corrected(conference, COACH));
        String corrected = here.now();
        assertThat(discussions(here, "hoeksteen-coach", "2020-06-30")).isEmpty();
        assertThat(discussions(here, "hoeksteen-coach", "2020-06-30" + before)).isEmpty();
        JsonNode room = discussions(here, "diogenes-coach", "2020-06-30").at("/0/room");
        assertThat(Gatherings.said(room, "login")).isEqualTo("diogenes-coach");
        assertThat(Gatherings.said(
                        discussions(here, "diogenes-coach", "2020-06-30" + before)
                                .at("/0/room"),
                        "login"))
                .isEqualTo("diogenes-coach, hoeksteen-coach");

        here.record(new DiscussionWithdrawn(conference, OF_NADIA));
        assertThat(discussions(here, "diogenes-coach", "2020-06-30")).isEmpty();
        assertThat(discussions(here, "diogenes-coach", "2020-06-30" + corrected))
                .isEmpty();
    }

    @Test
    void whoever_was_in_the_room_as_a_coach_and_is_none_any_more_hears_nothing_of_it() {
        Gatherings here = new Gatherings("former-coach");
        here.record(
                new PartnerAdmitted(here.programme, DIOGENES, PartnerRole.HOUSING, Set.of(), START),
                new RoleGranted(DIOGENES, "diogenes-former-coach", Function.HOUSING, true, START));
        ConferenceId conference = here.held("2020-06-10", DIOGENES);
        here.record(discussed(conference, new Hearer(DIOGENES, "diogenes-former-coach", Function.COACH)));
        assertThat(discussions(here, "diogenes-former-coach", "2020-06-30")).isEmpty();

        here.record(new RoleGranted(DIOGENES, "diogenes-former-coach", Function.COACH, true, START));
        assertThat(discussions(here, "diogenes-former-coach", "2020-06-30")).hasSize(1);
    }

    @Test
    void what_was_agreed_is_overdue_the_day_after_until_it_is_done_and_again_when_that_was_wrong() {
        Gatherings here = new Gatherings("agreed");
        ConferenceId conference = here.held("2020-06-10", DIOGENES);
        here.record(discussed(conference, COACH));
        here.record(
                new ActionAgreed(conference, OF_NADIA, LOCK, DIOGENES, NADIA, Matter.HOUSING, day("2020-06-20"), null));

        assertThat(action(here, "2020-06-20").at("/overdue").asBoolean()).isFalse();
        assertThat(action(here, "2020-06-21").at("/overdue").asBoolean()).isTrue();
        here.record(new ActionCompleted(conference, OF_NADIA, LOCK, day("2020-06-21")));
        assertThat(action(here, "2020-06-21").at("/doneOn").asString()).isEqualTo("2020-06-21");
        assertThat(action(here, "2020-06-21").at("/overdue").asBoolean()).isFalse();
        here.record(new ActionReopened(conference, OF_NADIA, LOCK));
        assertThat(action(here, "2020-06-21").at("/overdue").asBoolean()).isTrue();
    }

    private static PersonDiscussed discussed(ConferenceId conference, Hearer... room) {
        return new PersonDiscussed(
                conference, OF_NADIA, DIOGENES, NADIA, Set.of(Matter.HOUSING), Set.of(room), START, START, null, null);
    }

    private static DiscussionCorrected corrected(ConferenceId conference, Hearer... room) {
        return new DiscussionCorrected(
                conference, OF_NADIA, NADIA, Set.of(Matter.HOUSING), Set.of(room), START, START, null, null);
    }

    private static JsonNode items(Gatherings here, String login, String question) {
        return here.read(login, "conferences", question).at("/items");
    }

    private static JsonNode first(Gatherings here, String question) {
        return items(here, "diogenes-coach", question).required(0);
    }

    private static JsonNode discussions(Gatherings here, String login, String question) {
        return items(here, login, question).required(0).required("discussions");
    }

    private static JsonNode action(Gatherings here, String question) {
        return discussions(here, "diogenes-coach", question)
                .required(0)
                .required("actions")
                .required(0);
    }
}
