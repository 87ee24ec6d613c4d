package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Accompanying.CorrectSupportStart;
import be.homeward.command.support.Rights.DeclareAdministrationInOrder;
import be.homeward.command.support.Rights.RevokeAdministrationInOrder;
import be.homeward.events.Function;
import be.homeward.events.SupportEvent.AdministrationDeclaredInOrder;
import be.homeward.events.SupportEvent.AdministrationInOrderRevoked;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministrationTest {
    private static final AdministrationDeclaredInOrder IN_ORDER = new AdministrationDeclaredInOrder(SUPPORT, june(15));

    private final Story<Support> story = story();

    @Nested
    class Declaring_administration_in_order {
        private static DeclareAdministrationInOrder asked(LocalDate on) {
            return new DeclareAdministrationInOrder(SUPPORT, on);
        }

        @Test
        void says_so() {
            story.given(STARTED).when(asked(june(15))).then(IN_ORDER);
        }

        @Test
        void may_be_said_again_once_revoked() {
            story.given(STARTED, IN_ORDER, new AdministrationInOrderRevoked(SUPPORT))
                    .when(asked(JUNE_30))
                    .then(new AdministrationDeclaredInOrder(SUPPORT, JUNE_30));
        }

        @Test
        void is_refused_while_it_holds() {
            story.given(STARTED, IN_ORDER).when(asked(JUNE_30)).thenRefused("support.in-order");
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED).when(asked(june(9))).thenRefused("support.before-start");
        }

        @Test
        void keeps_the_start_from_moving_beyond_it() {
            story.given(STARTED, IN_ORDER)
                    .when(new CorrectSupportStart(SUPPORT, SupportRole.PARTICIPANT, june(16)))
                    .thenRefused("support.recorded-before");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked(june(15))).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(june(15)))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Revoking_it {
        private final RevokeAdministrationInOrder asked = new RevokeAdministrationInOrder(SUPPORT);

        @Test
        void takes_it_back() {
            story.given(STARTED, IN_ORDER).when(asked).then(new AdministrationInOrderRevoked(SUPPORT));
        }

        @Test
        void is_refused_when_it_was_not_declared() {
            story.given(STARTED).when(asked).thenRefused("support.not-in-order");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, IN_ORDER)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }
    }
}
