package be.homeward.command.person;

import be.homeward.command.Story;
import be.homeward.command.person.Person.RecordLivingSituation;
import be.homeward.command.person.Person.RegisterPerson;
import be.homeward.command.person.Person.UpdateIdentity;
import be.homeward.command.person.Person.WithdrawLivingSituation;
import be.homeward.events.Function;
import be.homeward.events.LivingSituation;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent.IdentityUpdated;
import be.homeward.events.PersonEvent.LivingSituationRecorded;
import be.homeward.events.PersonEvent.LivingSituationWithdrawn;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonTest {
    private static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    private static final PersonId NADIA = new PersonId(UUID.randomUUID());
    private static final Sealed NAME = new Sealed("AQID");
    private static final LocalDate JUNE_9 = LocalDate.of(2020, 6, 9);
    private static final LocalDate JUNE_10 = LocalDate.of(2020, 6, 10);
    private static final PersonRegistered REGISTERED = new PersonRegistered(NADIA, DIOGENES, NAME, null, null, null);
    private static final LivingSituationRecorded ON_THE_STREET =
            new LivingSituationRecorded(NADIA, LivingSituation.PUBLIC_SPACE, JUNE_9);

    private final Story<Person> story = Story.of(Person.class).as(DIOGENES, Function.COACH);

    @Nested
    class Registering_a_person {
        @Test
        void makes_the_organisation_answer_for_what_it_keeps() {
            story.when(new RegisterPerson(NADIA, NAME, null, null, null)).then(REGISTERED);
        }

        @Test
        void needs_no_name() {
            story.when(new RegisterPerson(NADIA, null, null, null, null))
                    .then(new PersonRegistered(NADIA, DIOGENES, null, null, null, null));
        }

        @Test
        void is_refused_a_second_time() {
            story.given(REGISTERED)
                    .when(new RegisterPerson(NADIA, NAME, null, null, null))
                    .thenRefused("person.exists");
        }

        @Test
        void under_another_organisations_id_is_answered_as_unknown() {
            story.given(REGISTERED)
                    .as(SMES, Function.COACH)
                    .when(new RegisterPerson(NADIA, NAME, null, null, null))
                    .thenUnknown();
        }
    }

    @Nested
    class Updating_an_identity {
        private final UpdateIdentity asked = new UpdateIdentity(NADIA, NAME, NAME, null, null);

        @Test
        void states_the_whole_of_it_again() {
            story.given(REGISTERED).when(asked).then(new IdentityUpdated(NADIA, NAME, NAME, null, null));
        }

        @Test
        void is_for_the_organisation_that_answers_for_it_alone() {
            story.given(REGISTERED).as(SMES, Function.COACH).when(asked).thenUnknown();
        }
    }

    @Nested
    class Recording_a_living_situation {
        @Test
        void says_where_someone_lived_that_day() {
            story.given(REGISTERED)
                    .when(new RecordLivingSituation(NADIA, LivingSituation.PUBLIC_SPACE, JUNE_9))
                    .then(ON_THE_STREET);
        }

        @Test
        void holds_over_what_was_said_before_for_the_same_day() {
            story.given(REGISTERED, ON_THE_STREET)
                    .when(new RecordLivingSituation(NADIA, LivingSituation.EMERGENCY_SHELTER, JUNE_9))
                    .then(new LivingSituationRecorded(NADIA, LivingSituation.EMERGENCY_SHELTER, JUNE_9));
        }

        @Test
        void may_say_the_same_of_another_day() {
            story.given(REGISTERED, ON_THE_STREET)
                    .when(new RecordLivingSituation(NADIA, LivingSituation.PUBLIC_SPACE, JUNE_10))
                    .then(new LivingSituationRecorded(NADIA, LivingSituation.PUBLIC_SPACE, JUNE_10));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(REGISTERED, ON_THE_STREET)
                    .when(new RecordLivingSituation(NADIA, LivingSituation.PUBLIC_SPACE, JUNE_9))
                    .thenRefused("person.nothing-new");
        }
    }

    @Nested
    class Withdrawing_a_living_situation {
        private final WithdrawLivingSituation asked = new WithdrawLivingSituation(NADIA, JUNE_9);

        @Test
        void takes_back_what_was_said_of_that_day() {
            story.given(REGISTERED, ON_THE_STREET).when(asked).then(new LivingSituationWithdrawn(NADIA, JUNE_9));
        }

        @Test
        void is_refused_where_nothing_was_said() {
            story.given(REGISTERED, ON_THE_STREET, new LivingSituationWithdrawn(NADIA, JUNE_9))
                    .when(asked)
                    .thenRefused("person.no-living-situation");
        }
    }
}
