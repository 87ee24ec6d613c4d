package be.homeward.command.agreement;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.command.agreement.HeadAgreementState.Termination;
import be.homeward.command.programme.Programme;
import be.homeward.events.DocumentClass;
import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HeadAgreementEvent.DocumentAttached;
import be.homeward.events.HeadAgreementEvent.DocumentWithdrawn;
import be.homeward.events.HeadAgreementEvent.HeadAgreementCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementExtended;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementEvent.NoticeWithdrawn;
import be.homeward.events.HeadAgreementId;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import be.homeward.events.TerminationReason;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An agreement by which an owner lends dwellings to a partner for a time; who lives there may outstay its end. */
public final class HeadAgreement extends StreamAggregate<HeadAgreementState> {
    public static final Folding<HeadAgreementState> FOLDING = Folding.of(
            HeadAgreementEvent.STREAM, HeadAgreementEvent.class, HeadAgreementState.NOTHING, HeadAgreementState::after);

    /** What is asked of a head agreement. */
    public sealed interface Command extends HomewardCommand {
        HeadAgreementId agreement();

        @Override
        default StreamId stream() {
            return new StreamId(HeadAgreementEvent.STREAM, agreement().value());
        }
    }

    /** Owner and holder agree on temporary occupation; either of them states it. */
    @Refuses({
        "agreement.exists",
        "agreement.not-party",
        "agreement.ends-before-it-begins",
        "agreement.number-out-of-range",
        "programme.no-partner",
        "programme.closed"
    })
    public record SignHeadAgreement(
            HeadAgreementId agreement,
            ProgrammeId programme,
            OrganisationId owner,
            OrganisationId holder,
            LocalDate start,
            LocalDate latestEnd,
            int noticeDays,
            int monthlyFeeCents,
            boolean domiciliationAllowed,
            @Nullable LocalDate worksFrom)
            implements Command {}

    /** Owner and holder agree on a later end. */
    @Refuses({"agreement.not-party", "agreement.terminated", "agreement.notice-given", "agreement.not-later"})
    public record ExtendHeadAgreement(HeadAgreementId agreement, LocalDate latestEnd) implements Command {}

    /** Owner or holder gives notice; nobody may live there from {@code endsOn} on. */
    @Refuses({
        "agreement.not-party",
        "agreement.terminated",
        "agreement.notice-given",
        "agreement.notice-too-short",
        "agreement.ends-before-it-begins",
        "agreement.ends-sooner"
    })
    public record GiveNotice(HeadAgreementId agreement, LocalDate on, LocalDate endsOn) implements Command {}

    /** The notice does not count: it was taken back, or recorded by mistake. */
    @Refuses({"agreement.not-party", "agreement.no-notice"})
    public record WithdrawNotice(HeadAgreementId agreement) implements Command {}

    /** The agreement ended before its time; whoever still lives there is to be re-housed. */
    @Refuses({"agreement.not-party", "agreement.terminated", "agreement.ends-before-it-begins", "agreement.ends-sooner"
    })
    public record TerminateHeadAgreement(HeadAgreementId agreement, LocalDate on, TerminationReason reason)
            implements Command {}

    /** The day or the reason of the end was wrong; of two corrections the later holds. */
    @Refuses({
        "agreement.not-party",
        "agreement.not-terminated",
        "agreement.nothing-new",
        "agreement.ends-before-it-begins"
    })
    public record CorrectTermination(HeadAgreementId agreement, LocalDate on, TerminationReason reason)
            implements Command {}

    /** The agreement did not end: its end was recorded by mistake. */
    @Refuses({"agreement.not-party", "agreement.not-terminated"})
    public record WithdrawTermination(HeadAgreementId agreement) implements Command {}

    /** The terms were written down wrongly; all of them are stated again, and of two corrections the later holds. */
    @Refuses({
        "agreement.not-party",
        "agreement.nothing-new",
        "agreement.ends-before-it-begins",
        "agreement.number-out-of-range"
    })
    public record CorrectHeadAgreement(
            HeadAgreementId agreement,
            LocalDate start,
            LocalDate latestEnd,
            int noticeDays,
            int monthlyFeeCents,
            boolean domiciliationAllowed,
            @Nullable LocalDate worksFrom)
            implements Command {}

    /** A document belongs to the agreement; only its SHA-256 (64 lower-case hex digits) is kept. */
    @Refuses({"agreement.not-party", "agreement.document-attached", "agreement.sha256-malformed"})
    public record AttachDocument(HeadAgreementId agreement, UUID document, String sha256, DocumentClass documentClass)
            implements Command {}

    /** The document was attached by mistake; the right one is attached under an id of its own, or under the same. */
    @Refuses({"agreement.not-party", "agreement.no-document"})
    public record WithdrawDocument(HeadAgreementId agreement, UUID document) implements Command {}

