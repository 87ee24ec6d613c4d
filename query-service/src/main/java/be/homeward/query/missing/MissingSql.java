package be.homeward.query.missing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** All that is missing on a day, as one question: for a partner its own, for the coordinator how often, per partner. */
public final class MissingSql {
    /** The last period of each support, and every stay, that began by the day asked. */
    private static final String ALL =
            """
            with asked as materialized (
                select coalesce(:from::date, (
                    select g.opened_on from programme_at(:known) g where g.programme = :programme), :asOf::date) as from_day
            ), one as materialized (
                select person, one from one_person(:known)
            ), accompanied as materialized (
                select s.support, s.person, s.partner, s.track, p.started_on, p.stopped_on,
                    (p.stopped_on is null or p.stopped_on > :asOf) as open,
                    exists (
                        select from support_pause_at(:known) u where u.support = s.support and u.paused_on <= :asOf
                            and (u.resumed_on is null or u.resumed_on > :asOf)) as rests
                from support_at(:known) s
                cross join lateral (
                    select p.started_on, p.stopped_on from support_period_at(:known) p
                    where p.support = s.support and p.started_on <= :asOf order by p.number desc limit 1) p
                where s.programme = :programme and (:partner::uuid is null or s.partner = :partner)
            ), lived as materialized (
                select s.stay, s.dwelling, s.offering, s.partner, s.agreement, s.move_in, s.move_out, c.household, c.destination,
                    (s.move_out is null or s.move_out > :asOf) as there
                from stay_at(:known) s join stay_case_at(:known) c on c.stay = s.stay
                where s.programme = :programme and s.withdrawn_on is null and s.move_in <= :asOf
                    and (:partner::uuid is null or s.partner = :partner)
            ), gap(kind, partner, since, stream, id) as (
            """ + Arrays.stream(Gap.values()).map(Gap::sql).collect(Collectors.joining("\nunion all\n")) + """
            )
            """;

    private static final String ARGUMENTS =
            "of_programme uuid, period_from date, at_day date, known_at bigint, told bigint, outdated uuid[]";
    private static final String GIVEN = "period_from, at_day, known_at, told, outdated";

    /** The oldest first. */
    static final String OWN = """
            select kind, since, stream, item, since || '.' || item as cursor from (
                select kind, min(since) as since, stream, md5(kind || stream || id)::uuid as item
                from own_missing(:programme, :from, :asOf, :known, :told, :outdated::uuid[])
                group by kind, stream, id) g
            where :afterDay::date is null or (since, item) > (:afterDay, :afterItem::uuid)
            order by since, item limit :limit
            """;

    static final String TOTALS = """
            select o.code as partner, t.kind, t.missing
            from missing_totals(:programme, :from, :asOf, :known, :told, :outdated::uuid[]) t
            left join organisation_at(:known) o on o.organisation = t.partner
            order by o.code, t.kind
            """;

    /**
     * What a partner is told of and what the coordinator counts is one and the same: found over what everybody recorded,
     * for a partner what concerns its own; never more than that it is missing, and since when.
     */
    public static final List<String> FUNCTIONS = List.of(
            """
            create function missing_rows(%s, of_partner uuid)
            returns table (kind text, partner uuid, since date, stream text, id uuid) language sql stable
            set plan_cache_mode = force_custom_plan
            begin atomic
                %s
                select g.kind, g.partner, g.since, g.stream, g.id from gap g;
            end
            """.formatted(
                            ARGUMENTS,
                            ALL.replace(":partner", "of_partner")
                                    .replace(":programme", "of_programme")
                                    .replace(":from", "period_from")
                                    .replace(":outdated", "outdated")
                                    .replace(":asOf", "at_day")
                                    .replace(":told", "told")
                                    .replace(":known", "known_at")),
            "revoke execute on function missing_rows from public",
            """
            create function own_missing(%s)
            returns table (kind text, since date, stream text, id uuid) language sql stable security definer
            begin atomic
                select g.kind, g.since, g.stream, g.id
                from missing_rows(of_programme, %s, views.organisation()) g
                where g.partner = views.organisation() and of_programme in (select programmes());
            end
            """.formatted(ARGUMENTS, GIVEN),
            """
            create function missing_totals(%s)
            returns table (partner uuid, kind text, missing bigint) language sql stable security definer
            begin atomic
                select g.partner, g.kind, count(distinct (g.stream, g.id)) from missing_rows(of_programme, %s, null) g
                where of_programme in (
                    select p.programme from programme_at(known_at) p where p.coordinator = views.organisation())
                group by g.partner, g.kind;
            end
            """.formatted(ARGUMENTS, GIVEN));

    private MissingSql() {}
}
