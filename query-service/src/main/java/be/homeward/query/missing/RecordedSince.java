package be.homeward.query.missing;

import be.homeward.events.Figures;
import be.homeward.events.OrganisationId;
import be.homeward.log.EventLog;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Snapshot;
import java.sql.Types;
import java.util.List;
import java.util.UUID;

/**
 * Carriers that confirmed their part of a period through the day asked and recorded more about it since: by the same rule
 * by which the period cannot be sealed. What is sealed is not confirmed anew.
 */
final class RecordedSince {
    private static final String CONFIRMED = """
            select q.partner, max(q.known_at) as known_at from confirmed_period_at(:known) q
            where q.programme = :programme and q.as_of = :asOf and not coalesce(q.withdrawn, false)
                and (:from::date is null or q.from_day = :from) and (:partner::uuid is null or q.partner = :partner)
                and not exists (
                    select from sealed_period_at(:known) s
                    where s.programme = q.programme and s.from_day = q.from_day and s.as_of = q.as_of)
            group by q.partner, q.from_day
            """;

    private final EventLog log;

    private record Confirmed(UUID partner, long knownAt) {}

    RecordedSince(EventLog log) {
        this.log = log;
    }

    /** @param all of all carriers, else of the organisation that asks */
    UUID[] carriers(Snapshot snapshot, Asked asked, boolean all) {
        Figures figures = new Figures(asked.theProgramme(), snapshot.question().asOf());
        List<Confirmed> confirmed = snapshot.query(CONFIRMED)
                .param("programme", asked.theProgramme().value())
                .param("from", snapshot.question().from(), Types.DATE)
                .param("partner", all ? null : asked.subject().organisation().value(), Types.OTHER)
                .query((row, _) -> new Confirmed(row.getObject("partner", UUID.class), row.getLong("known_at")))
                .list();
        return confirmed.stream()
                .filter(each -> log.recorded(
                        new OrganisationId(each.partner()), each.knownAt(), snapshot.known(), figures::restOn))
                .map(Confirmed::partner)
                .distinct()
                .toArray(UUID[]::new);
    }
}
