package be.homeward.events;

import java.util.UUID;

/** Names one expense declared on a grant. */
public record ExpenseId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
