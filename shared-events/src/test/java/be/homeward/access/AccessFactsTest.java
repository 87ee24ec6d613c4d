package be.homeward.access;

import static be.homeward.access.Sector.MARCH_1;
import static be.homeward.access.Sector.TODAY;
import static be.homeward.access.Sector.UITWEG;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Decision.Denied;
import be.homeward.access.Sector.Party;
import be.homeward.events.CoachEvent.CoachEmployed;
import be.homeward.events.CoachEvent.EmploymentEnded;
import be.homeward.events.CoachId;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationEvent.RoleCorrected;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.PartnerCorrected;
import be.homeward.events.ProgrammeEvent.PartnerLeft;
import be.homeward.events.ProgrammeEvent.PeriodSealed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessFactsTest {
    private static final OrganisationId DIOGENES = Party.DIOGENES.organisation();
    private static final CoachId LOTTE = new CoachId(Sector.id("lotte"));

    @Test
    void a_login_has_the_functions_of_today() {
        AccessFacts facts = after(
                new RoleGranted(DIOGENES, "diogenes-coach", Function.COORDINATOR, true, TODAY.plusDays(1)),
                new RoleRevoked(DIOGENES, "diogenes-coach", Function.COACH, TODAY.plusDays(2)));

        assertThat(facts.subject("diogenes-coach").orElseThrow().functions()).containsExactly(Function.COACH);
        assertThat(facts.on(TODAY.plusDays(1))
                        .subject("diogenes-coach")
                        .orElseThrow()
                        .functions())
                .containsExactlyInAnyOrder(Function.COACH, Function.COORDINATOR);
        assertThat(facts.on(TODAY.plusDays(2))
                        .subject("diogenes-coach")
                        .orElseThrow()
                        .functions())
                .containsExactly(Function.COORDINATOR);
    }

    @Test
    void a_login_without_any_function_is_nobody() {
        assertThat(after(new RoleRevoked(DIOGENES, "diogenes-coach", Function.COACH, TODAY))
                        .subject("diogenes-coach"))
                .isEmpty();
        assertThat(Sector.facts().subject("someone")).isEmpty();
        assertThat(Sector.facts().on(MARCH_1.minusDays(1)).subject("diogenes-coach"))
                .isEmpty();
    }

    @Test
    void a_role_that_ends_later_and_begins_anew_after_that_holds_today() {
        AccessFacts facts = after(
                new RoleRevoked(DIOGENES, "diogenes-coach", Function.COACH, TODAY.plusDays(39)),
                new RoleGranted(DIOGENES, "diogenes-coach", Function.COACH, true, TODAY.plusDays(40)));

        assertThat(facts.subject("diogenes-coach").orElseThrow().functions()).containsExactly(Function.COACH);
        assertThat(facts.on(TODAY.plusDays(39)).subject("diogenes-coach")).isEmpty();
        assertThat(facts.on(TODAY.plusDays(40)).subject("diogenes-coach")).isPresent();
    }

    @Test
    void a_coach_whom_another_organisation_names_under_a_login_works_under_none_of_its_own() {
        AccessFacts facts =
                after(new CoachEmployed(LOTTE, Party.CITYDEV.organisation(), "diogenes-coach", 80, MARCH_1));

        assertThat(facts.coach("diogenes-coach")).isEmpty();
    }

    @Test
    void a_role_revoked_and_granted_again_holds_again() {
        AccessFacts facts = after(
                new RoleRevoked(DIOGENES, "diogenes-coach", Function.COACH, MARCH_1),
                new RoleGranted(DIOGENES, "diogenes-coach", Function.COACH, true, TODAY));
        assertThat(facts.subject("diogenes-coach")).isPresent();
    }

    @Test
    void a_role_holds_on_the_days_that_were_said_last() {
        AccessFacts facts = after(
                new RoleRevoked(DIOGENES, "diogenes-coach", Function.COACH, MARCH_1),
                new RoleCorrected(DIOGENES, "diogenes-coach", Function.COACH, true, TODAY, TODAY.plusDays(1)));
        assertThat(facts.on(TODAY.minusDays(1)).subject("diogenes-coach")).isEmpty();
        assertThat(facts.subject("diogenes-coach")).isPresent();
        assertThat(facts.on(TODAY.plusDays(1)).subject("diogenes-coach")).isEmpty();
    }

    @Test
    void a_login_that_changes_employer_keeps_nothing() {
        AccessFacts facts = after(
                new RoleRevoked(DIOGENES, "diogenes-coach", Function.COACH, TODAY),
                new RoleGranted(Party.CITYDEV.organisation(), "diogenes-coach", Function.HOUSING, false, TODAY));
        assertThat(facts.subject("diogenes-coach"))
                .hasValue(new Subject("diogenes-coach", Party.CITYDEV.organisation(), Set.of(Function.HOUSING)));
    }

    @Test
    void a_partner_that_left_keeps_what_it_did_and_nothing_else() {
        AccessFacts facts = after(new PartnerLeft(UITWEG, DIOGENES, TODAY));
        assertThat(facts.standing(UITWEG, DIOGENES)).isEmpty();
        assertThat(facts.everStanding(UITWEG, DIOGENES)).containsExactly(PartnerRole.CARRIER);
        assertThat(facts.programmes(DIOGENES, Seat.COACH)).containsExactly(UITWEG);
        assertThat(facts.programmes(DIOGENES, Seat.CARRYING_COORDINATOR)).isEmpty();
        assertThat(facts.on(TODAY.minusDays(1)).standing(UITWEG, DIOGENES)).containsExactly(PartnerRole.CARRIER);
    }

    @Test
    void a_partner_that_by_a_correction_came_later_has_no_part_before() {
        AccessFacts facts = after(new PartnerCorrected(
                UITWEG, DIOGENES, PartnerRole.CARRIER, MARCH_1, Set.of("2"), TODAY, TODAY.plusDays(1)));
        assertThat(facts.on(TODAY.minusDays(1)).everStanding(UITWEG, DIOGENES)).isEmpty();
        assertThat(facts.standing(UITWEG, DIOGENES)).containsExactly(PartnerRole.CARRIER);
        assertThat(facts.tracks(UITWEG, DIOGENES)).containsExactly("2");
        assertThat(facts.on(TODAY.plusDays(1)).standing(UITWEG, DIOGENES)).isEmpty();
    }

    @Test
    void a_funder_that_left_sees_nothing_more() {
        OrganisationId ggc = Party.GGC.organisation();
        AccessFacts facts = after(new PartnerLeft(UITWEG, ggc, TODAY));
        Subject funder = Party.GGC.with(Function.FUNDER);
        assertThat(Rules.decide(funder, Action.of("outcomes"), facts)).isEqualTo(Denied.ROLE);
    }

    @Test
    void a_partner_admitted_to_one_more_track_carries_all_of_them() {
        AccessFacts facts = after(new PartnerAdmitted(UITWEG, DIOGENES, PartnerRole.CARRIER, Set.of("1"), TODAY));
        assertThat(facts.tracks(UITWEG, DIOGENES)).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(facts.on(TODAY.minusDays(1)).tracks(UITWEG, DIOGENES)).containsExactlyInAnyOrder("2", "3");
    }

    @Test
    void a_sealed_period_is_known_with_its_position() {
        AccessFacts facts = after(new PeriodSealed(UITWEG, MARCH_1, TODAY, null));
        assertThat(facts.sealed(UITWEG)).containsExactly(new SealedPeriod(MARCH_1, TODAY, facts.position()));
    }

    @Test
    void a_sealed_period_is_known_at_the_position_at_which_the_partners_were_asked() {
        AccessFacts facts = after(new PeriodSealed(UITWEG, MARCH_1, TODAY, 3L));
        assertThat(facts.sealed(UITWEG)).containsExactly(new SealedPeriod(MARCH_1, TODAY, 3));
    }

    @Test
    void codes_name_organisations_and_programmes() {
        assertThat(Sector.facts().programme("uitweg")).hasValue(UITWEG);
        assertThat(Sector.facts().programme("nowhere")).isEmpty();
        assertThat(Sector.facts().organisation("DIOGENES")).hasValue(DIOGENES);
    }

    @Test
    void a_coach_works_under_a_login_until_employment_ends() {
        AccessFacts facts = after(
                new CoachEmployed(LOTTE, DIOGENES, "diogenes-coach", 80, MARCH_1), new EmploymentEnded(LOTTE, TODAY));
        assertThat(facts.on(TODAY.minusDays(1)).coach("diogenes-coach")).hasValue(LOTTE);
        assertThat(facts.coach("diogenes-coach")).isEmpty();
        assertThat(facts.employer(LOTTE)).hasValue(DIOGENES);
    }

    private static AccessFacts after(HomewardEvent... events) {
        return Sector.fold(Sector.facts(), List.of(events));
    }
}
