package be.homeward.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an agreement by which an owner lends dwellings to a partner for a time. */
public sealed interface HeadAgreementEvent extends HomewardEvent {
    String STREAM = "agreement";

    HeadAgreementId agreement();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, agreement().value());
    }

    /**
     * Owner and holder agreed on temporary occupation.
     *
     * @param latestEnd the first day on which nobody may live there any more
     * @param monthlyFeeCents in euro cents, 0 when free of charge
     */
    record HeadAgreementSigned(
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
            implements HeadAgreementEvent {}

    /** The latest end moved to a later day. */
    record HeadAgreementExtended(HeadAgreementId agreement, LocalDate latestEnd) implements HeadAgreementEvent {}

    /** One side gave notice; nobody may live there from {@code endsOn} on. */
    record NoticeGiven(HeadAgreementId agreement, OrganisationId by, LocalDate on, LocalDate endsOn)
            implements HeadAgreementEvent {}

    /** The notice does not count: it was taken back, or recorded by mistake. */
    record NoticeWithdrawn(HeadAgreementId agreement) implements HeadAgreementEvent {}

    /** The agreement ended; whoever still lives there is to be re-housed. */
    record HeadAgreementTerminated(HeadAgreementId agreement, LocalDate on, TerminationReason reason)
            implements HeadAgreementEvent {}

    /** The day or the reason of the end was wrong. */
    record HeadAgreementTerminationCorrected(HeadAgreementId agreement, LocalDate on, TerminationReason reason)
            implements HeadAgreementEvent {}

    /** The agreement did not end: its end was recorded by mistake. */
    record HeadAgreementTerminationWithdrawn(HeadAgreementId agreement) implements HeadAgreementEvent {}

    /** The terms were written down wrongly. */
    record HeadAgreementCorrected(
            HeadAgreementId agreement,
            LocalDate start,
            LocalDate latestEnd,
            int noticeDays,
            int monthlyFeeCents,
            boolean domiciliationAllowed,
            @Nullable LocalDate worksFrom)
            implements HeadAgreementEvent {}

    /** A document belongs to the agreement; only its SHA-256 (64 hex digits) is kept here. */
    record DocumentAttached(HeadAgreementId agreement, UUID document, String sha256, DocumentClass documentClass)
            implements HeadAgreementEvent {}

    /** The document does not belong to the agreement: it was attached by mistake, or with the wrong hash or class. */
    record DocumentWithdrawn(HeadAgreementId agreement, UUID document) implements HeadAgreementEvent {}
}
