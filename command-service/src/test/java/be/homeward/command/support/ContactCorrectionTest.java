package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Contacts.CorrectContact;
import be.homeward.command.support.Contacts.WithdrawContact;
import be.homeward.events.CoachId;
import be.homeward.events.ContactId;
import be.homeward.events.ContactMode;
import be.homeward.events.ContactResult;
import be.homeward.events.Function;
import be.homeward.events.PersonId;
import be.homeward.events.SupportEvent.CoachingVisitRecorded;
import be.homeward.events.SupportEvent.ContactCorrected;
import be.homeward.events.SupportEvent.ContactRecorded;
import be.homeward.events.SupportEvent.ContactWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactCorrectionTest {
    private static final ContactId CONTACT = new ContactId(UUID.randomUUID());
    private static final ContactId ANOTHER = new ContactId(UUID.randomUUID());
    private static final ContactRecorded RECORDED = new ContactRecorded(
            SUPPORT,
            CONTACT,
            june(15),
            ContactMode.STREET,
            ContactResult.REACHED,
            20,
            Set.of(),
            List.of(FATIMA),
            WORDS);
    private static final CoachingVisitRecorded VISIT = new CoachingVisitRecorded(
            SUPPORT, CONTACT, june(15), ContactResult.REACHED, 60, Set.of(), List.of(FATIMA), WORDS);
    private static final ContactWithdrawn WITHDRAWN = new ContactWithdrawn(SUPPORT, CONTACT);

    private final Story<Support> story = story();

    @Nested
    class Correcting_a_contact {
        private static CorrectContact asked(LocalDate on, @Nullable ContactMode mode) {
            return asked(NADIA, CONTACT, on, mode, 45);
        }

        private static CorrectContact asked(
                PersonId person,
                ContactId contact,
                LocalDate on,
                @Nullable ContactMode mode,
                int minutes,
                CoachId... coaches) {
            return new CorrectContact(
                    SUPPORT,
                    person,
                    contact,
                    on,
                    mode,
                    ContactResult.NOT_REACHED,
                    minutes,
                    Set.of(),
                    List.of(coaches),
                    null);
        }

        private static ContactCorrected corrected(LocalDate on, @Nullable ContactMode mode) {
            return new ContactCorrected(
                    SUPPORT, CONTACT, on, mode, ContactResult.NOT_REACHED, 45, Set.of(), List.of(), null);
        }

        @Test
        void states_the_whole_of_it_again() {
            story.given(STARTED, RECORDED)
                    .when(asked(june(16), ContactMode.OFFICE))
                    .then(corrected(june(16), ContactMode.OFFICE));
        }

        @Test
        void leaves_a_home_visit_without_a_mode() {
            story.given(STARTED, VISIT).when(asked(june(16), null)).then(corrected(june(16), null));
        }

        @Test
        void holds_over_an_earlier_correction() {
            story.given(STARTED, RECORDED, corrected(june(20), ContactMode.OFFICE))
                    .when(asked(june(16), ContactMode.PHONE))
                    .then(corrected(june(16), ContactMode.PHONE));
        }

        @Test
        void makes_no_home_visit_of_another_contact() {
            story.given(STARTED, RECORDED).when(asked(june(16), null)).thenRefused("support.contact-of-other-kind");
        }

        @Test
        void makes_no_other_contact_of_a_home_visit() {
            story.given(STARTED, VISIT)
                    .when(asked(june(16), ContactMode.OFFICE))
                    .thenRefused("support.contact-of-other-kind");
        }

        @Test
        void is_refused_once_withdrawn() {
            story.given(STARTED, RECORDED, WITHDRAWN)
                    .when(asked(june(16), ContactMode.OFFICE))
                    .thenRefused("support.contact-withdrawn");
        }

        @Test
        void is_refused_before_the_start() {
            story.given(STARTED, RECORDED)
                    .when(asked(june(9), ContactMode.OFFICE))
                    .thenRefused("support.before-start");
        }

        @Test
        void is_refused_after_the_stop() {
            story.given(STARTED, RECORDED, STOPPED)
                    .when(asked(AUGUST_1, ContactMode.OFFICE))
                    .thenRefused("support.after-stop");
        }

        @Test
        void is_refused_for_no_time() {
            story.given(STARTED, RECORDED)
                    .when(asked(NADIA, CONTACT, june(16), ContactMode.OFFICE, 0))
                    .thenRefused("support.minutes-out-of-range");
        }

        @Test
        void is_refused_with_a_coach_who_did_not_work_there_yet() {
            story.given(startedOn(june(9)), RECORDED)
                    .when(asked(NADIA, CONTACT, june(9), ContactMode.OFFICE, 45, JONAS))
                    .thenRefused("support.coach-not-employed");
        }

        @Test
        void is_about_the_person_who_is_accompanied() {
            story.given(STARTED, RECORDED)
                    .when(asked(BORIS, CONTACT, june(16), ContactMode.OFFICE, 45))
                    .thenRefused("support.other-person");
        }

        @Test
        void knows_no_contact_that_was_never_recorded() {
            story.given(STARTED, RECORDED)
                    .when(asked(NADIA, ANOTHER, june(16), ContactMode.OFFICE, 45))
                    .thenUnknown();
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, RECORDED)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked(june(16), ContactMode.OFFICE))
                    .thenRefused("support.partner-only");
        }
    }

    @Nested
    class Withdrawing_a_contact {
        private final WithdrawContact asked = new WithdrawContact(SUPPORT, CONTACT);

        @Test
        void says_that_it_did_not_take_place() {
            story.given(STARTED, VISIT, STOPPED).when(asked).then(WITHDRAWN);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(STARTED, VISIT, WITHDRAWN).when(asked).thenRefused("support.contact-withdrawn");
        }

        @Test
        void knows_no_contact_that_was_never_recorded() {
            story.given(STARTED).when(asked).thenUnknown();
        }

        @Test
        void is_for_the_partner_alone() {
            story.given(REFERRED, ACCEPTED, STARTED, VISIT)
                    .as(SAMUSOCIAL, Function.COACH)
                    .when(asked)
                    .thenRefused("support.partner-only");
        }
    }
}
