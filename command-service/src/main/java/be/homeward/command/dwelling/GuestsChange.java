package be.homeward.command.dwelling;

import static be.homeward.events.OccupantsChange.GUESTS_CAME;
import static be.homeward.events.OccupantsChange.GUESTS_CORRECTED;
import static be.homeward.events.OccupantsChange.GUESTS_LEFT;

import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.NoticeId;
import be.homeward.events.OccupantsChange;
import be.homeward.events.RelocationId;
import be.homeward.events.StayId;
import be.homeward.log.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A household that sleeps elsewhere for a time came to a dwelling of the programme, or left it.
 *
 * @param dwelling where they are guests
 * @param notice under which its landlord is told, the same whenever the event is read
 */
record GuestsChange(DwellingId dwelling, NoticeId notice, StayId stay, OccupantsChange change, LocalDate on) {

    /** Where guests slept when, as it was told last; nowhere while {@code in} is absent. */
    private record Nights(
            @Nullable DwellingId in,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static final Nights NONE = new Nights(null, null, null);
    }

    /**
     * What the event tells.
     *
     * @param home everything that was told of their home
     */
    static List<GuestsChange> told(StoredEvent event, Supplier<List<StoredEvent>> home) {
        return switch (event.event()) {
            case HouseholdRelocated e -> changes(event, e.stay(), Nights.NONE, new Nights(e.to(), e.from(), e.until()));
            case RelocationEnded e -> {
                Nights before = before(event, e.stay(), e.relocation(), home.get());
                boolean never = e.on().equals(before.from()); // without a night they did not come
                yield changes(
                        event, e.stay(), before, never ? Nights.NONE : new Nights(before.in(), before.from(), e.on()));
            }
            case RelocationCorrected e ->
                changes(
                        event,
                        e.stay(),
                        before(event, e.stay(), e.relocation(), home.get()),
                        new Nights(e.to(), e.from(), e.until()));
            case RelocationWithdrawn e ->
                changes(event, e.stay(), before(event, e.stay(), e.relocation(), home.get()), Nights.NONE);
            default -> List.of();
        };
    }

    private static List<GuestsChange> changes(StoredEvent cause, StayId stay, Nights before, Nights now) {
        List<GuestsChange> changes = new ArrayList<>();
        boolean same = before.in() != null && before.in().equals(now.in());
        if (!same) {
            tell(cause, before.in(), stay, GUESTS_CORRECTED, before.from(), changes);
            tell(cause, now.in(), stay, GUESTS_CAME, now.from(), changes);
            tell(cause, now.in(), stay, GUESTS_LEFT, now.until(), changes);
            return changes;
        }
        if (now.from() != null && !now.from().equals(before.from())) {
            tell(cause, now.in(), stay, GUESTS_CORRECTED, now.from(), changes);
        }
        if (now.until() == null
                ? before.until() != null
                : before.until() != null && !now.until().equals(before.until())) {
            tell(cause, now.in(), stay, GUESTS_CORRECTED, now.until() == null ? now.from() : now.until(), changes);
        } else if (before.until() == null) {
            tell(cause, now.in(), stay, GUESTS_LEFT, now.until(), changes);
        }
        return changes;
    }

    private static void tell(
            StoredEvent cause,
            @Nullable DwellingId in,
            StayId stay,
            OccupantsChange change,
            @Nullable LocalDate on,
            List<GuestsChange> changes) {
        if (in != null && on != null) {
            byte[] name = (cause.eventId() + "/guests/" + changes.size()).getBytes(StandardCharsets.UTF_8);
            changes.add(new GuestsChange(in, new NoticeId(UUID.nameUUIDFromBytes(name)), stay, change, on));
        }
    }

    private static Nights before(StoredEvent cause, StayId stay, RelocationId relocation, List<StoredEvent> home) {
        Nights nights = Nights.NONE;
        for (StoredEvent each : home) {
            if (each.position() < cause.position() && each.event() instanceof DwellingEvent.DuringStay event) {
                nights = event.stay().equals(stay) ? after(nights, relocation, event) : nights;
            }
        }
        return nights;
    }

    private static Nights after(Nights nights, RelocationId relocation, DwellingEvent.DuringStay event) {
        return switch (event) {
            case HouseholdRelocated e when e.relocation().equals(relocation) -> new Nights(e.to(), e.from(), e.until());
            case RelocationCorrected e
            when e.relocation().equals(relocation) -> new Nights(e.to(), e.from(), e.until());
            case RelocationEnded e
            when e.relocation().equals(relocation) -> new Nights(nights.in(), nights.from(), e.on());
            case RelocationWithdrawn e when e.relocation().equals(relocation) -> Nights.NONE;
            default -> nights;
        };
    }
}
