package be.homeward.command.dwelling;

import be.homeward.command.Automation;
import be.homeward.command.Dispatcher;
import be.homeward.command.OnBehalf;
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
import be.homeward.events.StayId;
import be.homeward.log.EventLog;
import be.homeward.log.HouseholdStay;
import be.homeward.log.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When occupants change, the landlord is told: on behalf of the partner that recorded the change, once for each change. */
public final class WhenOccupantsChangeTellTheLandlord implements Automation {
    private static final String NAME = "when-occupants-change-tell-the-landlord";
    private static final Set<String> STREAMS = Set.of(DwellingEvent.STREAM, HouseholdEvent.STREAM);

    private final EventLog log;
    private final OnBehalf behalf;

    public WhenOccupantsChangeTellTheLandlord(EventLog log, Dispatcher dispatcher) {
        this.log = log;
        this.behalf = new OnBehalf(NAME, dispatcher);
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
            case MembershipCorrected e -> corrected(event, e);
            default -> {} // whatever else happens to dwellings and households changes no occupants
        }
    }

    /** Both of its days, each as a change of its own; whoever always lived there and still does changes the whole stay. */
    private void corrected(StoredEvent cause, MembershipCorrected e) {
        LocalDate until = e.until();
        if (e.from() != null || until == null) {
            changed(cause, e.household(), e.from());
        }
        if (until != null && !until.equals(e.from())) {
            changed(cause, notice(cause, "until"), e.household(), until);
        }
    }

    private void changed(StoredEvent cause, HouseholdId household, @Nullable LocalDate on) {
        changed(cause, new NoticeId(cause.eventId()), household, on);
    }

    /** @param on absent: from the beginning, in every stay */
    private void changed(StoredEvent cause, NoticeId notice, HouseholdId household, @Nullable LocalDate on) {
        HouseholdStay.of(log, household, on)
                .forEach(each ->
                        tell(cause, notice, each.dwelling(), each.stay(), OccupantsChange.HOUSEHOLD_CHANGED, on));
    }

    private void tell(
            StoredEvent cause, DwellingId dwelling, StayId stay, OccupantsChange change, @Nullable LocalDate on) {
        tell(cause, new NoticeId(cause.eventId()), dwelling, stay, change, on);
    }

    /** @param on absent: the day on which the stay began */
    private void tell(
            StoredEvent cause,
            NoticeId notice,
            DwellingId dwelling,
            StayId stay,
            OccupantsChange change,
            @Nullable LocalDate on) {
        behalf.give(cause, new TellLandlord(dwelling, notice, stay, change, on), notice + "/" + stay);
    }

    /** One more of the same event: the same whenever the event is read again. */
    private static NoticeId notice(StoredEvent cause, String which) {
        byte[] name = (cause.eventId() + "/" + which).getBytes(StandardCharsets.UTF_8);
        return new NoticeId(UUID.nameUUIDFromBytes(name));
    }
}
