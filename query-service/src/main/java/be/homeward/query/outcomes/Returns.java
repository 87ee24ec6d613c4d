package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.guarded;

import be.homeward.events.Names;
import java.util.List;

/** Who left to a lasting home and was homeless again. */
final class Returns {
    /** The first leaving of each person in the period, and the first sign of homelessness after it. */
    private static final String FACTS = """
            , left_for_home as (
                select distinct on (person) person, stay, moved_out as left_on from housed
                where destination_class = 'lasting' and moved_out >= period_from and moved_out < period_until
                order by person, moved_out, stay
            ), homeless as (
                select p.one as person, l.on_day, l.on_day as situation_on, null::uuid as stay
                from (
                    select person as one, person from left_for_home
                    union
                    select one, person from one where one in (select person from left_for_home)) p
                cross join lateral (
                    -- one by one through the index: there are those of all programmes
                    select * from living_situation_at(known_at) l where l.person = p.person offset 0) l
                where l.situation in (%s) and l.on_day <= at_day
                union all
                select h.person, h.moved_in, null, h.stay
                from housed h join track_at(known_at) k on k.programme = of_programme and k.track = h.track
                where k.housing_mode = 'temporary'
                union all
                select h.person, h.moved_out, null, h.stay from housed h where h.destination_class = 'homeless'
            ), sign as (
                -- leavings and signs in one list, not joined: whatever is thought of their number, one pass is enough
                select person, left_on, stay as home, null::date as on_day, null::date as situation_on, null::uuid as stay
                from left_for_home
                union all
                select person, null, null, on_day, situation_on, stay from homeless
            ), back as (
                select distinct on (person) person, home as stay, left_on,
                    case when after then on_day end as on_day, case when after then situation_on end as situation_on,
                    case when after then stay end as stay_after, case when after then on_day - left_on end as days
                from (
                    select person, home, left_on, on_day, situation_on, stay, coalesce(on_day > left_on, false) as after
                    from (
                        select person, on_day, situation_on, stay, max(left_on) over of_person as left_on,
                            first_value(home) over (of_person order by left_on nulls last) as home
                        from sign window of_person as (partition by person)) s
                    where left_on is not null) s
                order by person, after desc, on_day, situation_on, stay
            )
            """.formatted(Homelessness.SITUATIONS);

    private static final Names TEXT = new Names(
            "Aandeel van wie in de periode naar een blijvende woning vertrok dat %s opnieuw thuisloos was: een geregistreerde dakloze woonsituatie, een nieuwe tijdelijke bewoning, of een bewoning die op straat of in de opvang eindigde",
            "Part des personnes parties pendant la période vers un logement durable à nouveau sans chez-soi %s : une situation de sans-abrisme enregistrée, une nouvelle occupation temporaire, ou une occupation terminée à la rue ou en hébergement d'urgence",
            "Share of those who left to a lasting home in the period who were homeless again %s: a homeless living situation recorded, a new temporary stay, or a stay that ended on the street or in a shelter");

    static final Chapter CHAPTER = new Chapter(
            FACTS,
            List.of(
                    between(
                            "returnsWithin180Days",
                            1,
                            180,
                            "binnen 180 dagen",
                            "dans les 180 jours",
                            "within 180 days"),
                    between(
                            "returns181To365Days",
                            181,
                            365,
                            "na 181 tot 365 dagen",
                            "après 181 à 365 jours",
                            "after 181 to 365 days"),
                    between(
                            "returns366To730Days",
                            366,
                            730,
                            "na 366 tot 730 dagen",
                            "après 366 à 730 jours",
                            "after 366 to 730 days")));

    private Returns() {}

    private static Measure between(String name, int first, int last, String nl, String fr, String en) {
        Names text = new Names(
                TEXT.nl().formatted(nl), TEXT.fr().formatted(fr), TEXT.en().formatted(en));
        return guarded(name, text, Summing.share(), """
                select person, stay, case when left_on + %2$d <= at_day
                        then coalesce(days between %1$d and %2$d, false) end as counted, false as unseen,
                    case when days between %1$d and %2$d then on_day end as on_day,
                    case when days between %1$d and %2$d then situation_on end as situation_on,
                    case when days between %1$d and %2$d then stay_after end as stay_after
                from back
                """.formatted(first, last));
    }
}
