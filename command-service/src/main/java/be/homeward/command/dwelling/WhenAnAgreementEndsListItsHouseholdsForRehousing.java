package be.homeward.command.dwelling;

import be.homeward.command.Automation;
import be.homeward.command.Dispatcher;
import be.homeward.command.OnBehalf;
import be.homeward.command.dwelling.Rehousing.ListForRehousing;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AcceptanceCorrected;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.TitleRecorded;
import be.homeward.events.DwellingEvent.TitleWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementEvent;
import be.homeward.events.HeadAgreementEvent.HeadAgreementCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementExtended;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminated;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationCorrected;
import be.homeward.events.HeadAgreementEvent.HeadAgreementTerminationWithdrawn;
import be.homeward.events.HeadAgreementEvent.NoticeGiven;
import be.homeward.events.HeadAgreementEvent.NoticeWithdrawn;
import be.homeward.log.EventLog;
import be.homeward.log.HeldDwelling;
import be.homeward.log.StoredEvent;
import java.util.Set;

/**
 * When an agreement ends, its households are listed for re-housing, on behalf of whoever ended it; and taken off the list
 * when it does not end after all. It asks of each dwelling concerned whether its list is right: what came in another order,
 * or twice, changes nothing.
 */
public final class WhenAnAgreementEndsListItsHouseholdsForRehousing implements Automation {
    private static final String NAME = "when-an-agreement-ends-list-its-households-for-rehousing";
    private static final Set<String> STREAMS = Set.of(HeadAgreementEvent.STREAM, DwellingEvent.STREAM);

    private final EventLog log;
    private final OnBehalf behalf;

    public WhenAnAgreementEndsListItsHouseholdsForRehousing(EventLog log, Dispatcher dispatcher) {
        this.log = log;
        this.behalf = new OnBehalf(NAME, dispatcher);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> streams() {
        return STREAMS;
    }

    @Override
    public void on(StoredEvent event) {
        switch (event.event()) {
            case HeadAgreementTerminated e -> ended(event, e);
            case HeadAgreementTerminationCorrected e -> ended(event, e);
            case HeadAgreementTerminationWithdrawn e -> ended(event, e);
            case NoticeGiven e -> ended(event, e);
            case NoticeWithdrawn e -> ended(event, e);
            case HeadAgreementExtended e -> ended(event, e);
            case HeadAgreementCorrected e -> ended(event, e);
            // what was recorded late, of a dwelling whose agreement had ended; or under another agreement
            case MovedIn e -> list(event, e.dwelling());
            case MoveInWithdrawn e -> list(event, e.dwelling());
            case MoveOutWithdrawn e -> list(event, e.dwelling());
            case DwellingAccepted e -> list(event, e.dwelling());
            case AcceptanceCorrected e -> list(event, e.dwelling());
            case TitleRecorded e -> list(event, e.dwelling());
            case TitleWithdrawn e -> list(event, e.dwelling());
            default -> {} // whatever else happens ends no agreement, and brings nobody under one that ended
        }
    }

    private void ended(StoredEvent cause, HeadAgreementEvent event) {
        HeldDwelling.under(log, event.agreement()).forEach(dwelling -> list(cause, dwelling));
    }

    private void list(StoredEvent cause, DwellingId dwelling) {
        behalf.give(cause, new ListForRehousing(dwelling), cause.eventId() + "/" + dwelling);
    }
}
