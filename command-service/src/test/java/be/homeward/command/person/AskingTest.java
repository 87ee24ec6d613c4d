package be.homeward.command.person;

import static be.homeward.command.person.Someone.*;

import be.homeward.command.person.Asking.CorrectRequest;
import be.homeward.command.person.Asking.ObjectToProcessing;
import be.homeward.command.person.Asking.RecordAccessRequest;
import be.homeward.command.person.Asking.RequestRectification;
import be.homeward.command.person.Asking.RestoreRequest;
import be.homeward.command.person.Asking.WithdrawRequest;
import be.homeward.events.Function;
import be.homeward.events.RequestAnswer;
import be.homeward.events.RequestEvent.RequestAnswered;
import be.homeward.events.RequestEvent.RequestCorrected;
import be.homeward.events.RequestEvent.RequestReceived;
import be.homeward.events.RequestEvent.RequestRestored;
import be.homeward.events.RequestEvent.RequestWithdrawn;
import be.homeward.events.RequestId;
import be.homeward.events.RequestKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingTest {
    private static final RequestId REQUEST = new RequestId(UUID.randomUUID());
    private static final LocalDate MARCH_10 = day("2021-03-10");
    private static final LocalDate MARCH_20 = day("2021-03-20");
    private static final RequestReceived ACCESS =
            new RequestReceived(NADIA, REQUEST, RequestKind.ACCESS, MARCH_10, null, SEALED);
    private static final RequestReceived RECTIFICATION =
            new RequestReceived(NADIA, REQUEST, RequestKind.RECTIFICATION, MARCH_10, 1L, SEALED);
    private static final RequestAnswered ANSWERED =
            new RequestAnswered(NADIA, REQUEST, MARCH_20, RequestAnswer.GIVEN, null, null, null);
    private static final RequestWithdrawn WITHDRAWN = new RequestWithdrawn(NADIA, REQUEST, MARCH_20);

    @Nested
    class Asking_for_access {
        private final RecordAccessRequest asked = new RecordAccessRequest(NADIA, REQUEST, MARCH_10, SEALED);

        @Test
        void is_recorded_with_the_day_of_receipt() {
            story().when(asked).then(ACCESS);
        }

        @Test
        void is_refused_a_second_time() {
            story().given(ACCESS).when(asked).thenRefused("person.request-exists");
        }

        @Test
        void of_another_organisation_is_answered_as_unknown() {
            story().as(SMES, Function.COACH).when(asked).thenUnknown();
        }
    }

    @Nested
    class Asking_for_rectification {
        @Test
        void names_what_is_wrong_where_that_is_known() {
            story().when(new RequestRectification(NADIA, REQUEST, MARCH_10, 1L, SEALED))
                    .then(RECTIFICATION);
        }

        @Test
        void is_refused_without_words_or_about_what_is_not_recorded() {
            story().when(new RequestRectification(NADIA, REQUEST, MARCH_10, null, null))
                    .thenRefused("person.nothing-asked");
            story().when(new RequestRectification(NADIA, REQUEST, MARCH_10, 2L, SEALED))
                    .thenRefused("person.no-such-event");
            story().when(new RequestRectification(NADIA, REQUEST, MARCH_10, 0L, SEALED))
                    .thenRefused("person.no-such-event");
            story().given(ACCESS)
                    .when(new RequestRectification(NADIA, REQUEST, MARCH_10, null, SEALED))
                    .thenRefused("person.request-exists");
        }
    }

    @Nested
    class Objecting {
        private final ObjectToProcessing asked = new ObjectToProcessing(NADIA, REQUEST, MARCH_10, null);

        @Test
        void needs_no_words() {
            story().when(asked).then(new RequestReceived(NADIA, REQUEST, RequestKind.OBJECTION, MARCH_10, null, null));
        }

        @Test
        void is_refused_a_second_time() {
            story().given(ACCESS).when(asked).thenRefused("person.request-exists");
        }
    }

    @Nested
    class Correcting_a_request {
        @Test
        void states_the_whole_of_it_again() {
            story().given(RECTIFICATION)
                    .when(new CorrectRequest(NADIA, REQUEST, MARCH_20, null, SEALED))
                    .then(new RequestCorrected(NADIA, REQUEST, MARCH_20, null, SEALED));
        }

        @Test
        void is_refused_when_there_is_none_or_nothing_new() {
            story().when(new CorrectRequest(NADIA, REQUEST, MARCH_10, null, SEALED))
                    .thenRefused("person.no-request");
            story().given(ACCESS)
                    .when(new CorrectRequest(NADIA, REQUEST, MARCH_10, null, SEALED))
                    .thenRefused("person.nothing-new");
        }

        @Test
        void is_refused_when_it_would_have_arrived_after_its_answer_or_withdrawal() {
            CorrectRequest later = new CorrectRequest(NADIA, REQUEST, day("2021-03-21"), null, SEALED);
            story().given(ACCESS, ANSWERED).when(later).thenRefused("person.received-after");
            story().given(ACCESS, WITHDRAWN).when(later).thenRefused("person.received-after");
        }

        @Test
        void is_refused_without_what_a_rectification_needs() {
            story().given(RECTIFICATION)
                    .when(new CorrectRequest(NADIA, REQUEST, MARCH_20, null, null))
                    .thenRefused("person.nothing-asked");
            story().given(RECTIFICATION)
                    .when(new CorrectRequest(NADIA, REQUEST, MARCH_20, 9L, SEALED))
                    .thenRefused("person.no-such-event");
        }
    }

    @Nested
    class Withdrawing_a_request {
        private final WithdrawRequest asked = new WithdrawRequest(NADIA, REQUEST, MARCH_20);

        @Test
        void says_that_the_person_no_longer_asks() {
            story().given(ACCESS).when(asked).then(WITHDRAWN);
        }

        @Test
        void is_refused_before_receipt_after_an_answer_and_twice_for_one_day() {
            story().given(ACCESS)
                    .when(new WithdrawRequest(NADIA, REQUEST, day("2021-03-09")))
                    .thenRefused("person.before-receipt");
            story().given(ACCESS, ANSWERED).when(asked).thenRefused("person.request-answered");
            story().given(ACCESS, WITHDRAWN).when(asked).thenRefused("person.nothing-new");
            story().when(asked).thenRefused("person.no-request");
        }

        @Test
        void by_mistake_is_undone() {
            RestoreRequest restored = new RestoreRequest(NADIA, REQUEST);
            story().given(ACCESS, WITHDRAWN).when(restored).then(new RequestRestored(NADIA, REQUEST));
            story().given(ACCESS).when(restored).thenRefused("person.not-withdrawn");
            story().when(restored).thenRefused("person.no-request");
        }
    }
}
