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
    private static final String PARTNERS = """
            select o.code as partner, coalesce(p.places, 0) as places, p.from_day as "from", p.until_day as until,
                coalesce(t.taken, 0) as taken, p.places - coalesce(t.taken, 0) as free
            from (%s) p full join places_taken(:programme, :asOf, :known) t using (partner)
            left join organisation_at(:known) o on o.organisation = partner order by o.code
            """.formatted(Places.granted(":programme", ":asOf::date", ":known"));

    private static final String CHANGES = """
            select d.on_day as "from", sum(p.places) as places,
                jsonb_object_agg(o.code, p.places order by o.code) filter (where o.code is not null) as partners
            from (
                select from_day as on_day from place_at(:known) where programme = :programme and from_day <= :asOf
                union
                select until_day from place_at(:known) where programme = :programme and until_day <= :asOf) d
            left join lateral (%s) p on true
            left join organisation_at(:known) o on o.organisation = p.partner
            group by d.on_day order by d.on_day
            """.formatted(Places.granted(":programme", "d.on_day", ":known"));

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
            answer.put("definitions", Places.OPENING.texts(asked.language()));
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
