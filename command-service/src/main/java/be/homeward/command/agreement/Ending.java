package be.homeward.command.agreement;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.agreement.HeadAgreementState.Termination;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementEvent.NoticeWithdrawn;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.TerminationReason;
import java.time.LocalDate;

/** How an agreement ends: by notice, or before its time. */
final class Ending {
    private Ending() {}

    /** Owner or holder gives notice; nobody may live there from {@code endsOn} on. */
    @Refuses({
        "agreement.not-party",
        "agreement.terminated",
        "agreement.notice-given",
        "agreement.notice-too-short",
        "agreement.ends-before-it-begins",
        "agreement.ends-sooner"
    })
    public record GiveNotice(HeadAgreementId agreement, LocalDate on, LocalDate endsOn)
            implements HeadAgreement.Command {}

    /** The notice does not count: it was taken back, or recorded by mistake. */
    @Refuses({"agreement.not-party", "agreement.no-notice"})
    public record WithdrawNotice(HeadAgreementId agreement) implements HeadAgreement.Command {}

    /** The agreement ended before its time; whoever still lives there is to be re-housed. */
    @Refuses({"agreement.not-party", "agreement.terminated", "agreement.ends-before-it-begins", "agreement.ends-sooner"
    })
    public record TerminateHeadAgreement(HeadAgreementId agreement, LocalDate on, TerminationReason reason)
            implements HeadAgreement.Command {}

    /** The day or the reason of the end was wrong; of two corrections the later holds. */
    @Refuses({
        "agreement.not-party",
        "agreement.not-terminated",
        "agreement.nothing-new",
        "agreement.ends-before-it-begins"
    })
    public record CorrectTermination(HeadAgreementId agreement, LocalDate on, TerminationReason reason)
            implements HeadAgreement.Command {}

    /** The agreement did not end: its end was recorded by mistake. */
    @Refuses({"agreement.not-party", "agreement.not-terminated"})
    public record WithdrawTermination(HeadAgreementId agreement) implements HeadAgreement.Command {}

    static NoticeGiven giveNotice(HeadAgreementState known, GiveNotice command, Streams streams) {
        known.onlyPartyWhileInForce(streams);
        int days = known.terms().noticeDays();
        Refusal.when(command.endsOn().isBefore(command.on().plusDays(days)), "agreement.notice-too-short", days);
        onlyBeforeItsEnd(known, command.endsOn());
        return new NoticeGiven(command.agreement(), streams.subject().organisation(), command.on(), command.endsOn());
    }

    static NoticeWithdrawn withdraw(HeadAgreementState known, WithdrawNotice command, Streams streams) {
        known.onlyParty(streams);
        Refusal.when(known.noticeEnd() == null, "agreement.no-notice");
        return new NoticeWithdrawn(command.agreement());
    }

    static HeadAgreementTerminated terminate(
            HeadAgreementState known, TerminateHeadAgreement command, Streams streams) {
        known.onlyParty(streams);
        Refusal.when(known.isTerminated(), "agreement.terminated");
        onlyBeforeItsEnd(known, command.on());
        return new HeadAgreementTerminated(command.agreement(), command.on(), command.reason());
    }

    static HeadAgreementTerminationCorrected correct(
            HeadAgreementState known, CorrectTermination command, Streams streams) {
        known.onlyParty(streams);
        Refusal.when(!known.isTerminated(), "agreement.not-terminated");
        Termination corrected = new Termination(command.on(), command.reason());
        Refusal.when(corrected.equals(known.termination()), "agreement.nothing-new");
        Refusal.when(command.on().isBefore(known.start()), "agreement.ends-before-it-begins");
        return new HeadAgreementTerminationCorrected(command.agreement(), command.on(), command.reason());
    }

    static HeadAgreementTerminationWithdrawn withdraw(
            HeadAgreementState known, WithdrawTermination command, Streams streams) {
        known.onlyParty(streams);
        Refusal.when(!known.isTerminated(), "agreement.not-terminated");
        return new HeadAgreementTerminationWithdrawn(command.agreement());
    }

    private static void onlyBeforeItsEnd(HeadAgreementState known, LocalDate end) {
        Refusal.when(end.isBefore(known.start()), "agreement.ends-before-it-begins");
        Refusal.when(!end.isBefore(known.endInForce()), "agreement.ends-sooner", known.endInForce());
    }
}
