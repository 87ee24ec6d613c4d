package be.homeward.command.person;

import be.homeward.command.Refusal;
import be.homeward.events.ExtensionReason;
import be.homeward.events.RequestAnswer;
import be.homeward.events.RequestEvent;
import be.homeward.events.RequestEvent.RequestAnswerWithdrawn;
import be.homeward.events.RequestEvent.RequestAnswered;
import be.homeward.events.RequestEvent.RequestCorrected;
import be.homeward.events.RequestEvent.RequestExtended;
import be.homeward.events.RequestEvent.RequestExtensionWithdrawn;
import be.homeward.events.RequestEvent.RequestReceived;
import be.homeward.events.RequestEvent.RequestRestored;
import be.homeward.events.RequestEvent.RequestWithdrawn;
import be.homeward.events.RequestKind;
import be.homeward.events.RequestRefusal;
import be.homeward.events.Sealed;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person asks about their data, and how far it is. */
record Request(
        RequestKind kind,
        Asked asked,
        @Nullable Extension extension,
        @Nullable Answer answer,
        @Nullable LocalDate withdrawn) {

    /** What arrived, on which day. */
    record Asked(
            LocalDate on, @Nullable Long event, @Nullable Sealed words) {}

    /** When the person was told that it takes longer, and why. */
    record Extension(LocalDate on, ExtensionReason reason) {}

    /** What the organisation answered. */
    record Answer(
            LocalDate on,
            RequestAnswer answer,
            @Nullable Long correction,
            @Nullable RequestRefusal reason,
            @Nullable Sealed explanation) {}

    void onlyAfterReceipt(LocalDate on) {
        Refusal.when(on.isBefore(asked.on()), "person.before-receipt", asked.on());
    }

    static Request after(@Nullable Request before, RequestEvent event) {
        if (event instanceof RequestReceived e) {
            return new Request(e.kind(), new Asked(e.on(), e.event(), e.asked()), null, null, null);
        }
        return Objects.requireNonNull(before).then(event);
    }

    private Request then(RequestEvent event) {
        return switch (event) {
            case RequestReceived _ -> this;
            case RequestCorrected e ->
                new Request(kind, new Asked(e.on(), e.event(), e.asked()), extension, answer, withdrawn);
            case RequestWithdrawn e -> new Request(kind, asked, extension, answer, e.on());
            case RequestRestored _ -> new Request(kind, asked, extension, answer, null);
            case RequestExtended e -> new Request(kind, asked, new Extension(e.on(), e.reason()), answer, withdrawn);
            case RequestExtensionWithdrawn _ -> new Request(kind, asked, null, answer, withdrawn);
            case RequestAnswered e ->
                new Request(
                        kind,
                        asked,
                        extension,
                        new Answer(e.on(), e.answer(), e.correction(), e.reason(), e.explanation()),
                        withdrawn);
            case RequestAnswerWithdrawn _ -> new Request(kind, asked, extension, null, withdrawn);
        };
    }
}
