package be.homeward.query.outcomes;

import static be.homeward.query.Uitweg.DIOGENES;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.DeclineReason;
import be.homeward.events.SupportEvent.PersonReferred;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralDeclined;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralsTest {
    private static final String OPEN = "openReferrals";
    private final Story story = new Story();

    @Test
    void whoever_lives_there_already_waits_for_no_home() {
        story.movesIn("Nadia", TEMPORARY, "12", "2020-01-01");
        refer("Nadia", "2020-01-05");
        refer("Karim", "2020-01-05");
        assertThat(story.count(OPEN, "2020-01-31")).isEqualTo("1");
    }

    @Test
    void whoever_stood_declined_on_a_day_did_not_wait_on_it() {
        refer("Nadia", "2020-02-01");
        story.tell(
                new ReferralDeclined(story.support("Nadia"), day("2020-03-01"), DeclineReason.NO_PLACE, null),
                new ReferralAccepted(story.support("Nadia"), day("2020-05-01")));
        assertThat(story.count(OPEN, "2020-02-15")).isEqualTo("1");
        assertThat(story.count(OPEN, "2020-04-01")).isEqualTo("0");
        assertThat(story.count(OPEN, "2020-05-01")).isEqualTo("1");
    }

    private void refer(String who, String on) {
        story.tell(new PersonReferred(
                story.support(who), story.person(who), story.programme, TEMPORARY, DIOGENES, DIOGENES, day(on), null));
    }
}
