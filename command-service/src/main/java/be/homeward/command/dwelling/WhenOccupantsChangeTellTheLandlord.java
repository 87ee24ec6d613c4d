package be.homeward.command.dwelling;

import be.homeward.command.Automation;
import be.homeward.command.Dispatcher;
import be.homeward.command.OnBehalf;
import be.homeward.command.dwelling.Telling.TellLandlord;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.MoveInCorrected;
import be.homeward.events.DwellingEvent.MoveInWithdrawn;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MoveOutWithdrawn;
import be.homeward.events.DwellingEvent.MovedIn;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingId;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.HouseholdId;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.StayId;
import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import be.homeward.log.HouseholdStay;
import be.homeward.log.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    public Set<String> streams() {
        return STREAMS;
    }

    @Override
    public void on(StoredEvent event) {
        switch (event.event()) {
            case MovedIn e -> {
                tell(event, e.dwelling(), e.stay(), OccupantsChange.MOVED_IN, e.on());
                catchUp(event, e.dwelling(), e.stay());
            }
            case MovedOut e -> tell(event, e.dwelling(), e.stay(), OccupantsChange.MOVED_OUT, e.on());
            case MoveInCorrected e -> {
                tell(event, e.dwelling(), e.stay(), OccupantsChange.CORRECTED, e.on());
                catchUp(event, e.dwelling(), e.stay());
            }
            case MoveInWithdrawn e -> tell(event, e.dwelling(), e.stay(), OccupantsChange.CORRECTED, null);
            case MoveOutCorrected e -> {
                tell(event, e.dwelling(), e.stay(), OccupantsChange.CORRECTED, e.on());
                catchUp(event, e.dwelling(), e.stay());
            }
            case MoveOutWithdrawn e -> {
                tell(event, e.dwelling(), e.stay(), OccupantsChange.CORRECTED, null);
                catchUp(event, e.dwelling(), e.stay());
            }
            case DwellingEvent.DuringStay _ -> guests(event);
            case HouseholdEvent e -> changed(event, e.household());
            default -> {} // whatever else happens to dwellings and households changes no occupants
        }
    }

    /** Whoever owns the dwelling where they sleep for a time is told; the owner of their home is not, who still has them. */
    private void guests(StoredEvent cause) {
        for (GuestsChange each : GuestsChange.told(cause, () -> log.stream(cause.stream(), 0))) {
            tell(cause, each.notice(), each.dwelling(), each.stay(), each.change(), each.on(), "");
        }
    }

    private void changed(StoredEvent cause, HouseholdId household) {
        for (HouseholdChange change : HouseholdChange.told(cause)) {
            HouseholdStay.of(log, household, change.on())
                    .forEach(each -> tell(
                            cause,
                            change.notice(),
                            each.dwelling(),
                            each.stay(),
                            OccupantsChange.HOUSEHOLD_CHANGED,
                            change.on(),
                            ""));
        }
    }

    /** What changed in the household was recorded before it was known to live there; what was told then is not again. */
    private void catchUp(StoredEvent cause, DwellingId dwelling, StayId stay) {
        for (HouseholdChange change : HouseholdChange.standing(householdEventsBefore(cause, stay))) {
            if (change.on() != null) {
                tell(
                        cause,
                        change.notice(),
                        dwelling,
                        stay,
                        OccupantsChange.HOUSEHOLD_CHANGED,
                        change.on(),
                        "/" + cause.eventId());
            }
        }
    }

    private List<StoredEvent> householdEventsBefore(StoredEvent cause, StayId stay) {
        return log.stream(cause.stream(), 0).stream()
                .flatMap(event -> event.event() instanceof DwellingAssigned e
                                && e.stay().equals(stay)
                        ? log.stream(
                                new StreamId(
                                        HouseholdEvent.STREAM, e.household().value()),
                                0)
                                .stream()
                        : Stream.empty())
                .filter(event -> event.position() < cause.position())
                .toList();
    }

    private void tell(
            StoredEvent cause, DwellingId dwelling, StayId stay, OccupantsChange change, @Nullable LocalDate on) {
        tell(cause, new NoticeId(cause.eventId()), dwelling, stay, change, on, "");
    }

    /**
     * @param on absent: the day on which the stay began
     * @param again for a notice that there was nothing to tell of before
     */
    private void tell(
            StoredEvent cause,
            NoticeId notice,
            DwellingId dwelling,
            StayId stay,
            OccupantsChange change,
            @Nullable LocalDate on,
            String again) {
        behalf.give(cause, new TellLandlord(dwelling, notice, stay, change, on), notice + "/" + stay + again);
    }
}
