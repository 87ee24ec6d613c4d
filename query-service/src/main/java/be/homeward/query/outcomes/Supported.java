package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.headline;

import be.homeward.events.Names;
import java.util.List;

/**
 * Who was accompanied, in both readings: with the entourage, and participants alone. Persons are looked for in sets:
 * PostgreSQL, which cannot know how many there will be, would otherwise look for each one among all others.
 */
final class Supported {
    /** The first contact of the period is what makes a person counted. */
    private static final String FACTS = """
            , supported as (
                select o.person, o.support, o.role, t.contact
                from open_support o
                join lateral (
                    select t.contact from contact_at(known_at) t
                    where t.support = o.support and t.on_day >= period_from and t.on_day < period_until
                    order by t.on_day, t.contact limit 1) t on true
                where o.started_on < period_until and (o.stopped_on is null or o.stopped_on > period_from)
            )
            """;

    static final Chapter CHAPTER = new Chapter(
            FACTS,
            List.of(
                    headline(
                            "personsSupported",
                            new Names(
                                    "Verschillende personen, deelnemers en hun omgeving samen, met in de periode een open begeleiding en minstens één contact, wat dat ook opleverde",
                                    "Personnes distinctes, participants et entourage ensemble, avec un accompagnement ouvert et au moins un contact pendant la période, quel qu'en soit le résultat",
                                    "Distinct persons, participants and entourage together, with support open and at least one contact in the period, whatever came of it"),
                            Unit.PERSON,
                            "select person, support, contact from supported"),
                    headline(
                            "personsSupportedParticipants",
                            new Names(
                                    "Van hen: de deelnemers",
                                    "Parmi elles : les participants",
                                    "Of these: the participants"),
                            Unit.PERSON,
                            "select person, support, contact from supported where role = 'participant'"),
                    headline(
                            "personsSupportedEntourage",
                            new Names(
                                    "Van hen: wie enkel als omgeving (krakers, vrienden, familie) begeleid werd",
                                    "Parmi elles : les personnes accompagnées uniquement comme entourage (squatteurs, amis, famille)",
                                    "Of these: those supported as entourage only (squatters, friends, family)"),
                            Unit.PERSON,
                            """
                            select person, support, contact from supported
                            where person not in (select person from supported where role = 'participant')
                            """),
                    headline(
                            "personsNeverHoused",
                            new Names(
                                    "Van de begeleide personen: wie nooit in het programma woonde",
                                    "Parmi les personnes accompagnées : celles qui n'ont jamais habité dans le programme",
                                    "Of the persons supported: those never housed in the programme"),
                            Unit.PERSON,
                            """
                            select person, support, contact from supported
                            where person not in (select person from housed)
                            """),
                    headline(
                            "administrationInOrder",
                            new Names(
                                    "Verschillende personen met een bewoning van wie de administratie in de periode, op of na de intrek, in orde verklaard en niet herroepen werd",
                                    "Personnes distinctes ayant une occupation et dont l'administration a été déclarée en ordre pendant la période, à l'emménagement ou après, sans révocation",
                                    "Distinct persons with a stay whose administration was declared in order in the period, on or after move-in, and not revoked"),
                            Unit.PERSON,
                            """
                            select c.person, c.support, c.in_order_on as on_day from cases c
                            join (select person, min(moved_in) as moved_in from housed group by person) h using (person)
                            where c.in_order_on >= period_from and c.in_order_on < period_until
                                and h.moved_in <= c.in_order_on
                            """),
                    headline(
                            "administrationAsGoal",
                            new Names(
                                    "Verschillende personen met een bewoning die hun administratie in orde wilden krijgen",
                                    "Personnes distinctes ayant une occupation et pour objectif une administration en ordre",
                                    "Distinct persons with a stay who had administration in order as a goal"),
                            Unit.PERSON,
                            """
                            select c.person, c.support, g.goal from cases c cross join lateral (
                                -- one by one through the index, whatever is thought of their number
                                select * from goal_at(known_at) g where g.support = c.support offset 0) g
                            where g.kind = 'administration-in-order' and g.set_on < period_until
                                and (c.person in (select person from housed)) is true
                            """)));

    private Supported() {}
}
