package be.homeward.command.dwelling;

import be.homeward.events.HouseholdEvent.HouseholdFormed;
import be.homeward.events.HouseholdEvent.HouseholdJoined;
import be.homeward.events.HouseholdEvent.HouseholdLeft;
import be.homeward.events.HouseholdEvent.MembershipCorrected;
import be.homeward.events.HouseholdEvent.MembershipRecorded;
import be.homeward.events.NoticeId;
import be.homeward.events.PersonId;
import be.homeward.log.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household became larger or smaller.
 *
 * @param notice under which a landlord is told, the same whenever the event is read
 * @param on absent: from its beginning
 */
record HouseholdChange(NoticeId notice, @Nullable LocalDate on) {
    private static HouseholdChange of(StoredEvent event, @Nullable LocalDate on) {
        return new HouseholdChange(new NoticeId(event.eventId()), on);
    }

    /** What the event tells. */
    static List<HouseholdChange> told(StoredEvent event) {
        return switch (event.event()) {
            case HouseholdJoined e -> List.of(of(event, e.on()));
            case HouseholdLeft e -> List.of(of(event, e.on()));
            case MembershipRecorded e -> List.of(of(event, e.from()), left(event, e.until()));
            case MembershipCorrected e -> corrected(event, e);
            default -> List.of();
        };
    }

    /** Both of its days, each as a change of its own; whoever always lived there and still does changes the whole stay. */
    private static List<HouseholdChange> corrected(StoredEvent event, MembershipCorrected e) {
        List<HouseholdChange> changes = new ArrayList<>();
        LocalDate until = e.until();
        if (e.from() != null || until == null) {
            changes.add(of(event, e.from()));
        }
        if (until != null && !until.equals(e.from())) {
            changes.add(left(event, until));
        }
        return changes;
    }

    private static HouseholdChange left(StoredEvent event, LocalDate until) {
        byte[] name = (event.eventId() + "/until").getBytes(StandardCharsets.UTF_8);
        return new HouseholdChange(new NoticeId(UUID.nameUUIDFromBytes(name)), until);
    }

    /** What the events of a household tell and none of them took back. */
    static List<HouseholdChange> standing(List<StoredEvent> events) {
        Map<PersonId, List<HouseholdChange>> last = new HashMap<>();
        List<HouseholdChange> all = new ArrayList<>();
        for (StoredEvent event : events) {
            switch (event.event()) {
                case HouseholdFormed e -> e.members().forEach(each -> last.put(each, List.of()));
                case HouseholdJoined e -> last.put(e.person(), told(event));
                case HouseholdLeft e -> {
                    List<HouseholdChange> both = new ArrayList<>(last.getOrDefault(e.person(), List.of()));
                    both.addAll(told(event));
                    last.put(e.person(), both);
                }
                case MembershipRecorded e -> {
                    boolean before = last.getOrDefault(e.person(), List.of()).stream()
                            .map(HouseholdChange::on)
                            .anyMatch(day -> day != null && !day.isBefore(e.until()));
                    if (!before) {
                        last.put(e.person(), told(event));
                    }
                }
                case MembershipCorrected e -> {
                    all.removeAll(last.getOrDefault(e.person(), List.of()));
                    last.put(e.person(), told(event));
                }
                default -> {}
            }
            all.addAll(told(event));
        }
        return all;
    }
}
