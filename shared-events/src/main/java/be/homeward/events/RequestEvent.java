package be.homeward.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person asks about the data that is kept of them, and what came of it. */
public sealed interface RequestEvent extends PersonEvent.OfThemselves {
    RequestId request();

    /**
     * The person asked to see what is kept, to have it put right or not to have it used; {@code event} is the position
     * of what is said to be wrong.
     */
    record RequestReceived(
            PersonId person,
            RequestId request,
            RequestKind kind,
            LocalDate on,
            @Nullable Long event,
            @Personal(DataClass.SOCIAL) @Nullable Sealed asked)
            implements RequestEvent {}

    /** When it arrived or what it asks was written down wrongly; the whole of it is stated again, its kind stays. */
    record RequestCorrected(
            PersonId person,
            RequestId request,
            LocalDate on,
            @Nullable Long event,
            @Personal(DataClass.SOCIAL) @Nullable Sealed asked)
            implements RequestEvent {}

    /** The person no longer asks for it; said again with another day, that one holds. */
    record RequestWithdrawn(PersonId person, RequestId request, LocalDate on) implements RequestEvent {}

    /** The person still asks for it: the withdrawal was recorded by mistake. */
    record RequestRestored(PersonId person, RequestId request) implements RequestEvent {}

    /** The person was told that and why the answer takes longer; said again, the last holds. */
    record RequestExtended(PersonId person, RequestId request, LocalDate on, ExtensionReason reason)
            implements RequestEvent {}

    /** The person was not told so: that was recorded by mistake. */
    record RequestExtensionWithdrawn(PersonId person, RequestId request) implements RequestEvent {}

    /** The organisation answered; said again, the last holds. {@code correction} is the position of what put it right. */
    record RequestAnswered(
            PersonId person,
            RequestId request,
            LocalDate on,
            RequestAnswer answer,
            @Nullable Long correction,
            @Nullable RequestRefusal reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed explanation)
            implements RequestEvent {}

    /** It was not answered: that was recorded by mistake. */
    record RequestAnswerWithdrawn(PersonId person, RequestId request) implements RequestEvent {}
}