    HeadAgreement() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SignHeadAgreement command, Streams streams) {
        Refusal.when(known().exists(), "agreement.exists");
        var programme = streams.read(Programme.FOLDING, command.programme());
        OrganisationId signing = streams.subject().organisation();
        Refusal.when(!command.owner().equals(signing) && !command.holder().equals(signing), "agreement.not-party");
        Refusal.when(!programme.ownsDwellings(command.owner()), "programme.no-partner");
        Refusal.when(!programme.carriesEver(command.holder()), "programme.no-partner");
        Refusal.when(programme.closedBy(command.start()), "programme.closed");
        check(command.start(), command.latestEnd(), command.noticeDays(), command.monthlyFeeCents());
        apply(new HeadAgreementSigned(
                command.agreement(),
                command.programme(),
                command.owner(),
                command.holder(),
                command.start(),
                command.latestEnd(),
                command.noticeDays(),
                command.monthlyFeeCents(),
                command.domiciliationAllowed(),
                command.worksFrom()));
    }

    @CommandHandler
    void handle(ExtendHeadAgreement command, Streams streams) {
        onlyPartyWhileInForce(streams);
        Refusal.when(!command.latestEnd().isAfter(known().terms().latestEnd()), "agreement.not-later");
        apply(new HeadAgreementExtended(command.agreement(), command.latestEnd()));
    }

    @CommandHandler
    void handle(GiveNotice command, Streams streams) {
        onlyPartyWhileInForce(streams);
        int days = known().terms().noticeDays();
        Refusal.when(command.endsOn().isBefore(command.on().plusDays(days)), "agreement.notice-too-short", days);
        onlyBeforeItsEnd(command.endsOn());
        apply(new NoticeGiven(command.agreement(), streams.subject().organisation(), command.on(), command.endsOn()));
    }

    @CommandHandler
    void handle(WithdrawNotice command, Streams streams) {
        onlyParty(streams);
        Refusal.when(known().noticeEnd() == null, "agreement.no-notice");
        apply(new NoticeWithdrawn(command.agreement()));
    }

    @CommandHandler
    void handle(TerminateHeadAgreement command, Streams streams) {
        onlyParty(streams);
        Refusal.when(known().isTerminated(), "agreement.terminated");
        onlyBeforeItsEnd(command.on());
        apply(new HeadAgreementTerminated(command.agreement(), command.on(), command.reason()));
    }

    @CommandHandler
    void handle(CorrectTermination command, Streams streams) {
        onlyParty(streams);
        Refusal.when(!known().isTerminated(), "agreement.not-terminated");
        Termination corrected = new Termination(command.on(), command.reason());
        Refusal.when(corrected.equals(known().termination()), "agreement.nothing-new");
        Refusal.when(command.on().isBefore(known().start()), "agreement.ends-before-it-begins");
        apply(new HeadAgreementTerminationCorrected(command.agreement(), command.on(), command.reason()));
    }

    @CommandHandler
    void handle(WithdrawTermination command, Streams streams) {
        onlyParty(streams);
        Refusal.when(!known().isTerminated(), "agreement.not-terminated");
        apply(new HeadAgreementTerminationWithdrawn(command.agreement()));
    }

    @CommandHandler
    void handle(CorrectHeadAgreement command, Streams streams) {
        onlyParty(streams);
        Terms corrected = new Terms(
                command.start(),
                command.latestEnd(),
                command.noticeDays(),
                command.monthlyFeeCents(),
                command.domiciliationAllowed(),
                command.worksFrom());
        Refusal.when(corrected.equals(known().terms()), "agreement.nothing-new");
        check(command.start(), command.latestEnd(), command.noticeDays(), command.monthlyFeeCents());
        apply(new HeadAgreementCorrected(
                command.agreement(),
                command.start(),
                command.latestEnd(),
                command.noticeDays(),
                command.monthlyFeeCents(),
                command.domiciliationAllowed(),
                command.worksFrom()));
    }

    @CommandHandler
    void handle(AttachDocument command, Streams streams) {
        onlyParty(streams);
        Refusal.when(known().documents().contains(command.document()), "agreement.document-attached");
        Refusal.when(!command.sha256().matches("[0-9a-f]{64}"), "agreement.sha256-malformed");
        apply(new DocumentAttached(command.agreement(), command.document(), command.sha256(), command.documentClass()));
    }

    @CommandHandler
    void handle(WithdrawDocument command, Streams streams) {
        onlyParty(streams);
        Refusal.when(!known().documents().contains(command.document()), "agreement.no-document");
        apply(new DocumentWithdrawn(command.agreement(), command.document()));
    }

    private void onlyParty(Streams streams) {
        Refusal.when(!known().isParty(streams.subject().organisation()), "agreement.not-party");
    }

    private void onlyPartyWhileInForce(Streams streams) {
        onlyParty(streams);
        Refusal.when(known().isTerminated(), "agreement.terminated");
        Refusal.when(known().noticeEnd() != null, "agreement.notice-given");
    }

    private void onlyBeforeItsEnd(LocalDate end) {
        Refusal.when(end.isBefore(known().start()), "agreement.ends-before-it-begins");
        Refusal.when(!end.isBefore(known().endInForce()), "agreement.ends-sooner", known().endInForce());
    }

    private static void check(LocalDate start, LocalDate latestEnd, int noticeDays, int monthlyFeeCents) {
        Refusal.when(!start.isBefore(latestEnd), "agreement.ends-before-it-begins");
        within(noticeDays, 3_650);
        within(monthlyFeeCents, 10_000_000);
    }

    private static void within(int number, int most) {
        Refusal.when(number < 0 || number > most, "agreement.number-out-of-range", 0, most);
    }
}
