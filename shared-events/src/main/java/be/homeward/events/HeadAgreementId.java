package be.homeward.events;

import java.util.UUID;

/** Names an agreement between an owner and a partner. */
public record HeadAgreementId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
