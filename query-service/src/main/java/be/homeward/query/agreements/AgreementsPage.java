package be.homeward.query.agreements;

import be.homeward.access.Seat;
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

/** The agreements under which dwellings are lent, who loses a roof within 90 days, and who is overdue. */
public final class AgreementsPage implements Page {
    private static final String AGREEMENTS = """
            select a.agreement, o.code as owner, h.code as holder, g.code as programme,
                a.start_on as start, a.latest_end as "latestEnd", e.ends_on as "endsOn",
                case
                    when a.start_on > :asOf then 'future'
                    when e.ends_on <= :asOf then 'ended'
                    when e.ends_on <= :asOf + 90 then 'ending'
                    else 'running'
                end as state,
                a.notice_days as "noticeDays", a.monthly_fee_cents as "monthlyFeeCents",
                a.domiciliation as "domiciliationAllowed", a.works_from as "worksFrom",
                e.notice_on as "noticeOn", e.notice_ends_on as "noticeEndsOn",
                e.terminated_on as "terminatedOn", e.termination_reason as "terminationReason",
                coalesce(d.dwellings, '[]') as dwellings, coalesce(f.documents, '[]') as documents,
                exists (select from parked k where k.stream_type = 'agreement' and k.stream = a.agreement) as stale
            from agreement_at(:known) a
            cross join lateral (""" + Roof.END + """
            ) e
            left join organisation_at(:known) o on o.organisation = a.owner
            left join organisation_at(:known) h on h.organisation = a.holder
            left join programme_at(:known) g on g.programme = a.programme
            left join lateral (
                select jsonb_agg(distinct t.dwelling) as dwellings from dwelling_title_at(:known) t
                where t.agreement = a.agreement and t.from_day <= :asOf) d on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('document', f.document, 'class', f.document_class,
                    'sha256', f.sha256) order by f.document) as documents
                from document_at(:known) f where f.agreement = a.agreement) f on true
            where (:programme::uuid is null or a.programme = :programme)
                and (:after::uuid is null or a.agreement > :after)
            order by a.agreement limit :limit
            """;

    /** Those of the agreements on the page, so that no list is ever cut off; on the first, those of other titles. */
    private static final String WITHOUT_ROOF = """
            select s.stay, s.dwelling, d.unit, b.name as building, p.code as partner,
                persons_on(s.stay, :asOf, :known) as persons,
                s.move_in as "movedIn", r.ends_on as "endsOn", r.ends_on <= :asOf as overdue, r.reason
            from stay_at(:known) s
            join dwelling_at(:known) d using (dwelling, offering)
            left join building_at(:known) b using (building)
            left join organisation_at(:known) p on p.organisation = s.partner
            cross join lateral (""" + Roof.ofStay("s") + """
            ) r
            where s.withdrawn_on is null and s.move_in <= :asOf and (s.move_out is null or s.move_out > :asOf)
                and r.ends_on <= :asOf + 90
                and (:programme::uuid is null or s.programme = :programme)
                and (:after::uuid is null or r.agreement > :after)
                and (:next::uuid is null or r.agreement is null or r.agreement <= :next::uuid)
            order by r.ends_on, s.stay
            """;

    /** Listed since the end of their agreement was pronounced; whoever left stays on the list, with where they live since. */
    private static final String TO_REHOUSE =
            """
            select r.stay, s.dwelling, d.unit, b.name as building, p.code as partner, r.agreement,
            """ + Rehoused.LISTED_ON + """
                 as since, r.by_day as "by",
                case when s.move_out <= :asOf then s.move_out end as "movedOut",
                case when s.move_out <= :asOf and not :landlord then n.since end as "rehousedSince"
            from to_rehouse_at(:known) r
            join stay_at(:known) s using (stay)
            join dwelling_at(:known) d on d.dwelling = s.dwelling and d.offering = s.offering
            left join building_at(:known) b using (building)
            left join organisation_at(:known) p on p.organisation = s.partner
            left join agreement_at(:known) a on a.agreement = r.agreement
            left join lateral (""" + Rehoused.SINCE + """
            ) n on true
            where
            """ + Rehoused.LISTED_ON + """
                 <= :asOf
                and (:programme::uuid is null or s.programme = :programme)
                and (:after::uuid is null or r.agreement > :after)
                and (:next::uuid is null or r.agreement <= :next::uuid)
            order by r.by_day, r.stay
            """;

    private final Snapshots snapshots;

    public AgreementsPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.PARTNER,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.AFTER,
                Parameter.LIMIT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer(agreements(snapshot, asked), "agreement");
            List<Map<String, @Nullable Object>> households = snapshot.list(snapshot.query(WITHOUT_ROOF)
                    .param("programme", asked.programmeId(), Types.OTHER)
                    .param("after", snapshot.question().after(), Types.OTHER)
                    .param("next", answer.get("next"), Types.OTHER));
            answer.put("losingRoof", which(households, false));
            answer.put("overdue", which(households, true));
            List<Map<String, @Nullable Object>> listed = snapshot.list(snapshot.query(TO_REHOUSE)
                    .param("programme", asked.programmeId(), Types.OTHER)
                    .param("landlord", asked.seat() == Seat.HOUSING)
                    .param("after", snapshot.question().after(), Types.OTHER)
                    .param("next", answer.get("next"), Types.OTHER));
            answer.put("toRehouse", (List<?>) listed);
            return answer;
        });
    }

    private static List<Map<String, @Nullable Object>> agreements(Snapshot snapshot, Asked asked) {
        return snapshot.list(snapshot.page(AGREEMENTS).param("programme", asked.programmeId(), Types.OTHER));
    }

    private static List<Map<String, @Nullable Object>> which(
            List<Map<String, @Nullable Object>> households, boolean overdue) {
        return households.stream()
                .filter(each -> Boolean.valueOf(overdue).equals(each.get("overdue")))
                .toList();
    }
}
