package be.homeward.command.support;

import be.homeward.events.DeclineReason;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for the accompaniment and when, and what was answered last.
 *
 * @param answeredOn the day of the referral while nobody answered
 * @param accepted the day on which the partner said yes, when that still holds, also while the person waits
 */
record Referral(
        OrganisationId referrer,
        LocalDate on,
        Answer answer,
        LocalDate answeredOn,
        @Nullable LocalDate accepted,
        @Nullable DeclineReason reason) {

    /** What the partner, or whoever referred, said last. */
    enum Answer {
        NONE,
        WAITING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    static Referral asked(OrganisationId referrer, LocalDate on) {
        return new Referral(referrer, on, Answer.NONE, on, null, null);
    }

    boolean is(Answer said, LocalDate day) {
        return answer == said && answeredOn.equals(day);
    }

    /** The day before which it was certainly asked. */
    LocalDate firstAnswer() {
        return accepted != null && accepted.isBefore(answeredOn) ? accepted : answeredOn;
    }

    boolean isWithdrawn() {
        return answer == Answer.WITHDRAWN;
    }

    Referral movedTo(LocalDate day) {
        return new Referral(referrer, day, answer, answer == Answer.NONE ? day : answeredOn, accepted, reason);
    }

    Referral acceptedOn(LocalDate day) {
        return new Referral(referrer, on, Answer.ACCEPTED, day, day, null);
    }

    Referral waitingSince(LocalDate day) {
        return new Referral(referrer, on, Answer.WAITING, day, accepted, null);
    }

    Referral declinedOn(LocalDate day, DeclineReason because) {
        return new Referral(referrer, on, Answer.DECLINED, day, null, because);
    }

    Referral withdrawnOn(LocalDate day) {
        return new Referral(referrer, on, Answer.WITHDRAWN, day, null, null);
    }
}
