package be.homeward.command.dwelling;

import be.homeward.access.Subject;
import be.homeward.command.Automation;
import be.homeward.command.Dispatcher;
import be.homeward.command.Grounds;
import be.homeward.command.Refusal;
import be.homeward.command.dwelling.Telling.TellLandlord;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingId;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdId;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.OrganisationId;
import be.homeward.events.StayId;
import be.homeward.events.StreamId;
import be.homeward.log.CommandKey;
import be.homeward.log.EventLog;
import be.homeward.log.HouseholdStay;
import be.homeward.log.KeyTaken;
import be.homeward.log.StoredEvent;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When occupants change, the landlord is told: on behalf of the partner that recorded the change, once for each change. */
public final class WhenOccupantsChangeTellTheLandlord implements Automation {
    private static final String NAME = "when-occupants-change-tell-the-landlord";
    private static final Set<String> STREAMS = Set.of(DwellingEvent.STREAM, HouseholdEvent.STREAM);
    /** Keys of nobody's: no partner can use one up. */
    private static final OrganisationId NOBODY = new OrganisationId(StreamId.NOBODY);

    private final EventLog log;
    private final Dispatcher dispatcher;

    public WhenOccupantsChangeTellTheLandlord(EventLog log, Dispatcher dispatcher) {
        this.log = log;
        this.dispatcher = dispatcher;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void on(StoredEvent event) {
        if (!STREAMS.contains(event.stream().type())) {
            return;
        }
        switch (event.event()) {
            case MovedIn e -> tell(event, e.dwelling(), e.stay(), OccupantsChange.MOVED_IN, e.on());
            case MovedOut e -> tell(event, e.dwelling(), e.stay(), OccupantsChange.MOVED_OUT, e.on());
            case MoveInCorrected e -> tell(event, e.dwelling(), e.stay(), OccupantsChange.CORRECTED, e.on());
            case MoveInWithdrawn e -> tell(event, e.dwelling(), e.stay(), OccupantsChange.CORRECTED, null);
            case MoveOutCorrected e -> tell(event, e.dwelling(), e.stay(), OccupantsChange.CORRECTED, e.on());
            case MoveOutWithdrawn e -> tell(event, e.dwelling(), e.stay(), OccupantsChange.CORRECTED, null);
            case HouseholdJoined e -> changed(event, e.household(), e.on());
            case HouseholdLeft e -> changed(event, e.household(), e.on());
            case MembershipCorrected e -> changed(event, e.household(), e.from());
            default -> {} // whatever else happens to dwellings and households changes no occupants
        }
    }

    /** @param on absent: from the beginning, in every stay */
    private void changed(StoredEvent cause, HouseholdId household, @Nullable LocalDate on) {
        HouseholdStay.of(log, household, on)
                .forEach(each -> tell(cause, each.dwelling(), each.stay(), OccupantsChange.HOUSEHOLD_CHANGED, on));
    }

    /** @param on absent: the day on which the stay began */
    private void tell(
            StoredEvent cause, DwellingId dwelling, StayId stay, OccupantsChange change, @Nullable LocalDate on) {
        var subject =
                new Subject(NAME, cause.organisation(), Set.of(cause.origin().function()));
        var grounds = new Grounds(subject, cause.origin().function(), "housing");
        var key = new CommandKey(NOBODY, NAME + "/" + cause.eventId() + "/" + stay, new byte[32]);
        try {
            dispatcher.handle(
                    new TellLandlord(dwelling, new NoticeId(cause.eventId()), stay, change, on), grounds, key);
        } catch (KeyTaken | Refusal e) {
            // told before the last crash; or there is nothing left to tell
        }
    }
}
