package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.headline;

import be.homeward.events.Names;
import java.util.List;

/** Who moved on, who moved within the programme, and who waits for another dwelling. */
final class MovesAndExits {
    private static final String MOVES = "select person, stay, next_in as on_day from move "
            + "where next_in >= period_from and next_in < period_until";

    static final Chapter CHAPTER = new Chapter(
            "",
            List.of(
                    headline(
                            "movedOnToLastingHome",
                            new Names(
                                    "Verschillende personen van wie de bewoning in de periode eindigde naar een blijvende woning, zonder latere bewoning in het programma",
                                    "Personnes distinctes dont l'occupation a pris fin pendant la période vers un logement durable, sans occupation ultérieure dans le programme",
                                    "Distinct persons whose stay ended in the period towards a lasting home, without a later stay in the programme"),
                            Unit.PERSON,
                            """
                            select person, stay, moved_out as on_day from departed
                            where moved_out >= period_from and moved_out < period_until
                                and destination_class = 'lasting'
                            """),
                    headline(
                            "movedOnNeverHoused",
                            new Names(
                                    "Verschillende personen van wie de begeleiding in de periode stopte omdat ze verder konden, zonder ooit in het programma te wonen en zonder nog begeleid te worden",
                                    "Personnes distinctes dont l'accompagnement a pris fin pendant la période parce qu'elles ont poursuivi leur chemin, sans avoir habité dans le programme et sans être encore accompagnées",
                                    "Distinct persons whose support ended in the period because they moved on, never housed in the programme and no longer supported"),
                            Unit.PERSON,
                            """
                            select person, support, stopped_on as on_day from open_support
                            where stop_reason = 'moved-on' and stopped_on >= period_from and stopped_on < period_until
                                and person not in (select person from housed)
                                and person not in (
                                    select person from open_support where stopped_on is null or stopped_on > at_day)
                            """),
                    new Measure(
                            "moves",
                            1,
                            new Names(
                                    "Verhuizingen in de periode: een nieuwe bewoning na een vorige, terwijl de begeleiding open bleef",
                                    "Déménagements pendant la période : une nouvelle occupation après une précédente, l'accompagnement restant ouvert",
                                    "Moves in the period: a stay that follows another while support stays open"),
                            Summing.number(Unit.MOVE),
                            Published.EXACTLY,
                            MOVES),
                    headline(
                            "personsMoved",
                            new Names(
                                    "Verschillende personen die in de periode verhuisden",
                                    "Personnes distinctes ayant déménagé pendant la période",
                                    "Distinct persons who moved in the period"),
                            Unit.PERSON,
                            MOVES),
                    headline(
                            "exits",
                            new Names(
                                    "Verschillende personen van wie de laatste bewoning in de periode eindigde en die niet op een andere woning wachten",
                                    "Personnes distinctes dont la dernière occupation a pris fin pendant la période et qui n'attendent pas d'autre logement",
                                    "Distinct persons whose last stay ended in the period and who do not wait for another dwelling"),
                            Unit.PERSON,
                            """
                            select person, stay, moved_out as on_day from departed
                            where moved_out >= period_from and moved_out < period_until and not waits
                            """),
                    headline(
                            "betweenStays",
                            new Names(
                                    "Verschillende personen wier laatste bewoning eindigde zonder blijvende woning en die begeleid blijven: te herhuisvesten",
                                    "Personnes distinctes dont la dernière occupation a pris fin sans logement durable et qui restent accompagnées : à reloger",
                                    "Distinct persons whose last stay ended without a lasting home and who are still supported: to be re-housed"),
                            Unit.PERSON,
                            "select person, stay, moved_out as on_day from departed where waits")));

    private MovesAndExits() {}
}
