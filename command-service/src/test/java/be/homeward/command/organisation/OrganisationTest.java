package be.homeward.command.organisation;

import be.homeward.command.Story;
import be.homeward.command.organisation.Organisation.GrantRole;
import be.homeward.command.organisation.Organisation.RegisterOrganisation;
import be.homeward.command.organisation.Organisation.RevokeRole;
import be.homeward.events.Function;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationTest {
    private static final OrganisationId PLATFORM = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    private static final Names NAMES = new Names("Diogenes", "Diogènes", "Diogenes");
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final OrganisationRegistered REGISTERED =
            new OrganisationRegistered(DIOGENES, "diogenes", NAMES, Set.of(OrganisationKind.SUPPORT));
    private static final RoleGranted COACH = new RoleGranted(DIOGENES, "diogenes-coach", Function.COACH, true, MARCH_1);

    private final Story<Organisation> story = Story.of(Organisation.class).as(PLATFORM, Function.ADMINISTRATOR);

    @Nested
    class Registering_an_organisation {
        @Test
        void lets_it_join_the_platform() {
            story.when(new RegisterOrganisation(DIOGENES, "diogenes", NAMES, Set.of(OrganisationKind.SUPPORT)))
                    .then(REGISTERED);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(REGISTERED)
                    .when(new RegisterOrganisation(DIOGENES, "diogenes", NAMES, Set.of()))
                    .thenRefused("organisation.exists");
        }

        @Test
        void is_refused_under_a_code_that_cannot_stand_in_an_address() {
            story.when(new RegisterOrganisation(DIOGENES, "Straat Verplegers", NAMES, Set.of()))
                    .thenRefused("organisation.code-malformed");
        }
    }

    @Nested
    class Granting_a_role {
        private final GrantRole asked = new GrantRole(DIOGENES, "diogenes-coach", Function.COACH, true, MARCH_1);

        @Test
        void gives_someone_a_function() {
            story.given(REGISTERED).when(asked).then(COACH);
        }

        @Test
        void is_refused_when_it_is_held_already() {
            story.given(REGISTERED, COACH).when(asked).thenRefused("organisation.role-held");
        }

        @Test
        void is_refused_for_the_platforms_own_function() {
            story.given(REGISTERED)
                    .when(new GrantRole(DIOGENES, "diogenes-coach", Function.ADMINISTRATOR, true, MARCH_1))
                    .thenRefused("organisation.function-of-platform");
        }

        @Test
        void is_unknown_to_another_organisation() {
            story.given(REGISTERED).as(SMES, Function.COORDINATOR).when(asked).thenUnknown();
        }
    }

    @Nested
    class Revoking_a_role {
        @Test
        void takes_the_function_away() {
            story.given(REGISTERED, COACH)
                    .when(new RevokeRole(DIOGENES, "diogenes-coach", Function.COACH, MARCH_1))
                    .then(new RoleRevoked(DIOGENES, "diogenes-coach", Function.COACH, MARCH_1));
        }

        @Test
        void is_refused_when_it_is_not_held() {
            story.given(REGISTERED)
                    .when(new RevokeRole(DIOGENES, "diogenes-coach", Function.COACH, MARCH_1))
                    .thenRefused("organisation.role-not-held");
        }

        @Test
        void is_refused_for_the_last_administrator() {
            story.given(
                            new OrganisationRegistered(PLATFORM, "homeward", NAMES, Set.of(OrganisationKind.PLATFORM)),
                            new RoleGranted(PLATFORM, "platform-admin", Function.ADMINISTRATOR, false, MARCH_1))
                    .when(new RevokeRole(PLATFORM, "platform-admin", Function.ADMINISTRATOR, MARCH_1))
                    .thenRefused("organisation.last-administrator");
        }

        @Test
        void is_refused_while_the_only_other_administrator_has_yet_to_begin() {
            story.given(
                            new OrganisationRegistered(PLATFORM, "homeward", NAMES, Set.of(OrganisationKind.PLATFORM)),
                            new RoleGranted(PLATFORM, "platform-admin", Function.ADMINISTRATOR, false, MARCH_1),
                            new RoleGranted(
                                    PLATFORM, "successor", Function.ADMINISTRATOR, false, MARCH_1.plusYears(100)))
                    .when(new RevokeRole(PLATFORM, "platform-admin", Function.ADMINISTRATOR, MARCH_1.plusDays(1)))
                    .thenRefused("organisation.last-administrator");
        }
    }
}
