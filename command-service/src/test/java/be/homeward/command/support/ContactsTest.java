package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Contacts.RecordCoachingVisit;
import be.homeward.command.support.Contacts.RecordContact;
import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.Function;
import be.homeward.events.LifeDomain;
import be.homeward.events.PauseReason;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.ContactWithdrawn;
import be.homeward.events.SupportEvent.SupportPaused;
import be.homeward.events.SupportRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactsTest {
    private static final ContactId CONTACT = new ContactId(UUID.randomUUID());
    private static final Set<LifeDomain> DOMAINS = Set.of(LifeDomain.FINANCES);
    private static final ContactRecorded RECORDED = recorded(june(15), 20, FATIMA);
    private static final CoachingVisitRecorded VISIT = visited(june(15), 60, FATIMA, JONAS);
    private static final ContactWithdrawn WITHDRAWN = new ContactWithdrawn(SUPPORT, CONTACT);

    private final Story<Support> story = story();

    private static ContactRecorded recorded(LocalDate on, int minutes, CoachId... coaches) {
        return new ContactRecorded(
                SUPPORT,
                CONTACT,
                on,
                ContactMode.STREET,
                ContactResult.REACHED,
                minutes,
                DOMAINS,
                List.of(coaches),
                WORDS);
    }

    private static CoachingVisitRecorded visited(LocalDate on, int minutes, CoachId... coaches) {
        return new CoachingVisitRecorded(
                SUPPORT, CONTACT, on, ContactResult.REACHED, minutes, DOMAINS, List.of(coaches), WORDS);
    }

    @Nested
    class Recording_a_contact {
        private static RecordContact asked(LocalDate on) {
            return asked(NADIA, on, 20, FATIMA);
        }

        private static RecordContact asked(PersonId person, LocalDate on, int minutes, CoachId... coaches) {
            return new RecordContact(
                    SUPPORT,
                    person,
                    CONTACT,
                    on,
                    ContactMode.STREET,
                    ContactResult.REACHED,
                    minutes,
                    DOMAINS,
                    List.of(coaches),
                    WORDS);
        }

        @Test
        void says_what_happened() {
            story.given(STARTED).when(asked(june(15))).then(RECORDED);
        }

        @Test
        void is_possible_with_someone_of_the_entourage() {
            story.given(started(SupportRole.ENTOURAGE)).when(asked(june(15))).then(RECORDED);
        }

        @Test
        void is_possible_while_support_rests() {
            story.given(STARTED, new SupportPaused(SUPPORT, june(12), PauseReason.HOSPITAL))
                    .when(asked(june(15)))
                    .then(RECORDED);
        }

        @Test
        void names_each_coach_once_or_none() {
            story.given(STARTED)
                    .when(asked(NADIA, june(15), 20, FATIMA, JONAS, FATIMA))
                    .then(recorded(june(15), 20, FATIMA, JONAS));
            story().given(STARTED).when(asked(NADIA, june(15), 20)).then(recorded(june(15), 20));
        }

        @Test
        void is_possible_on_the_first_day_and_on_the_last() {
            story.given(STARTED, STOPPED).when(asked(JUNE_10)).then(recorded(JUNE_10, 20, FATIMA));
            story().given(STARTED, STOPPED).when(asked(JUNE_30)).then(recorded(JUNE_30, 20, FATIMA));
        }

        @Test
        void may_come_late_after_the_stop_and_after_leaving_the_programme() {
            story.given(DIOGENES_LEFT, STARTED, STOPPED).when(asked(june(15))).then(RECORDED);
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED).when(asked(june(9))).thenRefused("support.before-start");
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(STARTED, STOPPED).when(asked(JUNE_30.plusDays(1))).thenRefused("support.after-stop");
        }

        @Test
        void is_refused_between_a_stop_and_a_reopening() {
            story.given(STARTED, STOPPED, REOPENED)
                    .when(asked(AUGUST_1.minusDays(1)))
                    .thenRefused("support.after-stop");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 1440})
        void takes_from_a_minute_to_a_day(int minutes) {
            story.given(STARTED).when(asked(NADIA, june(15), minutes)).then(recorded(june(15), minutes));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 1441})
        void is_refused_for_no_time_and_for_more_than_a_day(int minutes) {
            story.given(STARTED).when(asked(NADIA, june(15), minutes)).thenRefused("support.minutes-out-of-range");
        }

        @Test
        void is_refused_a_second_time_also_once_withdrawn() {
            story.given(STARTED, RECORDED).when(asked(june(15))).thenRefused("support.contact-exists");
            story().given(STARTED, RECORDED, WITHDRAWN).when(asked(june(15))).thenRefused("support.contact-exists");
        }

        @Test
        void is_refused_with_a_coach_who_did_not_work_there_yet() {
            story.given(startedOn(june(9)))
                    .when(asked(NADIA, june(9), 20, JONAS))
                    .thenRefused("support.coach-not-employed");
        }

        @Test
        void knows_no_coach_of_another_organisation() {
            story.given(STARTED).when(asked(NADIA, june(15), 20, COACH_OF_SMES)).thenUnknown();
        }

        @Test
        void is_about_the_person_who_is_accompanied() {
            story.given(STARTED).when(asked(BORIS, june(15), 20)).thenRefused("support.other-person");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED, ACCEPTED).when(asked(june(15))).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(june(15)))
                    .thenRefused("support.partner-only");
        }

        @Test
        void is_unknown_to_anybody_else() {
            story.given(STARTED).as(SMES, Function.COACH).when(asked(june(15))).thenUnknown();
        }
    }

    @Nested
    class Recording_a_home_visit {
        private static RecordCoachingVisit asked(PersonId person, LocalDate on, int minutes) {
            return new RecordCoachingVisit(
                    SUPPORT,
                    person,
                    CONTACT,
                    on,
                    ContactResult.REACHED,
                    minutes,
                    DOMAINS,
                    List.of(FATIMA, JONAS),
                    WORDS);
        }

        @Test
        void says_what_happened() {
            story.given(STARTED).when(asked(NADIA, june(15), 60)).then(VISIT);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(STARTED, VISIT).when(asked(NADIA, june(15), 60)).thenRefused("support.contact-exists");
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED).when(asked(NADIA, june(9), 60)).thenRefused("support.before-start");
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(STARTED, STOPPED).when(asked(NADIA, AUGUST_1, 60)).thenRefused("support.after-stop");
        }

        @Test
        void is_refused_for_no_time() {
            story.given(STARTED).when(asked(NADIA, june(15), 0)).thenRefused("support.minutes-out-of-range");
        }

        @Test
        void is_refused_with_a_coach_who_did_not_work_there_yet() {
            story.given(startedOn(june(9))).when(asked(NADIA, june(9), 60)).thenRefused("support.coach-not-employed");
        }

        @Test
        void is_about_the_person_who_is_accompanied() {
            story.given(STARTED).when(asked(BORIS, june(15), 60)).thenRefused("support.other-person");
        }

        @Test
        void needs_a_start() {
            story.given(REFERRED).when(asked(NADIA, june(15), 60)).thenRefused("support.not-started");
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(NADIA, june(15), 60))
                    .thenRefused("support.partner-only");
        }
    }
}
