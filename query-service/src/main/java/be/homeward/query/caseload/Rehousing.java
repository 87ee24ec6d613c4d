package be.homeward.query.caseload;

import be.homeward.events.Names;
import be.homeward.query.agreements.Rehoused;
import be.homeward.query.cases.Definition;
import be.homeward.query.cases.Opening;
import java.util.List;

/** What the numbers of re-housing count: allocations, failures with their causes, and households that had to leave. */
public final class Rehousing {
    /** Until the day on which it was withdrawn, an allocation was one. */
    private static final String ALLOCATED = """
            select s.stay, s.dwelling, s.assigned_from as on_day from stay_at(known_at) s
            where s.programme = of_programme and coalesce(s.withdrawn_on > at_day, true) and s.assigned_from <= at_day
                and s.assigned_from >= period_from and s.assigned_from < period_until
            """;

    private static final String FAILED = """
            select s.person, f.support, f.failure, f.on_day%s from rehousing_failure_at(known_at) f
            join support_at(known_at) s using (support)%s
            where s.programme = of_programme
                and f.on_day <= at_day and f.on_day >= period_from and f.on_day < period_until
            """;
    private static final String EACH_FAILURE = FAILED.formatted("", "");
    private static final String EACH_CAUSE =
            FAILED.formatted(", c.code", " cross join lateral unnest(f.causes) c(code)");

    /** Whoever left since stays on the list. */
    private static final String LISTED = """
            select s.stay, r.agreement, r.by_day as on_day from to_rehouse_at(known_at) r
            join stay_at(known_at) s using (stay)
            left join agreement_at(known_at) a on a.agreement = r.agreement
            where s.programme = of_programme and %s <= at_day
            """.formatted(Rehoused.LISTED_ON);

    private static final String STILL_THERE = LISTED + " and (s.move_out is null or s.move_out > at_day)";
    private static final String REHOUSED = "select l.stay, l.agreement, n.since as on_day from (" + LISTED
            + ") l join stay_at(known_at) s using (stay) cross join lateral ("
            + Rehoused.since("at_day", "known_at") + ") n where n.since is not null";

    /** How each of the numbers opens into its cases. */
    public static final Opening OPENING = Opening.overPeriods(
            "re-housing",
            "rehousing",
            "",
            List.of(
                    new Definition(
                            "allocated",
                            new Names(
                                    "Toewijzingen die in het jaar ingaan, zonder die tegen die dag ingetrokken waren; ook wie nog niet introk telt",
                                    "Attributions qui prennent cours dans l'année, sans celles qui étaient retirées ce jour-là ; compte aussi qui n'a pas encore emménagé",
                                    "Allocations that begin in the year, without those withdrawn by that day; whoever has not moved in yet counts too"),
                            ALLOCATED),
                    new Definition(
                            "left",
                            new Names(
                                    "Wat na die toewijzingen van het quotum van het jaar overblijft",
                                    "Ce qui reste du quota de l'année après ces attributions",
                                    "What these allocations leave of the quota of the year"),
                            ALLOCATED),
                    new Definition(
                            "failed",
                            new Names(
                                    "Herhuisvestingen die in de periode niet lukten; elke keer telt",
                                    "Relogements qui n'ont pas abouti pendant la période ; chaque fois compte",
                                    "Re-housings that did not succeed in the period; each time counts"),
                            EACH_FAILURE),
                    new Definition(
                            "causes",
                            1,
                            new Names(
                                    "Diezelfde, naar oorzaak; met meerdere oorzaken telt ze één keer voor elk ervan",
                                    "Les mêmes, par cause ; avec plusieurs causes, une fois pour chacune",
                                    "The same, by cause; one with several causes counts once for each of them"),
                            EACH_CAUSE,
                            "code"),
                    new Definition(
                            "listed",
                            new Names(
                                    "Huishoudens die te herhuisvesten zijn of waren omdat hun overeenkomst beëindigd werd",
                                    "Ménages à reloger, ou qui l'étaient, parce que leur convention a pris fin",
                                    "Households that are or were to be re-housed because their agreement was ended"),
                            LISTED),
                    new Definition(
                            "stillThere",
                            new Names(
                                    "Van hen: wie er nog woont",
                                    "Parmi eux : ceux qui y habitent encore",
                                    "Of these: those who still live there"),
                            STILL_THERE),
                    new Definition(
                            "rehoused",
                            new Names(
                                    "Van hen: wie sindsdien opnieuw in het programma woont of naar een blijvende woning ging",
                                    "Parmi eux : ceux qui habitent à nouveau dans le programme ou sont partis vers un logement durable",
                                    "Of these: those who live in the programme again since, or left for a lasting home"),
                            REHOUSED)));

    private static final String ARGUMENTS =
            "of_programme uuid, period_from date, period_until date, at_day date, known_at bigint";

    /** Totals for whoever takes part; whose cases they are stays with the partners. */
    public static final List<String> FUNCTIONS = List.of(
            """
            create function rehousing_quota(%s)
            returns table (year int, quota int, allocated bigint) language sql stable security definer
            begin atomic
                select coalesce(q.year, u.year), q.allocations, coalesce(u.allocated, 0)
                from (select * from quota_at(known_at) where programme = of_programme) q
                full join (
                    select extract(year from c.on_day)::int as year, count(*) as allocated
                    from (%s) c group by 1) u on u.year = q.year
                where of_programme in (select programmes());
            end
            """.formatted(ARGUMENTS, ALLOCATED), """
            create function rehousing_failures(%s)
            returns table (cause text, cases bigint) language sql stable security definer
            begin atomic
                select '', count(*) from (%s) c where of_programme in (select programmes())
                union all
                select c.code, count(*) from (%s) c where of_programme in (select programmes()) group by c.code;
            end
            """.formatted(ARGUMENTS, EACH_FAILURE, EACH_CAUSE), """
            create function rehousing_list(%s)
            returns table (listed bigint, "stillThere" bigint, rehoused bigint) language sql stable security definer
            begin atomic
                select (select count(*) from (%s) c), (select count(*) from (%s) c), (select count(*) from (%s) c)
                where of_programme in (select programmes());
            end
            """.formatted(
                            ARGUMENTS, LISTED, STILL_THERE, REHOUSED));

    private Rehousing() {}
}
