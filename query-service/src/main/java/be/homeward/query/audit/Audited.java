package be.homeward.query.audit;

import be.homeward.access.Seat;
import be.homeward.events.CoachEvent;
import be.homeward.events.OrganisationEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.log.StoredEvent;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which of what was recorded belongs to the programmes that somebody audits. */
final class Audited {
    private Audited() {}

    private static List<ProgrammeId> programmes(Asked asked) {
        return asked.programme() == null
                ? asked.facts().programmes(asked.subject().organisation(), Seat.AUDITOR)
                : List.of(asked.programme());
    }

    static Set<UUID> streams(Asked asked, Snapshot snapshot, UUID... ids) {
        Set<UUID> streams = new HashSet<>();
        for (ProgrammeId programme : programmes(asked)) {
            streams.addAll(snapshot.sql()
                    .sql("select * from streams_in(:programme, :ids)")
                    .param("programme", programme.value())
                    .param("ids", ids)
                    .query(UUID.class)
                    .list());
        }
        return streams;
    }

    /** Of an organisation and its staff: what concerns one that takes part, or did. */
    static boolean visible(Asked asked, StoredEvent event, Set<UUID> streams) {
        return switch (event.stream().type()) {
            case OrganisationEvent.STREAM ->
                takesPart(asked, new OrganisationId(event.stream().id()));
            case CoachEvent.STREAM -> takesPart(asked, event.organisation());
            default -> streams.contains(event.stream().id());
        };
    }

    private static boolean takesPart(Asked asked, OrganisationId organisation) {
        return programmes(asked).stream()
                .anyMatch(
                        each -> !asked.facts().everStanding(each, organisation).isEmpty());
    }
}
