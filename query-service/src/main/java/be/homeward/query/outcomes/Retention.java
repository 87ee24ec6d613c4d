package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.guarded;
import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.ArrayList;
import java.util.List;

/** Who still lives there after a time: retention in lasting tracks, and the shares that parliament asks for in any track. */
final class Retention {
    /**
     * {@code kept} follows each person from the first move-in in a lasting track. A stay of which nothing was heard in the
     * 90 days before the day looked at, nor since, was not observed: moving in, out, a contact that reached somebody of the
     * household and a confirmation are what is heard.
     */
    private static final String FACTS = """
            , heard as (
                select stay, max(on_day) as on_day from (
                    select stay, moved_in as on_day from housed
                    union all select stay, moved_out from housed where moved_out is not null
                    union all select h.stay, f.on_day from (select distinct stay from housed) h cross join lateral (
                        -- one by one through the index: there are those of all programmes
                        select on_day from still_housed_at(known_at) f where f.stay = h.stay offset 0) f
                    where f.on_day <= at_day
                    union all select h.stay, t.on_day from housed h join cases c using (person)
                        join contact_at(known_at) t on t.support = c.support
                    where t.result = 'reached' and t.on_day <= at_day and t.on_day >= h.moved_in
                        and (h.moved_out is null or t.on_day <= h.moved_out)) each
                group by stay
            ), death as (
                select person, min(on_day) as on_day from (
                    select person, moved_out as on_day from housed where destination_class = 'deceased'
                    union all select person, stopped_on from open_support
                    where stop_reason = 'death' and stopped_on <= at_day) each
                group by person
            ), lasting as (
                select h.* from housed h join track_at(known_at) k on k.programme = of_programme and k.track = h.track
                where k.housing_mode = 'lasting'
            ), settled as (
                select distinct on (person) person, stay, dwelling, moved_in from lasting order by person, moved_in, stay
            ), kept as (
                select person, stay, months, due, dead, due <= at_day as unseen,
                    case when due > at_day then null when dead then false when heard_any then true
                        when any_dwelling then null else false end as any_dwelling,
                    case when due > at_day then null when dead then false when heard_same then true
                        when same_dwelling then null else false end as same_dwelling
                from (
                    select s.person, s.stay, m.months, d.due, bool_or(x.on_day <= d.due) as dead,
                        bool_or(h.stay is not null) as any_dwelling,
                        bool_or(coalesce(h.dwelling = s.dwelling, false)) as same_dwelling,
                        bool_or(e.on_day > d.due - 90) as heard_any,
                        bool_or(e.on_day > d.due - 90 and h.dwelling = s.dwelling) as heard_same
                    from settled s
                    cross join (values (6), (12), (24), (36)) m(months)
                    cross join lateral (select (s.moved_in + make_interval(months => m.months))::date as due) d
                    left join death x using (person)
                    left join lasting h on h.person = s.person and h.moved_in <= d.due
                        and (h.moved_out is null or h.moved_out > d.due)
                    left join heard e on e.stay = h.stay
                    where s.moved_in >= period_from and s.moved_in < period_until
                    group by s.person, s.stay, m.months, d.due) each
            ), begun as (
                select distinct on (person, chain) person, stay, moved_out as left_on,
                    min(moved_in) over (partition by person, chain) as began
                from linked order by person, chain, moved_out desc nulls first, link desc
            )
            """;

    /** Funders ask after one, two, three and more years. */
    private static final int FARTHEST = 5;

    private static final Names STILL = new Names(
            "Aandeel van wie in de periode introk dat er na %s jaar nog woont; bewoningen verbonden door een verhuizing of zonder nacht ertussen tellen als één; wie overleed woont er niet meer",
            "Part des personnes emménagées pendant la période qui y habitent encore après %s an(s) ; les occupations liées par un déménagement ou sans nuit entre elles comptent pour une ; les personnes décédées n'y habitent plus",
            "Share of those who moved in in the period who still live there after %s year(s); stays linked by a move or without a night in between count as one; whoever died no longer does");
    private static final Names AFTER = new Names(
            "Aandeel van wie in de periode voor het eerst in een krachtlijn met blijvende woningen introk dat er na %s maanden nog woont: ",
            "Part des personnes emménagées pour la première fois pendant la période dans un axe de logement durable qui y habitent encore après %s mois : ",
            "Share of those who first moved in in a track with lasting homes in the period who still live there after %s months: ");
    private static final Names SAME = new Names("in dezelfde woning", "dans le même logement", "in the same dwelling");
    private static final Names ANY = new Names(
            "in eender welke woning van zo'n krachtlijn",
            "dans n'importe quel logement d'un tel axe",
            "in any dwelling of such a track");

    static final Chapter CHAPTER = new Chapter(FACTS, measures());

    private Retention() {}

    private static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (int months : new int[] {6, 12, 24, 36}) {
            measures.add(retention(months, "SameDwelling", SAME, "same_dwelling", false));
            measures.add(retention(months, "SameDwelling", SAME, "same_dwelling", true));
            measures.add(retention(months, "AnyDwelling", ANY, "any_dwelling", false));
            measures.add(retention(months, "AnyDwelling", ANY, "any_dwelling", true));
        }
        for (int years = 1; years <= FARTHEST; years++) {
            measures.add(guarded(
                    "stillThereAfter" + years + (years == 1 ? "Year" : "Years"),
                    Texts.with(STILL, years),
                    Summing.share(),
                    """
                    select person, stay, case when d.due <= at_day then
                            coalesce(left_on, 'infinity') > d.due and coalesce(x.on_day, 'infinity') > d.due end as counted,
                        false as unseen, d.due as on_day
                    from begun left join death x using (person)
                    cross join lateral (select (began + interval '%d years')::date as due) d
                    where began >= period_from and began < period_until
                    """.formatted(years)));
        }
        return measures;
    }

    private static Measure retention(int months, String variant, Names where, String column, boolean deceased) {
        Names text = Texts.begin(
                AFTER.nl().formatted(months),
                AFTER.fr().formatted(months),
                AFTER.en().formatted(months),
                where);
        String name = "retention" + months + "Months" + variant + (deceased ? "DeceasedCounted" : "");
        Names whole = deceased
                ? Texts.end(
                        text,
                        "; wie overleed telt als niet meer wonend",
                        " ; les personnes décédées comptent comme n'y habitant plus",
                        "; whoever died counts as no longer living there")
                : Texts.end(
                        text,
                        "; wie overleed is niet meegeteld",
                        " ; les personnes décédées ne sont pas comptées",
                        "; whoever died is left out");
        String cases = """
                select person, stay, %s as counted, unseen, due as on_day from kept where months = %d %s
                """.formatted(column, months, deceased ? "" : "and dead is not true");
        // all that a funder reads counts whoever died as gone: from two shares that differ in them, how many could be
        // told
        return deceased && where.equals(ANY)
                ? guarded(name, whole, Summing.share(), cases)
                : inside(name, whole, Summing.share(), cases);
    }
}
