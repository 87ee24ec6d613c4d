package be.homeward.command.organisation;

import be.homeward.command.Story;
import be.homeward.command.organisation.Organisation.CorrectRole;
import be.homeward.command.organisation.Organisation.GrantRole;
import be.homeward.command.organisation.Organisation.RegisterOrganisation;
import be.homeward.command.organisation.Organisation.RevokeRole;
import be.homeward.events.Function;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleCorrected;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationEvent.RoleRevoked;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Nested
    class Correcting_a_role {
        private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
        private final RoleGranted admin =
                new RoleGranted(PLATFORM, "platform-admin", Function.ADMINISTRATOR, false, MARCH_1);
        private final RoleRevoked revoked = new RoleRevoked(DIOGENES, "diogenes-coach", Function.COACH, MAY_1);

        private CorrectRole asked(boolean bound, LocalDate from, @Nullable LocalDate until) {
            return new CorrectRole(DIOGENES, "diogenes-coach", Function.COACH, bound, from, until);
        }

        private RoleCorrected corrected(boolean bound, LocalDate from, @Nullable LocalDate until) {
            return new RoleCorrected(DIOGENES, "diogenes-coach", Function.COACH, bound, from, until);
        }

        private CorrectRole ofAdministrator(LocalDate from, @Nullable LocalDate until) {
            return new CorrectRole(PLATFORM, "platform-admin", Function.ADMINISTRATOR, false, from, until);
        }

        private Story<Organisation> platform() {
            return story.given(
                    new OrganisationRegistered(PLATFORM, "homeward", NAMES, Set.of(OrganisationKind.PLATFORM)), admin);
        }

        @Test
        void moves_its_first_day() {
            story.given(REGISTERED, COACH).when(asked(true, MAY_1, null)).then(corrected(true, MAY_1, null));
        }

        @Test
        void says_whether_it_was_bound_by_secrecy() {
            story.given(REGISTERED, COACH).when(asked(false, MARCH_1, null)).then(corrected(false, MARCH_1, null));
        }

        @Test
        void moves_the_day_on_which_it_was_lost() {
            LocalDate later = MAY_1.plusDays(1);
            story.given(REGISTERED, COACH, revoked)
                    .when(asked(true, MARCH_1, later))
                    .then(corrected(true, MARCH_1, later));
        }

        @Test
        void takes_a_loss_back() {
            story.given(REGISTERED, COACH, revoked, corrected(true, MARCH_1, null))
                    .when(new GrantRole(DIOGENES, "diogenes-coach", Function.COACH, true, MAY_1))
                    .thenRefused("organisation.role-held");
        }

        @Test
        void says_that_it_never_was() {
            story.given(REGISTERED, COACH).when(asked(true, MARCH_1, MARCH_1)).then(corrected(true, MARCH_1, MARCH_1));
        }

        @Test
        void is_refused_of_a_function_that_someone_never_had() {
            story.given(REGISTERED).when(asked(true, MARCH_1, null)).thenRefused("organisation.role-unknown");
        }

        @Test
        void is_refused_when_it_ends_before_it_begins() {
            story.given(REGISTERED, COACH).when(asked(true, MAY_1, MARCH_1)).thenRefused("organisation.role-empty");
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(REGISTERED, COACH).when(asked(true, MARCH_1, null)).thenRefused("organisation.nothing-new");
        }

        @Test
        void is_refused_when_the_last_administrator_would_have_left() {
            platform().when(ofAdministrator(MARCH_1, MAY_1)).thenRefused("organisation.last-administrator");
        }

        @Test
        void is_refused_when_the_last_administrator_would_only_begin_later() {
            platform().when(ofAdministrator(MAY_1, null)).thenRefused("organisation.last-administrator");
        }

        @Test
        void lets_an_administrator_begin_later_beside_another() {
            platform()
                    .given(new RoleGranted(PLATFORM, "successor", Function.ADMINISTRATOR, false, MARCH_1))
                    .when(ofAdministrator(MAY_1, null))
                    .then(new RoleCorrected(PLATFORM, "platform-admin", Function.ADMINISTRATOR, false, MAY_1, null));
        }

        @Test
        void is_unknown_to_another_organisation() {
            story.given(REGISTERED, COACH)
                    .as(SMES, Function.COORDINATOR)
                    .when(asked(true, MAY_1, null))
                    .thenUnknown();
        }
    }
}
