package be.homeward.query.places;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How many places each partner of a programme holds on a day, how many of them are taken, and how both came to be, change
 * after change.
 */
public final class PlacesPage implements Page {
    /** A participant takes a place from the first day of support; the last day is free again. Who it is stays walled. */
    public static final String TAKEN = """
            create function places_taken(of_programme uuid, at_day date, known_at bigint)
            returns table (partner uuid, taken bigint) language sql stable security definer
            begin atomic
                select p.partner, count(distinct s.support)
                from support_at(known_at) s join support_period_at(known_at) p using (support)
                where s.programme = of_programme and of_programme in (select programmes()) and s.role = 'participant'
                    and p.started_on <= at_day and (p.stopped_on is null or p.stopped_on > at_day)
                group by p.partner;
            end
            """;

    /** Of what was granted for one day, what was said last counts. */
    private static final String GRANTED = """
            (select distinct on (p.partner) p.partner, p.places, p.from_day, p.until_day from place_at(:known) p
                where p.programme = :programme and p.from_day <= %1$s and (p.until_day is null or p.until_day > %1$s)
                order by p.partner, p.recorded_from desc)
            """;

    private static final String PARTNERS = """
            select o.code as partner, coalesce(p.places, 0) as places, p.from_day as "from", p.until_day as until,
                coalesce(t.taken, 0) as taken, p.places - coalesce(t.taken, 0) as free
            from %s p full join places_taken(:programme, :asOf, :known) t using (partner)
            left join organisation_at(:known) o on o.organisation = partner order by o.code
            """.formatted(GRANTED.formatted(":asOf::date"));

    private static final String CHANGES = """
            select d.on_day as "from", sum(p.places) as places,
                jsonb_object_agg(o.code, p.places order by o.code) filter (where o.code is not null) as partners
            from (
                select from_day as on_day from place_at(:known) where programme = :programme and from_day <= :asOf
                union
                select until_day from place_at(:known) where programme = :programme and until_day <= :asOf) d
            left join lateral %s p on true
            left join organisation_at(:known) o on o.organisation = p.partner
            group by d.on_day order by d.on_day
            """.formatted(GRANTED.formatted("d.on_day"));

    private final Snapshots snapshots;

    public PlacesPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(Parameter.PROGRAMME, Parameter.AS_OF, Parameter.KNOWN_AT, Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        asked.theProgramme();
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            List<Map<String, @Nullable Object>> partners = snapshot.list(of(asked, snapshot, PARTNERS));
            answer.put("places", total(partners, "places"));
            answer.put("taken", total(partners, "taken"));
            answer.put("items", (List<?>) partners);
            List<Map<String, @Nullable Object>> changes = snapshot.list(of(asked, snapshot, CHANGES));
            answer.put("changes", (List<?>) changes);
            return answer;
        });
    }

    private static StatementSpec of(Asked asked, Snapshot snapshot, String sql) {
        return snapshot.query(sql).param("programme", asked.programmeId(), Types.OTHER);
    }

    private static long total(List<Map<String, @Nullable Object>> partners, String name) {
        return partners.stream()
                .map(each -> each.get(name))
                .mapToLong(each -> each instanceof Number number ? number.longValue() : 0)
                .sum();
    }
}
