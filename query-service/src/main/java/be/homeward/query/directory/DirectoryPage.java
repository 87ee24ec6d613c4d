package be.homeward.query.directory;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The programmes in which one takes part: their tracks, their partners, their sealed periods. */
public final class DirectoryPage implements Page {
    private static final String PROGRAMMES = """
            select g.programme, g.code, g.name_nl as "nameNl", g.name_fr as "nameFr", g.name_en as "nameEn",
                c.code as coordinator, g.opened_on as "openedOn", g.closed_on as "closedOn",
                g.housing_first as "housingFirst",
                coalesce(t.tracks, '[]') as tracks, coalesce(p.partners, '[]') as partners,
                coalesce(s.periods, '[]') as "sealedPeriods"
            from programme_at(:known) g
            left join organisation_at(:known) c on c.organisation = g.coordinator
            left join lateral (
                select jsonb_agg(jsonb_build_object('track', t.track, 'nameNl', t.name_nl, 'nameFr', t.name_fr,
                    'nameEn', t.name_en, 'housingMode', t.housing_mode, 'residents', t.residents,
                    'freeWithDomiciliation', t.free_with_domiciliation, 'neverReasons', t.never_reasons,
                    'contactCadenceDays', t.cadence_days) order by t.track) as tracks
                from track_at(:known) t where t.programme = g.programme) t on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('organisation', p.partner, 'code', o.code, 'role', p.role,
                    'nameNl', o.name_nl, 'nameFr', o.name_fr, 'nameEn', o.name_en,
                    'tracks', p.tracks, 'from', p.from_day, 'to', p.to_day) order by o.code, p.role, p.from_day) as partners
                from partner_at(:known) p join organisation_at(:known) o on o.organisation = p.partner
                where p.programme = g.programme and p.from_day <= :asOf) p on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('from', s.from_day, 'asOf', s.as_of)
                    order by s.as_of, s.from_day) as periods
                from sealed_period_at(:known) s where s.programme = g.programme) s on true
            where :programme::uuid is null or g.programme = :programme
            order by g.code, g.programme
            """;

    private final Snapshots snapshots;

    public DirectoryPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(Parameter.PROGRAMME, Parameter.AS_OF, Parameter.KNOWN_AT, Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            answer.put("organisation", organisation(asked));
            answer.put("programmes", (List<?>)
                    snapshot.list(snapshot.query(PROGRAMMES).param("programme", asked.programmeId(), Types.OTHER)));
            return answer;
        });
    }

    private static String organisation(Asked asked) {
        return asked.subject().organisation().toString();
    }
}
