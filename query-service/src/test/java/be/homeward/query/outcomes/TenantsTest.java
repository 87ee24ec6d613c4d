package be.homeward.query.outcomes;

import static be.homeward.events.Destination.STREET;
import static be.homeward.query.Uitweg.day;
import static be.homeward.query.outcomes.Story.TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantsTest {
    private final Story story = new Story();

    @Test
    void whoever_never_spent_a_night_in_the_home_was_no_tenant() {
        story.person("Nadia");
        story.tell(
                new HouseholdJoined(story.household("Nadia"), story.person("Karim"), day("2020-01-02")),
                new HouseholdLeft(
                        story.household("Nadia"), story.person("Karim"), day("2020-01-10"), null, null, null));
        story.lives("Nadia", TEMPORARY, "12", "2020-01-20", "2020-02-20", STREET);
        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Sami"), day("2020-03-01")));
        assertThat(story.tenants("2020-04-30")).isEqualTo("1");

        story.tell(new HouseholdJoined(story.household("Nadia"), story.person("Lina"), day("2020-02-01")));
        assertThat(story.tenants("2020-04-30")).isEqualTo("2");
    }
}
