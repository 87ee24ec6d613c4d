package be.homeward.query.outcomes;

import be.homeward.events.Names;
import java.util.List;

/**
 * Every measure with its text: what is counted, over which dates, and what is left out. Persons are taken away from
 * others as sets: PostgreSQL, which cannot know how many there will be, would look for each one among all others.
 */
final class Measures {
    static final List<Measure> ALL = List.of(
            new Measure(
                    "personsHoused",
                    1,
                    new Names(
                            "Verschillende personen die in de periode in een woning trokken",
                            "Personnes distinctes qui ont emménagé dans un logement pendant la période",
                            "Distinct persons who moved into a dwelling in the period"),
                    "select count(distinct person) from housed where moved_in >= period_from and moved_in < period_until"),
            new Measure(
                    "dwellingsUsed",
                    1,
                    new Names(
                            "Verschillende woningen waarin iemand in de periode introk",
                            "Logements distincts où quelqu'un a emménagé pendant la période",
                            "Distinct dwellings into which somebody moved in the period"),
                    "select count(distinct dwelling) from housed where moved_in >= period_from and moved_in < period_until"),
            new Measure(
                    "housingPartners",
                    1,
                    new Names(
                            "Verschillende eigenaars van woningen waarin iemand in de periode introk",
                            "Propriétaires distincts des logements où quelqu'un a emménagé pendant la période",
                            "Distinct owners of dwellings into which somebody moved in the period"),
                    "select count(distinct owner) from housed where moved_in >= period_from and moved_in < period_until"),
            new Measure(
                    "personsSupported",
                    1,
                    new Names(
                            "Verschillende personen, deelnemers en hun omgeving samen, met in de periode een open begeleiding en minstens één contact, wat dat ook opleverde",
                            "Personnes distinctes, participants et entourage ensemble, avec un accompagnement ouvert et au moins un contact pendant la période, quel qu'en soit le résultat",
                            "Distinct persons, participants and entourage together, with support open and at least one contact in the period, whatever came of it"),
                    "select count(distinct person) from supported"),
            new Measure(
                    "personsSupportedParticipants",
                    1,
                    new Names("Van hen: de deelnemers", "Parmi elles : les participants", "Of these: the participants"),
                    "select count(distinct person) from supported where role = 'participant'"),
            new Measure(
                    "personsSupportedEntourage",
                    1,
                    new Names(
                            "Van hen: wie enkel als omgeving (krakers, vrienden, familie) begeleid werd",
                            "Parmi elles : les personnes accompagnées uniquement comme entourage (squatteurs, amis, famille)",
                            "Of these: those supported as entourage only (squatters, friends, family)"),
                    """
                    select count(person) from (
                        select person from supported except select person from supported where role = 'participant') e
                    """),
            new Measure(
                    "movedOnToLastingHome",
                    1,
                    new Names(
                            "Verschillende personen van wie de bewoning in de periode eindigde naar een blijvende woning, zonder latere bewoning in het programma",
                            "Personnes distinctes dont l'occupation a pris fin pendant la période vers un logement durable, sans occupation ultérieure dans le programme",
                            "Distinct persons whose stay ended in the period towards a lasting home, without a later stay in the programme"),
                    """
                    select count(distinct person) from in_order
                    where next_in is null and moved_out >= period_from and moved_out < period_until
                        and destination_class = 'lasting'
                    """),
            new Measure(
                    "movedOnNeverHoused",
                    1,
                    new Names(
                            "Verschillende personen van wie de begeleiding in de periode stopte omdat ze verder konden, zonder ooit in het programma te wonen",
                            "Personnes distinctes dont l'accompagnement a pris fin pendant la période parce qu'elles ont poursuivi leur chemin, sans avoir habité dans le programme",
                            "Distinct persons whose support ended in the period because they moved on, never housed in the programme"),
                    """
                    select count(person) from (
                        select person from open_support
                        where stop_reason = 'moved-on' and stopped_on >= period_from and stopped_on < period_until
                        except select person from housed) e
                    """),
            new Measure(
                    "administrationInOrder",
                    1,
                    new Names(
                            "Verschillende personen met een bewoning van wie de administratie in de periode, op of na de intrek, in orde verklaard en niet herroepen werd",
                            "Personnes distinctes ayant une occupation et dont l'administration a été déclarée en ordre pendant la période, à l'emménagement ou après, sans révocation",
                            "Distinct persons with a stay whose administration was declared in order in the period, on or after move-in, and not revoked"),
                    """
                    select count(distinct c.person) from cases c
                    where c.in_order_on >= period_from and c.in_order_on < period_until
                        and exists (select from housed h where h.person = c.person and h.moved_in <= c.in_order_on)
                    """),
            new Measure(
                    "administrationAsGoal",
                    1,
                    new Names(
                            "Verschillende personen met een bewoning die hun administratie in orde wilden krijgen",
                            "Personnes distinctes ayant une occupation et pour objectif une administration en ordre",
                            "Distinct persons with a stay who had administration in order as a goal"),
                    """
                    select count(person) from (
                        select c.person from cases c join goal_at(known_at) g using (support)
                        where g.kind = 'administration-in-order' and g.set_on < period_until
                        intersect select person from housed) g
                    """),
            new Measure(
                    "moves",
                    1,
                    new Names(
                            "Verhuizingen in de periode: een nieuwe bewoning na een vorige, terwijl de begeleiding open bleef",
                            "Déménagements pendant la période : une nouvelle occupation après une précédente, l'accompagnement restant ouvert",
                            "Moves in the period: a stay that follows another while support stays open"),
                    "select count(*) from move where next_in >= period_from and next_in < period_until"),
            new Measure(
                    "personsMoved",
                    1,
                    new Names(
                            "Verschillende personen die in de periode verhuisden",
                            "Personnes distinctes ayant déménagé pendant la période",
                            "Distinct persons who moved in the period"),
                    "select count(distinct person) from move where next_in >= period_from and next_in < period_until"),
            new Measure(
                    "exits",
                    1,
                    new Names(
                            "Verschillende personen van wie de laatste bewoning in de periode eindigde en die niet op een andere woning wachten",
                            "Personnes distinctes dont la dernière occupation a pris fin pendant la période et qui n'attendent pas d'autre logement",
                            "Distinct persons whose last stay ended in the period and who do not wait for another dwelling"),
                    """
                    select count(distinct person) from departed
                    where moved_out >= period_from and moved_out < period_until and not waits
                    """),
            new Measure(
                    "betweenStays",
                    1,
                    new Names(
                            "Verschillende personen wier laatste bewoning eindigde zonder blijvende woning en die begeleid blijven: te herhuisvesten",
                            "Personnes distinctes dont la dernière occupation a pris fin sans logement durable et qui restent accompagnées : à reloger",
                            "Distinct persons whose last stay ended without a lasting home and who are still supported: to be re-housed"),
                    "select count(distinct person) from departed where waits"),
            new Measure(
                    "personsNeverHoused",
                    1,
                    new Names(
                            "Van de begeleide personen: wie nooit in het programma woonde",
                            "Parmi les personnes accompagnées : celles qui n'ont jamais habité dans le programme",
                            "Of the persons supported: those never housed in the programme"),
                    """
                    select count(person) from (select person from supported except select person from housed) e
                    """),
            new Measure(
                    "personsPresent",
                    1,
                    new Names(
                            "Personen die op de laatste dag in een woning verblijven (de dag van vertrek niet geteld)",
                            "Personnes présentes dans un logement le dernier jour (jour de départ non compté)",
                            "Persons present in a dwelling on the last day (move-out day not counted)"),
                    "select count(distinct person) from housed where moved_out is null and moved_in <= at_day"),
            new Measure(
                    "dwellingsOccupied",
                    1,
                    new Names(
                            "Woningen die op de laatste dag bewoond zijn",
                            "Logements occupés le dernier jour",
                            "Dwellings occupied on the last day"),
                    "select count(distinct dwelling) from housed where moved_out is null and moved_in <= at_day"));

    private Measures() {}

    /** Where a measure stands when all are told; what is no longer told comes last. */
    static int place(String name) {
        int place = ALL.stream().map(Measure::name).toList().indexOf(name);
        return place < 0 ? ALL.size() : place;
    }
}
