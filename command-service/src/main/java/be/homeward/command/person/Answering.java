package be.homeward.command.person;

import be.homeward.command.Archive;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.events.AnswerDeadline;
import be.homeward.events.DataClass;
import be.homeward.events.ExtensionReason;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.RequestAnswer;
import be.homeward.events.RequestEvent;
import be.homeward.events.RequestEvent.RequestAnswerWithdrawn;
import be.homeward.events.RequestEvent.RequestAnswered;
import be.homeward.events.RequestEvent.RequestExtended;
import be.homeward.events.RequestEvent.RequestExtensionWithdrawn;
import be.homeward.events.RequestId;
import be.homeward.events.RequestKind;
import be.homeward.events.RequestRefusal;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an organisation answers a person who asked about their data. Said again, the last holds; late, it is kept too. */
public final class Answering {
    private Answering() {}

    /** What is asked around answers. */
    public sealed interface Command extends Person.Command {
        RequestId request();
    }

    /** The person is told within the first month that the answer takes longer; the law allows it for each request. */
    @Refuses({
        "person.no-request",
        "person.request-withdrawn",
        "person.request-answered",
        "person.before-receipt",
        "person.extended-too-late",
        "person.nothing-new"
    })
    public record ExtendAccessRequest(PersonId person, RequestId request, LocalDate on, ExtensionReason reason)
            implements Command {}

    /** The person was not told so. */
    @Refuses({"person.no-request", "person.not-extended"})
    public record WithdrawRequestExtension(PersonId person, RequestId request) implements Command {}

    /** The person got what is kept, in part, or is told why not. */
    @Refuses({
        "person.no-request",
        "person.request-withdrawn",
        "person.before-receipt",
        "person.other-request",
        "person.answer-misfit",
        "person.reason-missing",
        "person.reason-needless",
        "person.explanation-missing",
        "person.nothing-new"
    })
    public record AnswerAccessRequest(
            PersonId person,
            RequestId request,
            LocalDate on,
            RequestAnswer answer,
            @Nullable RequestRefusal reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed explanation)
            implements Command {}

    /** It was put right, with the position of what did so; or kept beside what is recorded; or it stays as it is. */
    @Refuses({
        "person.no-request",
        "person.request-withdrawn",
        "person.before-receipt",
        "person.other-request",
        "person.answer-misfit",
        "person.reason-missing",
        "person.reason-needless",
        "person.explanation-missing",
        "person.correction-missing",
        "person.correction-needless",
        "person.correction-before",
        "person.no-such-event",
        "person.nothing-new"
    })
    public record AnswerRectification(
            PersonId person,
            RequestId request,
            LocalDate on,
            RequestAnswer answer,
            @Nullable Long correction,
            @Nullable RequestRefusal reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed explanation)
            implements Command {}

    /** The data are no longer used, in part, or the person is told why they are. */
    @Refuses({
        "person.no-request",
        "person.request-withdrawn",
        "person.before-receipt",
        "person.other-request",
        "person.answer-misfit",
        "person.reason-missing",
        "person.reason-needless",
        "person.explanation-missing",
        "person.nothing-new"
    })
    public record AnswerObjection(
            PersonId person,
            RequestId request,
            LocalDate on,
            RequestAnswer answer,
            @Nullable RequestRefusal reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed explanation)
            implements Command {}

    /** It was not answered. */
    @Refuses({"person.no-request", "person.not-answered"})
    public record WithdrawRequestAnswer(PersonId person, RequestId request) implements Command {}

    static RequestEvent extend(PersonState known, ExtendAccessRequest command) {
        Request before = open(known, command, command.on());
        Refusal.when(before.answer() != null, "person.request-answered");
        LocalDate deadline = AnswerDeadline.first(before.asked().on());
        Refusal.when(command.on().isAfter(deadline), "person.extended-too-late", deadline);
        boolean same = new Request.Extension(command.on(), command.reason()).equals(before.extension());
        Refusal.when(same, "person.nothing-new");
        return new RequestExtended(command.person(), command.request(), command.on(), command.reason());
    }

    static RequestEvent withdraw(PersonState known, WithdrawRequestExtension command) {
        Refusal.when(known.request(command.request()).extension() == null, "person.not-extended");
        return new RequestExtensionWithdrawn(command.person(), command.request());
    }

    static RequestEvent answer(PersonState known, AnswerAccessRequest command) {
        Request.Answer answer =
                new Request.Answer(command.on(), command.answer(), null, command.reason(), command.explanation());
        return answered(open(known, command, command.on()), RequestKind.ACCESS, command, answer);
    }

    static RequestEvent answer(PersonState known, AnswerRectification command, Archive archive) {
        Request.Answer answer = new Request.Answer(
                command.on(), command.answer(), command.correction(), command.reason(), command.explanation());
        Request asked = open(known, command, command.on());
        RequestEvent answered = answered(asked, RequestKind.RECTIFICATION, command, answer);
        boolean corrected = command.answer() == RequestAnswer.CORRECTED;
        Refusal.when(corrected && command.correction() == null, "person.correction-missing");
        Refusal.when(!corrected && command.correction() != null, "person.correction-needless");
        Asking.onlyRecorded(command.correction(), archive);
        Long wrong = asked.asked().event();
        boolean before = wrong != null && command.correction() != null && command.correction() <= wrong;
        Refusal.when(before, "person.correction-before");
        return answered;
    }

    static RequestEvent answer(PersonState known, AnswerObjection command) {
        Request.Answer answer =
                new Request.Answer(command.on(), command.answer(), null, command.reason(), command.explanation());
        return answered(open(known, command, command.on()), RequestKind.OBJECTION, command, answer);
    }

    static RequestEvent withdraw(PersonState known, WithdrawRequestAnswer command) {
        Refusal.when(known.request(command.request()).answer() == null, "person.not-answered");
        return new RequestAnswerWithdrawn(command.person(), command.request());
    }

    private static Request open(PersonState known, Command command, LocalDate on) {
        Request request = known.request(command.request());
        Refusal.when(request.withdrawn() != null, "person.request-withdrawn");
        request.onlyAfterReceipt(on);
        return request;
    }

    private static RequestEvent answered(Request before, RequestKind kind, Command command, Request.Answer now) {
        Refusal.when(before.kind() != kind, "person.other-request");
        Refusal.when(!now.answer().fits(kind), "person.answer-misfit");
        Refusal.when(now.answer().refuses() && now.reason() == null, "person.reason-missing");
        Refusal.when(!now.answer().refuses() && now.reason() != null, "person.reason-needless");
        boolean unexplained = now.reason() == RequestRefusal.OTHER && now.explanation() == null;
        Refusal.when(unexplained, "person.explanation-missing");
        Refusal.when(now.equals(before.answer()), "person.nothing-new");
        return new RequestAnswered(
                command.person(),
                command.request(),
                now.on(),
                now.answer(),
                now.correction(),
                now.reason(),
                now.explanation());
    }
}
