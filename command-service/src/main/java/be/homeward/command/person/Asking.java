package be.homeward.command.person;

import be.homeward.command.Archive;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.events.DataClass;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.RequestEvent;
import be.homeward.events.RequestEvent.RequestCorrected;
import be.homeward.events.RequestEvent.RequestReceived;
import be.homeward.events.RequestEvent.RequestRestored;
import be.homeward.events.RequestEvent.RequestWithdrawn;
import be.homeward.events.RequestId;
import be.homeward.events.RequestKind;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person asks about the data that is kept of them; by when it is answered follows from the day of receipt. */
public final class Asking {
    private Asking() {}

    /** What is asked around a person's requests. */
    public sealed interface Command extends Person.Command {}

    /** The person wants to see what is kept, all of it or what they name. */
    @Refuses("person.request-exists")
    public record RecordAccessRequest(
            PersonId person,
            RequestId request,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed asked) implements Command {}

    /** The person says that something is wrong; {@code event} is the position of what it is, where that is known. */
    @Refuses({"person.request-exists", "person.nothing-asked", "person.no-such-event"})
    public record RequestRectification(
            PersonId person,
            RequestId request,
            LocalDate on,
            @Nullable Long event,
            @Personal(DataClass.SOCIAL) @Nullable Sealed asked)
            implements Command {}

    /** The person does not want their data used, or not for what they name. */
    @Refuses("person.request-exists")
    public record ObjectToProcessing(
            PersonId person,
            RequestId request,
            LocalDate on,
            @Personal(DataClass.SOCIAL) @Nullable Sealed asked) implements Command {}

    /** When it arrived or what it asks was written down wrongly; the whole of it is stated again. */
    @Refuses({
        "person.no-request",
        "person.nothing-asked",
        "person.no-such-event",
        "person.received-after",
        "person.nothing-new"
    })
    public record CorrectRequest(
            PersonId person,
            RequestId request,
            LocalDate on,
            @Nullable Long event,
            @Personal(DataClass.SOCIAL) @Nullable Sealed asked)
            implements Command {}

    /** The person no longer asks for it; said again with another day, that one holds. */
    @Refuses({"person.no-request", "person.request-answered", "person.before-receipt", "person.nothing-new"})
    public record WithdrawRequest(PersonId person, RequestId request, LocalDate on) implements Command {}

    /** The person still asks for it. */
    @Refuses({"person.no-request", "person.not-withdrawn"})
    public record RestoreRequest(PersonId person, RequestId request) implements Command {}

    static RequestEvent access(PersonState known, RecordAccessRequest command) {
        onlyNew(known, command.request());
        return new RequestReceived(
                command.person(), command.request(), RequestKind.ACCESS, command.on(), null, command.asked());
    }

    static RequestEvent rectification(PersonState known, RequestRectification command, Archive archive) {
        onlyNew(known, command.request());
        onlyClear(RequestKind.RECTIFICATION, command.asked());
        onlyRecorded(command.event(), archive);
        return new RequestReceived(
                command.person(),
                command.request(),
                RequestKind.RECTIFICATION,
                command.on(),
                command.event(),
                command.asked());
    }

    static RequestEvent objection(PersonState known, ObjectToProcessing command) {
        onlyNew(known, command.request());
        return new RequestReceived(
                command.person(), command.request(), RequestKind.OBJECTION, command.on(), null, command.asked());
    }

    static RequestEvent correct(PersonState known, CorrectRequest command, Archive archive) {
        Request before = known.request(command.request());
        onlyClear(before.kind(), command.asked());
        onlyRecorded(command.event(), archive);
        Request.Answer answer = before.answer();
        Stream.of(answer == null ? LocalDate.MAX : answer.on(), before.withdrawn())
                .filter(day -> day != null && day.isBefore(command.on()))
                .findFirst()
                .ifPresent(day -> {
                    throw Refusal.of("person.received-after", day);
                });
        boolean same = new Request.Asked(command.on(), command.event(), command.asked()).equals(before.asked());
        Refusal.when(same, "person.nothing-new");
        return new RequestCorrected(
                command.person(), command.request(), command.on(), command.event(), command.asked());
    }

    static RequestEvent withdraw(PersonState known, WithdrawRequest command) {
        Request before = known.request(command.request());
        Refusal.when(before.answer() != null, "person.request-answered");
        before.onlyAfterReceipt(command.on());
        Refusal.when(command.on().equals(before.withdrawn()), "person.nothing-new");
        return new RequestWithdrawn(command.person(), command.request(), command.on());
    }

    static RequestEvent restore(PersonState known, RestoreRequest command) {
        Refusal.when(known.request(command.request()).withdrawn() == null, "person.not-withdrawn");
        return new RequestRestored(command.person(), command.request());
    }

    /** A position is looked at only for being in the record: what it says is not told. */
    static void onlyRecorded(@Nullable Long event, Archive archive) {
        Refusal.when(event != null && (event < 1 || event > archive.head()), "person.no-such-event");
    }

    private static void onlyNew(PersonState known, RequestId request) {
        Refusal.when(known.requests().containsKey(request), "person.request-exists");
    }

    private static void onlyClear(RequestKind kind, @Nullable Sealed asked) {
        Refusal.when(kind == RequestKind.RECTIFICATION && asked == null, "person.nothing-asked");
    }
}
