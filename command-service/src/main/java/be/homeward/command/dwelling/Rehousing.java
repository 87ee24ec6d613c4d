package be.homeward.command.dwelling;

import be.homeward.command.ByAutomation;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.agreement.HeadAgreement;
import be.homeward.command.agreement.HeadAgreementState;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingEvent.NoLongerToBeRehoused;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By when a household is to be re-housed, and which agreement ends. Where only the term agreed from the beginning runs
 * out, nobody needs to be listed: that is seen from its date.
 */
record Rehousing(HeadAgreementId agreement, LocalDate by) {

    /**
     * Whoever lives there under an agreement that was ended is listed to be re-housed; whoever need not be any more is
     * taken off the list. Where the list is right, nothing happens.
     */
    @ByAutomation
    @Refuses({})
    public record ListForRehousing(DwellingId dwelling) implements Dwelling.Command {}

    static List<DwellingEvent> list(DwellingState known, ListForRehousing command, Streams streams) {
        return known.stays().all().values().stream()
                .flatMap(stay ->
                        listed(command, stay, needed(known.of(stay.assigned().stay()), streams)))
                .toList();
    }

    private static Stream<DwellingEvent> listed(ListForRehousing command, Stay stay, @Nullable Rehousing ended) {
        boolean underAgreement = stay.life().titles().isEmpty();
        Rehousing needed = underAgreement ? ended : null;
        Rehousing before = stay.life().rehousing();
        if (needed == null || stay.movedIn() == null) {
            return before == null
                    ? Stream.empty()
                    : Stream.of(new NoLongerToBeRehoused(
                            command.dwelling(), stay.assigned().stay()));
        }
        // whoever left is not listed any more, nor taken off: they were to be re-housed
        return needed.equals(before) || !stay.isLived()
                ? Stream.empty()
                : Stream.of(new ListedForRehousing(
                        command.dwelling(), stay.assigned().stay(), needed.agreement(), needed.by()));
    }

    /** Of all agreements under which the dwelling is held, the newest says when its occupants are to leave. */
    private static @Nullable Rehousing needed(DwellingState known, Streams streams) {
        Acceptance last = known.lastAcceptance();
        HeadAgreementId agreement = last == null ? null : last.agreement();
        if (agreement == null) {
            return null;
        }
        HeadAgreementState terms = streams.require(HeadAgreement.FOLDING, agreement);
        return terms.wasEnded() ? new Rehousing(agreement, terms.endInForce()) : null;
    }
}
