package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.List;

/** Who came, who went, who was there and who is: what is there is what there was, and whoever came, without whoever went. */
final class Flow {
    /**
     * {@code roof} is each unbroken stretch of nights that a person had in the programme, whichever the dwellings, and
     * {@code course} each unbroken stretch of days of a support, whoever led it: whoever moves without a night in between,
     * or is handed over, neither comes nor goes.
     */
    static final String FACTS = """
            , roof as (
                select person, lower(d) as from_day, upper(d) as until_day from (
                    select person, range_agg(daterange(moved_in, moved_out)) as days from housed
                    where moved_out is null or moved_out > moved_in group by person) r
                cross join lateral unnest(r.days) d
            ), course as (
                select person, support, lower(d) as from_day, upper(d) as until_day from (
                    select person, support, range_agg(daterange(started_on, stopped_on)) as days from open_support
                    where stopped_on is null or stopped_on > started_on group by person, support) r
                cross join lateral unnest(r.days) d
            )
            """;

    private static final String ROOF = """
            select distinct on (r.person, r.%1$s) r.person, h.stay, r.%1$s as on_day
            from roof r join housed h on h.person = r.person and h.%2$s = r.%1$s
            where r.%1$s >= period_from and r.%1$s < period_until and (h.moved_out is null or h.moved_out > h.moved_in)
            order by r.person, r.%1$s, h.stay
            """;

    private static final String COURSE = """
            select person, support, %1$s as on_day from course where %1$s >= period_from and %1$s < period_until
            """;

    private static final String THERE =
            "select person, stay from housed where moved_in < %1$s and (moved_out is null or moved_out >= %1$s)";
    private static final String OPEN =
            "select person, support from open_support where started_on < %1$s and (stopped_on is null or stopped_on >= %1$s)";

    static final Chapter CHAPTER = new Chapter(
            FACTS,
            List.of(
                    inside(
                            "flowHousedBefore",
                            new Names(
                                    "Personen die de nacht vóór de periode in een woning van het programma verbleven",
                                    "Personnes présentes dans un logement du programme la nuit précédant la période",
                                    "Persons living in a dwelling of the programme on the night before the period"),
                            Summing.distinct(Unit.PERSON),
                            THERE.formatted("period_from")),
                    inside(
                            "flowHousedIn",
                            new Names(
                                    "Personen die in de periode kwamen: een eerste nacht in een woning van het programma, na een nacht zonder; wie terugkomt telt opnieuw",
                                    "Personnes arrivées pendant la période : une première nuit dans un logement du programme, après une nuit sans ; qui revient compte à nouveau",
                                    "Persons who came in the period: a first night in a dwelling of the programme after a night without; whoever comes back counts again"),
                            Summing.number(Unit.PERSON),
                            ROOF.formatted("from_day", "moved_in")),
                    inside(
                            "flowHousedOut",
                            new Names(
                                    "Personen die in de periode gingen: een eerste nacht zonder woning van het programma, na een nacht met; wie opnieuw gaat telt opnieuw",
                                    "Personnes parties pendant la période : une première nuit sans logement du programme, après une nuit avec ; qui repart compte à nouveau",
                                    "Persons who went in the period: a first night without a dwelling of the programme after a night with one; whoever goes again counts again"),
                            Summing.number(Unit.PERSON),
                            ROOF.formatted("until_day", "moved_out")),
                    inside(
                            "flowHousedStock",
                            new Names(
                                    "Personen die op de laatste dag van de periode in een woning van het programma verblijven",
                                    "Personnes présentes dans un logement du programme le dernier jour de la période",
                                    "Persons living in a dwelling of the programme on the last day of the period"),
                            Summing.distinct(Unit.PERSON),
                            THERE.formatted("period_until")),
                    inside(
                            "flowSupportedBefore",
                            new Names(
                                    "Begeleidingen die op de dag vóór de periode open waren",
                                    "Accompagnements ouverts le jour précédant la période",
                                    "Supports open on the day before the period"),
                            Summing.distinct(Unit.SUPPORT),
                            OPEN.formatted("period_from")),
                    inside(
                            "flowSupportedIn",
                            new Names(
                                    "Begeleidingen die in de periode begonnen of heropend werden; een overdracht is geen begin",
                                    "Accompagnements commencés ou rouverts pendant la période ; un transfert n'est pas un début",
                                    "Supports that started or were reopened in the period; a hand-over is no start"),
                            Summing.number(Unit.SUPPORT),
                            COURSE.formatted("from_day")),
                    inside(
                            "flowSupportedOut",
                            new Names(
                                    "Begeleidingen die in de periode stopten; een overdracht is geen einde",
                                    "Accompagnements arrêtés pendant la période ; un transfert n'est pas une fin",
                                    "Supports that stopped in the period; a hand-over is no end"),
                            Summing.number(Unit.SUPPORT),
                            COURSE.formatted("until_day")),
                    inside(
                            "flowSupportedStock",
                            new Names(
                                    "Begeleidingen die op de laatste dag van de periode open zijn",
                                    "Accompagnements ouverts le dernier jour de la période",
                                    "Supports open on the last day of the period"),
                            Summing.distinct(Unit.SUPPORT),
                            OPEN.formatted("period_until"))));

    private Flow() {}
}
