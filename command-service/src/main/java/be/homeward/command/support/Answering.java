package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.command.support.Referral.Answer;
import be.homeward.command.support.Referral.Said;
import be.homeward.events.DataClass;
import be.homeward.events.DeclineReason;
import be.homeward.events.PersonId;
import be.homeward.events.Personal;
import be.homeward.events.Sealed;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.PlacedOnWaitingList;
import be.homeward.events.SupportEvent.ReferralAccepted;
import be.homeward.events.SupportEvent.ReferralDeclined;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the partner answers to a referral; it may answer otherwise until support begins. */
public final class Answering {
    private static final Set<DeclineReason> NEVER_UNDER_HOUSING_FIRST =
            Set.of(DeclineReason.REFUSES_TREATMENT, DeclineReason.REFUSES_SUPPORT);

    private Answering() {}

    /** What a partner says to a referral. */
    public sealed interface Command extends Support.Command {}

    /** The partner will accompany the person; said again, the last day holds. */
    @Refuses({
        "support.partner-only",
        "support.not-referred",
        "support.referral-withdrawn",
        "support.before-referral",
        "support.before-answer",
        "support.after-start",
        "support.nothing-new",
        "programme.not-admitted",
        "programme.closed"
    })
    public record AcceptReferral(SupportId support, LocalDate on) implements Command {}

    /** The partner will not accompany the person; what a programme never lets count is no reason. */
    @Refuses({
        "support.partner-only",
        "support.other-person",
        "support.not-referred",
        "support.referral-withdrawn",
        "support.before-referral",
        "support.before-answer",
        "support.started",
        "support.never-a-reason",
        "support.reason-needs-text",
        "support.nothing-new"
    })
    public record DeclineReferral(
            SupportId support,
            PersonId person,
            LocalDate on,
            DeclineReason reason,
            @Personal(DataClass.SOCIAL) @Nullable Sealed text)
            implements Command {}

    /** The person waits for a place with the partner. */
    @Refuses({
        "support.partner-only",
        "support.not-referred",
        "support.referral-withdrawn",
        "support.before-referral",
        "support.before-answer",
        "support.started",
        "support.nothing-new",
        "programme.not-admitted",
        "programme.closed"
    })
    public record PlaceOnWaitingList(SupportId support, LocalDate on) implements Command {}

    static SupportEvent accept(SupportState known, AcceptReferral command, Streams streams) {
        Referral referral = onlyStanding(known, streams);
        onlyLater(referral, Answer.ACCEPTED, command.on());
        Course course = known.course();
        if (course.started()) {
            Refusal.when(command.on().isAfter(course.firstDay()), "support.after-start", course.firstDay());
        }
        Refusal.when(referral.is(Answer.ACCEPTED, command.on()), "support.nothing-new");
        known.onlyWhileAdmitted(command.on(), streams);
        return new ReferralAccepted(command.support(), command.on());
    }

    static SupportEvent decline(SupportState known, DeclineReferral command, Streams streams) {
        Referral referral = onlyStanding(known, streams);
        onlyLater(referral, Answer.DECLINED, command.on());
        known.onlyAbout(command.person());
        Refusal.when(known.course().started(), "support.started");
        onlyReason(known, command.reason(), command.text(), streams);
        Said now = new Said(Answer.DECLINED, command.on(), command.reason());
        boolean said = referral.last().filter(now::equals).isPresent();
        Refusal.when(said && command.text() == null, "support.nothing-new");
        return new ReferralDeclined(command.support(), command.on(), command.reason(), command.text());
    }

    static SupportEvent place(SupportState known, PlaceOnWaitingList command, Streams streams) {
        Referral referral = onlyStanding(known, streams);
        onlyLater(referral, Answer.WAITING, command.on());
        Refusal.when(known.course().started(), "support.started");
        Refusal.when(referral.is(Answer.WAITING, command.on()), "support.nothing-new");
        known.onlyWhileAdmitted(command.on(), streams);
        return new PlacedOnWaitingList(command.support(), command.on());
    }

    /**
     * Lets only a reason through that counts in the track; another one has to be put into words.
     *
     * @throws Refusal {@code support.never-a-reason}, {@code support.reason-needs-text}
     */
    static void onlyReason(SupportState known, DeclineReason reason, @Nullable Sealed text, Streams streams) {
        ProgrammeState programme = streams.read(Programme.FOLDING, known.programme());
        boolean never = (programme.housingFirst() && NEVER_UNDER_HOUSING_FIRST.contains(reason))
                || programme.rules(known.track()).neverReasons().contains(reason);
        Refusal.when(never, "support.never-a-reason");
        Refusal.when(reason == DeclineReason.OTHER && text == null, "support.reason-needs-text");
    }

    private static Referral onlyStanding(SupportState known, Streams streams) {
        Referral referral = known.onlyForPartner(streams).referral();
        Refusal.when(referral.isWithdrawn(), "support.referral-withdrawn");
        return referral;
    }

    /** What follows on another answer was said later; said again it may have been on any day since the one before. */
    private static void onlyLater(Referral referral, Answer answer, LocalDate day) {
        referral.with(new Said(answer, day, null)).onlyInOrder(day);
    }
}
