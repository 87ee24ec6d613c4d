package be.homeward.query;

import static be.homeward.query.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.EndedBy;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeEvent.PlacesGranted;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How many places partners hold and have taken, on any day and as it was known on any day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {
    @Test
    void what_was_said_last_of_a_day_holds_and_what_was_known_before_stays_to_be_read() {
        Gatherings here = new Gatherings("places-said-again");
        here.record(granted(here, DIOGENES, 5, "2020-03-01", null));
        String five = here.now();
        here.record(
                granted(here, DIOGENES, 3, "2020-05-01", "2020-06-01"), granted(here, DIOGENES, 4, "2020-03-01", null));

        assertThat(partners(here, "2020-05-15" + five)).isEqualTo("diogenes 5 0 5");
        assertThat(partners(here, "2020-05-15")).isEqualTo("diogenes 4 0 4");
        here.record(granted(here, DIOGENES, 9, "2020-05-01", "2020-06-01"));
        assertThat(partners(here, "2020-04-30")).isEqualTo("diogenes 4 0 4");
        assertThat(partners(here, "2020-05-31")).isEqualTo("diogenes 9 0 9");
        assertThat(partners(here, "2020-06-01")).isEqualTo("diogenes 4 0 4");
        assertThat(Gatherings.said(
                        here.read("brusshelp-coordinator", "places", "2020-12-31")
                                .at("/changes"),
                        "from",
                        "places"))
                .isEqualTo("2020-03-01 4, 2020-05-01 9, 2020-06-01 4");
    }

    @Test
    void a_place_is_taken_from_the_first_day_of_support_and_free_again_on_its_last() {
        Gatherings here = new Gatherings("places-taken");
        SupportId support = new SupportId(id("places support"));
        here.record(granted(here, DIOGENES, 2, "2020-03-01", null), granted(here, HOEKSTEEN, 1, "2020-03-01", null));
        here.record(
                started(here, support, SupportRole.PARTICIPANT),
                started(here, new SupportId(id("friend")), SupportRole.ENTOURAGE));
        here.record(new SupportStopped(support, day("2020-06-01"), StopReason.OTHER, EndedBy.PARTNER));

        assertThat(partners(here, "2020-03-28")).isEqualTo("diogenes 2 0 2, hoeksteen 1 0 1");
        assertThat(partners(here, "2020-03-29")).isEqualTo("diogenes 2 1 1, hoeksteen 1 0 1");
        assertThat(partners(here, "2020-05-31")).isEqualTo("diogenes 2 1 1, hoeksteen 1 0 1");
        assertThat(partners(here, "2020-06-01")).isEqualTo("diogenes 2 0 2, hoeksteen 1 0 1");
        String before = here.now();

        here.record(
                new SupportStartCorrected(support, SupportRole.PARTICIPANT, day("2020-04-01")),
                new SupportStopCorrected(support, null, day("2020-06-10"), StopReason.OTHER, EndedBy.PARTNER),
                new SupportReopened(support, day("2020-10-25")));
        assertThat(partners(here, "2020-03-29")).startsWith("diogenes 2 0 2");
        assertThat(partners(here, "2020-06-09")).startsWith("diogenes 2 1 1");
        assertThat(partners(here, "2020-10-24")).startsWith("diogenes 2 0 2");
        assertThat(partners(here, "2020-10-25")).startsWith("diogenes 2 1 1");
        assertThat(partners(here, "2020-03-29" + before)).startsWith("diogenes 2 1 1");

        here.record(new SupportStartCorrected(support, SupportRole.ENTOURAGE, day("2020-04-01")));
        assertThat(partners(here, "2020-05-01")).startsWith("diogenes 2 0 2");
    }

    private static HomewardEvent granted(
            Gatherings here, OrganisationId partner, int places, String from, @Nullable String until) {
        return new PlacesGranted(here.programme, partner, places, day(from), until == null ? null : day(until));
    }

    private static HomewardEvent started(Gatherings here, SupportId support, SupportRole role) {
        PersonId person = new PersonId(support.value());
        return new SupportStarted(support, person, here.programme, "2", DIOGENES, role, day("2020-03-29"));
    }

    private static String partners(Gatherings here, String question) {
        return Gatherings.said(
                here.read("brusshelp-coordinator", "places", question).at("/items"),
                "partner",
                "places",
                "taken",
                "free");
    }
}
