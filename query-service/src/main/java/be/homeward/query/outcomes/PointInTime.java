package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.List;

/** Who lives there on the last Wednesdays of January, April, July and October. */
final class PointInTime {
    private static final String FACTS = """
            , last_wednesday as (
                select on_day from (
                    select m.last - (extract(isodow from m.last)::int + 4) % 7 as on_day
                    from generate_series(
                        date_trunc('month', period_from::timestamp), period_until::timestamp, interval '1 month') g(month)
                    cross join lateral (select (g.month + interval '1 month')::date - 1 as last) m
                    where extract(month from g.month) in (1, 4, 7, 10)) each
                where on_day >= period_from and on_day < period_until
            ), present as (
                select w.on_day, h.person, h.stay, h.household from last_wednesday w
                left join housed h on h.moved_in <= w.on_day and (h.moved_out is null or h.moved_out > w.on_day)
            )
            """;

    private static final Names PERSONS = new Names(
            "Personen die in een woning verblijven op de laatste woensdag van januari, april, juli en oktober (dag van vertrek niet geteld)",
            "Personnes présentes dans un logement le dernier mercredi de janvier, avril, juillet et octobre (jour de départ non compté)",
            "Persons living in a dwelling on the last Wednesday of January, April, July and October (move-out day not counted)");
    private static final Names HOUSEHOLDS = new Names(
            "Huishoudens die in een woning verblijven op de laatste woensdag van januari, april, juli en oktober (dag van vertrek niet geteld)",
            "Ménages présents dans un logement le dernier mercredi de janvier, avril, juillet et octobre (jour de départ non compté)",
            "Households living in a dwelling on the last Wednesday of January, April, July and October (move-out day not counted)");

    static final Chapter CHAPTER = new Chapter(
            FACTS,
            List.of(
                    inside(
                            "personsOnLastWednesdays",
                            PERSONS,
                            Summing.byDay(Unit.PERSON),
                            "select on_day, person, stay from present"),
                    inside(
                            "householdsOnLastWednesdays",
                            HOUSEHOLDS,
                            Summing.byDay(Unit.HOUSEHOLD),
                            "select on_day, person, stay, household from present")));

    private PointInTime() {}
}
