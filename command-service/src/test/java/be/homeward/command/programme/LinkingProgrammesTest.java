package be.homeward.command.programme;

import static be.homeward.command.programme.Community.*;

import be.homeward.command.Story;
import be.homeward.command.programme.Aiming.LinkProgramme;
import be.homeward.command.programme.Aiming.UnlinkProgramme;
import be.homeward.events.Function;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeLinked;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.ProgrammeUnlinked;
import be.homeward.events.ProgrammeId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkingProgrammesTest {
    private static final OrganisationId BRUSSHELP = new OrganisationId(UUID.randomUUID());
    private static final ProgrammeId HOUSING_FIRST = new ProgrammeId(UUID.randomUUID());

    private final Story<Programme> story = story();

    private final ProgrammeOpened other = new ProgrammeOpened(HOUSING_FIRST, "hf", NAMES, BRUSSHELP, JULY_1, true);
    private final PartnerAdmitted smesCarries =
            new PartnerAdmitted(HOUSING_FIRST, SMES, PartnerRole.CARRIER, Set.of("smes"), JULY_1);
    private final LinkProgramme asked = new LinkProgramme(COMMUNITY, HOUSING_FIRST);
    private final ProgrammeLinked linked = new ProgrammeLinked(COMMUNITY, HOUSING_FIRST);

    @Test
    void is_for_the_tenants_of_another_in_which_the_coordinator_takes_part() {
        story.given(other, smesCarries).when(asked).then(linked);
    }

    @Test
    void to_one_in_which_it_takes_no_part_is_answered_as_unknown() {
        story.given(other).when(asked).thenUnknown();
    }

    @Test
    void is_refused_to_itself() {
        story.when(new LinkProgramme(COMMUNITY, COMMUNITY)).thenRefused("programme.same");
    }

    @Test
    void is_refused_twice() {
        story.given(other, smesCarries, linked).when(asked).thenRefused("programme.linked-already");
    }

    @Test
    void is_refused_once_the_programme_ended() {
        story.given(other, smesCarries, CLOSED).when(asked).thenRefused("programme.closed");
    }

    @Test
    void is_refused_to_a_carrier() {
        story.as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("programme.coordinator-only");
    }

    @Test
    void can_be_taken_back() {
        story.given(linked)
                .when(new UnlinkProgramme(COMMUNITY, HOUSING_FIRST))
                .then(new ProgrammeUnlinked(COMMUNITY, HOUSING_FIRST));
    }

    @Test
    void cannot_be_taken_back_where_there_is_no_link() {
        story.when(new UnlinkProgramme(COMMUNITY, HOUSING_FIRST)).thenRefused("programme.not-linked");
    }

    @Test
    void cannot_be_taken_back_by_a_carrier() {
        story.given(linked)
                .as(DIOGENES, Function.COORDINATOR)
                .when(new UnlinkProgramme(COMMUNITY, HOUSING_FIRST))
                .thenRefused("programme.coordinator-only");
    }
}
