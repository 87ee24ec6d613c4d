package be.homeward.command.agreement;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.events.DocumentClass;
import be.homeward.events.HeadAgreementEvent.DocumentAttached;
import be.homeward.events.HeadAgreementEvent.DocumentWithdrawn;
import be.homeward.events.HeadAgreementId;
import java.util.UUID;

/** Which documents belong to an agreement. */
final class Attaching {
    private Attaching() {}

    /** A document belongs to the agreement; only its SHA-256 (64 lower-case hex digits) is kept. */
    @Refuses({"agreement.not-party", "agreement.document-attached", "agreement.sha256-malformed"})
    public record AttachDocument(HeadAgreementId agreement, UUID document, String sha256, DocumentClass documentClass)
            implements HeadAgreement.Command {}

    /** The document was attached by mistake; the right one is attached under an id of its own, or under the same. */
    @Refuses({"agreement.not-party", "agreement.no-document"})
    public record WithdrawDocument(HeadAgreementId agreement, UUID document) implements HeadAgreement.Command {}

    static DocumentAttached attach(HeadAgreementState known, AttachDocument command, Streams streams) {
        known.onlyParty(streams);
        Refusal.when(known.documents().contains(command.document()), "agreement.document-attached");
        Refusal.when(!command.sha256().matches("[0-9a-f]{64}"), "agreement.sha256-malformed");
        return new DocumentAttached(command.agreement(), command.document(), command.sha256(), command.documentClass());
    }

    static DocumentWithdrawn withdraw(HeadAgreementState known, WithdrawDocument command, Streams streams) {
        known.onlyParty(streams);
        Refusal.when(!known.documents().contains(command.document()), "agreement.no-document");
        return new DocumentWithdrawn(command.agreement(), command.document());
    }
}
