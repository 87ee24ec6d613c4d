package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.events.DeclineReason;
import be.homeward.events.OrganisationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Who asked for the accompaniment and when, and what was answered, one after the other. */
record Referral(OrganisationId referrer, LocalDate on, PVector<Said> said) {

    /** What the partner says, or whoever referred. */
    enum Answer {
        WAITING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** What was said on a day; a decline has a reason. */
    record Said(Answer answer, LocalDate on, @Nullable DeclineReason reason) {}

    static Referral asked(OrganisationId referrer, LocalDate on) {
        return new Referral(referrer, on, TreePVector.empty());
    }

    boolean is(Answer answer, LocalDate day) {
        return last().filter(each -> each.answer() == answer && each.on().equals(day))
                .isPresent();
    }

    Optional<Said> last() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }

    Optional<LocalDate> firstAnswer() {
        return said.stream().map(Said::on).min(Comparator.naturalOrder());
    }

    boolean isWithdrawn() {
        return last().filter(each -> each.answer() == Answer.WITHDRAWN).isPresent();
    }

    /** The day on which the partner said yes, when that still holds, also while the person waits. */
    @Nullable
    LocalDate accepted() {
        LocalDate accepted = null;
        for (Said each : said) {
            accepted = switch (each.answer()) {
                case ACCEPTED -> each.on();
                case WAITING -> accepted;
                case DECLINED, WITHDRAWN -> null;
            };
        }
        return accepted;
    }

    /**
     * The last answer that the partner gave on that day.
     *
     * @throws Refusal {@code support.no-answer}
     */
    Said answerOf(LocalDate day) {
        return said.get(index(day));
    }

    Referral movedTo(LocalDate day) {
        return new Referral(referrer, day, said);
    }

    /** Said again, the last holds. */
    Referral with(Said now) {
        boolean again = last().filter(each -> each.answer() == now.answer()).isPresent();
        return new Referral(referrer, on, again ? said.with(said.size() - 1, now) : said.plus(now));
    }

    Referral corrected(LocalDate answered, LocalDate day, @Nullable DeclineReason reason) {
        int index = index(answered);
        return new Referral(
                referrer, on, said.with(index, new Said(said.get(index).answer(), day, reason)));
    }

    Referral without(LocalDate answered) {
        return new Referral(referrer, on, said.minus(index(answered)));
    }

    Referral reinstated() {
        return new Referral(referrer, on, said.minus(said.size() - 1));
    }

    /**
     * Lets only answers through that follow one another, none of them before the referral.
     *
     * @param day the one that is new
     * @throws Refusal {@code support.before-referral}, {@code support.before-answer}, {@code support.after-next-answer}
     */
    void onlyInOrder(LocalDate day) {
        Refusal.when(day.isBefore(on), "support.before-referral", on);
        for (int i = 1; i < said.size(); i++) {
            LocalDate earlier = said.get(i - 1).on();
            LocalDate later = said.get(i).on();
            if (later.isBefore(earlier)) {
                Refusal.when(later.equals(day), "support.before-answer", earlier);
                Refusal.when(earlier.equals(day), "support.after-next-answer", later);
            }
        }
    }

    private int index(LocalDate day) {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i).on().equals(day) && said.get(i).answer() != Answer.WITHDRAWN) {
                return i;
            }
        }
        throw Refusal.of("support.no-answer", day);
    }
}
