package be.homeward.command.person;

import static be.homeward.command.person.Someone.*;

import be.homeward.command.Story;
import be.homeward.command.person.Answering.AnswerAccessRequest;
import be.homeward.command.person.Answering.AnswerObjection;
import be.homeward.command.person.Answering.AnswerRectification;
import be.homeward.command.person.Answering.ExtendAccessRequest;
import be.homeward.command.person.Answering.WithdrawRequestAnswer;
import be.homeward.command.person.Answering.WithdrawRequestExtension;
import be.homeward.events.ExtensionReason;
import be.homeward.events.RequestAnswer;
import be.homeward.events.RequestEvent.RequestAnswerWithdrawn;
import be.homeward.events.RequestEvent.RequestAnswered;
import be.homeward.events.RequestEvent.RequestExtended;
import be.homeward.events.RequestEvent.RequestExtensionWithdrawn;
import be.homeward.events.RequestEvent.RequestReceived;
import be.homeward.events.RequestEvent.RequestWithdrawn;
import be.homeward.events.RequestId;
import be.homeward.events.RequestKind;
import be.homeward.events.RequestRefusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringTest {
    private static final RequestId REQUEST = new RequestId(UUID.randomUUID());
    private static final LocalDate JANUARY_31 = day("2021-01-31");
    private static final LocalDate FEBRUARY_28 = day("2021-02-28");
    private static final LocalDate MARCH_1 = day("2021-03-01");
    private static final RequestWithdrawn WITHDRAWN = new RequestWithdrawn(NADIA, REQUEST, FEBRUARY_28);
    private static final RequestExtended EXTENDED =
            new RequestExtended(NADIA, REQUEST, FEBRUARY_28, ExtensionReason.COMPLEX);
    private static final RequestAnswered GIVEN =
            new RequestAnswered(NADIA, REQUEST, MARCH_1, RequestAnswer.GIVEN, null, null, null);

    private static Story<Person> asked(RequestKind kind) {
        return story().given(new RequestReceived(NADIA, REQUEST, kind, JANUARY_31, null, SEALED));
    }

    @Nested
    class Extending {
        @Test
        void is_told_on_the_last_day_of_the_first_month_at_the_latest() {
            asked(RequestKind.ACCESS).when(extend(FEBRUARY_28)).then(EXTENDED);
            asked(RequestKind.ACCESS).when(extend(MARCH_1)).thenRefused("person.extended-too-late");
        }

        @Test
        void is_for_every_request() {
            asked(RequestKind.OBJECTION).when(extend(FEBRUARY_28)).then(EXTENDED);
        }

        @Test
        void said_again_the_last_holds_unless_it_says_nothing_new() {
            asked(RequestKind.ACCESS)
                    .given(EXTENDED)
                    .when(extend(JANUARY_31))
                    .then(new RequestExtended(NADIA, REQUEST, JANUARY_31, ExtensionReason.COMPLEX));
            asked(RequestKind.ACCESS).given(EXTENDED).when(extend(FEBRUARY_28)).thenRefused("person.nothing-new");
        }

        @Test
        void is_refused_once_answered_or_withdrawn_before_receipt_and_for_no_request() {
            asked(RequestKind.ACCESS).given(GIVEN).when(extend(FEBRUARY_28)).thenRefused("person.request-answered");
            asked(RequestKind.ACCESS)
                    .given(WITHDRAWN)
                    .when(extend(FEBRUARY_28))
                    .thenRefused("person.request-withdrawn");
            asked(RequestKind.ACCESS).when(extend(day("2021-01-30"))).thenRefused("person.before-receipt");
            story().when(extend(FEBRUARY_28)).thenRefused("person.no-request");
        }

        @Test
        void by_mistake_is_undone() {
            WithdrawRequestExtension undo = new WithdrawRequestExtension(NADIA, REQUEST);
            asked(RequestKind.ACCESS).given(EXTENDED).when(undo).then(new RequestExtensionWithdrawn(NADIA, REQUEST));
            asked(RequestKind.ACCESS).when(undo).thenRefused("person.not-extended");
            story().when(undo).thenRefused("person.no-request");
        }

        private ExtendAccessRequest extend(LocalDate on) {
            return new ExtendAccessRequest(NADIA, REQUEST, on, ExtensionReason.COMPLEX);
        }
    }

    @Nested
    class Answering_an_access_request {
        @Test
        void is_recorded_also_after_the_deadline() {
            asked(RequestKind.ACCESS).when(access(RequestAnswer.GIVEN, null)).then(GIVEN);
        }

        @Test
        void says_why_where_it_is_refused_and_only_there() {
            asked(RequestKind.ACCESS)
                    .when(access(RequestAnswer.PARTLY_REFUSED, RequestRefusal.RIGHTS_OF_OTHERS))
                    .then(new RequestAnswered(
                            NADIA,
                            REQUEST,
                            MARCH_1,
                            RequestAnswer.PARTLY_REFUSED,
                            null,
                            RequestRefusal.RIGHTS_OF_OTHERS,
                            null));
            asked(RequestKind.ACCESS).when(access(RequestAnswer.REFUSED, null)).thenRefused("person.reason-missing");
            asked(RequestKind.ACCESS)
                    .when(access(RequestAnswer.GIVEN, RequestRefusal.ACCURATE))
                    .thenRefused("person.reason-needless");
            asked(RequestKind.ACCESS)
                    .when(access(RequestAnswer.REFUSED, RequestRefusal.OTHER))
                    .thenRefused("person.explanation-missing");
        }

        @Test
        void is_refused_where_it_does_not_fit_what_was_asked() {
            asked(RequestKind.ACCESS)
                    .when(access(RequestAnswer.CORRECTED, null))
                    .thenRefused("person.answer-misfit");
            asked(RequestKind.OBJECTION).when(access(RequestAnswer.GIVEN, null)).thenRefused("person.other-request");
        }

        @Test
        void is_refused_when_nothing_is_new_or_nothing_is_asked_any_more() {
            AnswerAccessRequest given = access(RequestAnswer.GIVEN, null);
            asked(RequestKind.ACCESS).given(GIVEN).when(given).thenRefused("person.nothing-new");
            asked(RequestKind.ACCESS).given(WITHDRAWN).when(given).thenRefused("person.request-withdrawn");
            story().when(given).thenRefused("person.no-request");
            asked(RequestKind.ACCESS)
                    .when(new AnswerAccessRequest(NADIA, REQUEST, day("2021-01-30"), RequestAnswer.GIVEN, null, null))
                    .thenRefused("person.before-receipt");
        }

        @Test
        void by_mistake_is_undone() {
            WithdrawRequestAnswer undo = new WithdrawRequestAnswer(NADIA, REQUEST);
            asked(RequestKind.ACCESS).given(GIVEN).when(undo).then(new RequestAnswerWithdrawn(NADIA, REQUEST));
            asked(RequestKind.ACCESS).when(undo).thenRefused("person.not-answered");
            story().when(undo).thenRefused("person.no-request");
        }

        private AnswerAccessRequest access(RequestAnswer answer, @Nullable RequestRefusal reason) {
            return new AnswerAccessRequest(NADIA, REQUEST, MARCH_1, answer, reason, null);
        }
    }

    @Nested
    class Answering_a_rectification {
        @Test
        void names_the_position_of_what_put_it_right() {
            asked(RequestKind.RECTIFICATION)
                    .when(rectification(RequestAnswer.CORRECTED, 1L))
                    .then(new RequestAnswered(NADIA, REQUEST, MARCH_1, RequestAnswer.CORRECTED, 1L, null, null));
            asked(RequestKind.RECTIFICATION)
                    .when(rectification(RequestAnswer.CORRECTED, null))
                    .thenRefused("person.correction-missing");
            asked(RequestKind.RECTIFICATION)
                    .when(rectification(RequestAnswer.CORRECTED, 99L))
                    .thenRefused("person.no-such-event");
        }

        @Test
        void is_recorded_after_what_was_wrong() {
            Story<Person> wrong = story().given(
                            new RequestReceived(NADIA, REQUEST, RequestKind.RECTIFICATION, JANUARY_31, 1L, SEALED));
            wrong.when(rectification(RequestAnswer.CORRECTED, 1L)).thenRefused("person.correction-before");
            wrong.when(rectification(RequestAnswer.CORRECTED, 2L))
                    .then(new RequestAnswered(NADIA, REQUEST, MARCH_1, RequestAnswer.CORRECTED, 2L, null, null));
        }

        @Test
        void may_keep_what_the_person_says_beside_what_is_recorded() {
            asked(RequestKind.RECTIFICATION)
                    .when(rectification(RequestAnswer.ADDED_AS_STATEMENT, null))
                    .then(new RequestAnswered(
                            NADIA, REQUEST, MARCH_1, RequestAnswer.ADDED_AS_STATEMENT, null, null, null));
            asked(RequestKind.RECTIFICATION)
                    .when(rectification(RequestAnswer.ADDED_AS_STATEMENT, 1L))
                    .thenRefused("person.correction-needless");
        }

        @Test
        void is_refused_for_another_request() {
            asked(RequestKind.ACCESS)
                    .when(rectification(RequestAnswer.CORRECTED, 1L))
                    .thenRefused("person.other-request");
        }

        private AnswerRectification rectification(RequestAnswer answer, @Nullable Long correction) {
            return new AnswerRectification(NADIA, REQUEST, MARCH_1, answer, correction, null, null);
        }
    }

    @Nested
    class Answering_an_objection {
        @Test
        void says_whether_the_data_are_still_used() {
            asked(RequestKind.OBJECTION)
                    .when(objection(RequestAnswer.PROCESSING_STOPPED, null))
                    .then(new RequestAnswered(
                            NADIA, REQUEST, MARCH_1, RequestAnswer.PROCESSING_STOPPED, null, null, null));
            asked(RequestKind.OBJECTION)
                    .when(objection(RequestAnswer.REFUSED, RequestRefusal.LEGITIMATE_GROUNDS))
                    .then(new RequestAnswered(
                            NADIA,
                            REQUEST,
                            MARCH_1,
                            RequestAnswer.REFUSED,
                            null,
                            RequestRefusal.LEGITIMATE_GROUNDS,
                            null));
        }

        @Test
        void is_refused_for_another_request() {
            asked(RequestKind.ACCESS)
                    .when(objection(RequestAnswer.PROCESSING_STOPPED, null))
                    .thenRefused("person.other-request");
        }

        private AnswerObjection objection(RequestAnswer answer, @Nullable RequestRefusal reason) {
            return new AnswerObjection(NADIA, REQUEST, MARCH_1, answer, reason, null);
        }
    }
}
