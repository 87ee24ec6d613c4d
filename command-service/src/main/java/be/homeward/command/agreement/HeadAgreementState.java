package be.homeward.command.agreement;

import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
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
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import be.homeward.events.TerminationReason;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** What is known of a head agreement: between whom, on which terms, and when it ends. */
public record HeadAgreementState(
        Parties parties,
        Terms terms,
        @Nullable LocalDate noticeEnd,
        @Nullable Termination termination,
        PSet<UUID> documents)
        implements Known {

    /** Who lends to whom, in which programme. */
    record Parties(ProgrammeId programme, OrganisationId owner, OrganisationId holder) {}

    /** When and why it ended. */
    record Termination(LocalDate on, TerminationReason reason) {}

    static final HeadAgreementState NOTHING = new HeadAgreementState(
            new Parties(
                    new ProgrammeId(StreamId.NOBODY),
                    new OrganisationId(StreamId.NOBODY),
                    new OrganisationId(StreamId.NOBODY)),
            new Terms(LocalDate.MIN, LocalDate.MIN, 0, 0, false, null),
            null,
            null,
            HashTreePSet.empty());

    @Override
    public boolean exists() {
        return !terms.start().equals(LocalDate.MIN);
    }

    /** Owner and holder, and the carriers of the programme: any of them may house someone under it. */
    @Override
    public boolean visibleTo(Streams streams) {
        OrganisationId organisation = streams.subject().organisation();
        return isParty(organisation)
                || streams.read(Programme.FOLDING, parties.programme()).carriesEver(organisation);
    }

    public ProgrammeId programme() {
        return parties.programme();
    }

    public OrganisationId owner() {
        return parties.owner();
    }

    public OrganisationId holder() {
        return parties.holder();
    }

    public boolean isParty(OrganisationId organisation) {
        return owner().equals(organisation) || holder().equals(organisation);
    }

    /** @throws Refusal {@code agreement.not-party} */
    void onlyParty(Streams streams) {
        Refusal.when(!isParty(streams.subject().organisation()), "agreement.not-party");
    }

    /** @throws Refusal {@code agreement.not-party}, {@code agreement.terminated}, {@code agreement.notice-given} */
    void onlyPartyWhileInForce(Streams streams) {
        onlyParty(streams);
        Refusal.when(isTerminated(), "agreement.terminated");
        Refusal.when(noticeEnd != null, "agreement.notice-given");
    }

    public LocalDate start() {
        return terms.start();
    }

    /** The first day on which nobody may live there any more: the earliest of latest end, notice and termination. */
    public LocalDate endInForce() {
        LocalDate end = terms.latestEnd();
        if (noticeEnd != null && noticeEnd.isBefore(end)) {
            end = noticeEnd;
        }
        return termination != null && termination.on().isBefore(end) ? termination.on() : end;
    }

    /** Whether somebody ended it before its time. */
    public boolean wasEnded() {
        return isTerminated() || noticeEnd != null;
    }

    public boolean isTerminated() {
        return termination != null;
    }

    public boolean freeOfCharge() {
        return terms.monthlyFeeCents() == 0;
    }

    public boolean domiciliationAllowed() {
        return terms.domiciliationAllowed();
    }

    HeadAgreementState after(HeadAgreementEvent event) {
        return switch (event) {
            case HeadAgreementSigned e -> signed(e);
            case HeadAgreementExtended e -> with(terms.until(e.latestEnd()));
            case NoticeGiven e -> noticeFor(e.endsOn());
            case NoticeWithdrawn _ -> noticeFor(null);
            case HeadAgreementTerminated e -> ended(new Termination(e.on(), e.reason()));
            case HeadAgreementTerminationCorrected e -> ended(new Termination(e.on(), e.reason()));
            case HeadAgreementTerminationWithdrawn _ -> ended(null);
            case HeadAgreementCorrected e -> with(terms(e));
            case DocumentAttached e -> with(documents.plus(e.document()));
            case DocumentWithdrawn e -> with(documents.minus(e.document()));
        };
    }

    private static HeadAgreementState signed(HeadAgreementSigned e) {
        return new HeadAgreementState(
                new Parties(e.programme(), e.owner(), e.holder()),
                new Terms(
                        e.start(),
                        e.latestEnd(),
                        e.noticeDays(),
                        e.monthlyFeeCents(),
                        e.domiciliationAllowed(),
                        e.worksFrom()),
                null,
                null,
                HashTreePSet.empty());
    }

    private static Terms terms(HeadAgreementCorrected e) {
        return new Terms(
                e.start(), e.latestEnd(), e.noticeDays(), e.monthlyFeeCents(), e.domiciliationAllowed(), e.worksFrom());
    }

    private HeadAgreementState with(PSet<UUID> documents) {
        return new HeadAgreementState(parties, terms, noticeEnd, termination, documents);
    }

    private HeadAgreementState with(Terms terms) {
        return new HeadAgreementState(parties, terms, noticeEnd, termination, documents);
    }

    private HeadAgreementState noticeFor(@Nullable LocalDate end) {
        return new HeadAgreementState(parties, terms, end, termination, documents);
    }

    private HeadAgreementState ended(@Nullable Termination termination) {
        return new HeadAgreementState(parties, terms, noticeEnd, termination, documents);
    }
}
