package be.homeward.command.agreement;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.agreement.Peterbos.*;

import be.homeward.command.Story;
import be.homeward.command.agreement.Attaching.AttachDocument;
import be.homeward.command.agreement.Attaching.WithdrawDocument;
import be.homeward.events.DocumentClass;
import be.homeward.events.Function;
import be.homeward.events.HeadAgreementEvent.DocumentAttached;
import be.homeward.events.HeadAgreementEvent.DocumentWithdrawn;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadAgreementDocumentTest {
    private final Story<HeadAgreement> story = story();

    @Nested
    class Attaching_a_document {
        private final UUID document = UUID.randomUUID();
        private final String sha256 = "0a".repeat(32);
        private final AttachDocument asked =
                new AttachDocument(PETERBOS, document, sha256, DocumentClass.RENOVATION_SCHEDULE);
        private final DocumentAttached attached =
                new DocumentAttached(PETERBOS, document, sha256, DocumentClass.RENOVATION_SCHEDULE);

        @Test
        void keeps_its_fingerprint() {
            story.given(SIGNED).when(asked).then(attached);
        }

        @Test
        void is_refused_twice() {
            story.given(SIGNED, attached).when(asked).thenRefused("agreement.document-attached");
        }

        @Test
        void is_refused_with_what_is_no_fingerprint() {
            story.given(SIGNED)
                    .when(new AttachDocument(PETERBOS, document, "0A".repeat(32), DocumentClass.ANNEX))
                    .thenRefused("agreement.sha256-malformed");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED).as(DIOGENES, Function.COORDINATOR).when(asked).thenRefused("agreement.not-party");
        }
    }

    @Nested
    class Withdrawing_a_document {
        private final UUID document = UUID.randomUUID();
        private final WithdrawDocument asked = new WithdrawDocument(PETERBOS, document);
        private final DocumentAttached attached =
                new DocumentAttached(PETERBOS, document, "0a".repeat(32), DocumentClass.ANNEX);

        @Test
        void takes_it_off() {
            story.given(SIGNED, attached).when(asked).then(new DocumentWithdrawn(PETERBOS, document));
        }

        @Test
        void lets_the_right_one_be_attached() {
            story.given(SIGNED, attached, new DocumentWithdrawn(PETERBOS, document))
                    .when(new AttachDocument(PETERBOS, document, "0b".repeat(32), DocumentClass.ANNEX))
                    .then(new DocumentAttached(PETERBOS, document, "0b".repeat(32), DocumentClass.ANNEX));
        }

        @Test
        void is_refused_when_it_is_not_attached() {
            story.given(SIGNED).when(asked).thenRefused("agreement.no-document");
        }

        @Test
        void is_refused_to_another_carrier() {
            story.given(SIGNED, attached)
                    .as(DIOGENES, Function.COORDINATOR)
                    .when(asked)
                    .thenRefused("agreement.not-party");
        }
    }
}
