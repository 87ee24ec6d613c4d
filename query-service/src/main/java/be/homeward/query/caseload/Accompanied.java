package be.homeward.query.caseload;

import be.homeward.events.Names;
import be.homeward.query.cases.Definition;
import be.homeward.query.cases.Opening;
import java.util.List;
import java.util.Set;

/** Whom the coaches of one employer accompany on a day, and what is counted of it. */
public final class Accompanied {
    private static final String FACTS = """
            with team as (
                select c.coach, c.to_day is null or c.to_day > at_day as employed from coach_at(known_at) c
                where c.employer = views.organisation() and c.from_day <= at_day
            ), accompanied as (
                select t.coach, t.employed, coalesce(o.one, s.person) as person, s.support, k.persons_per_fte
                from team t
                join support_coach_at(known_at) h on h.coach = t.coach
                    and h.from_day <= at_day and (h.to_day is null or h.to_day > at_day)
                join support_at(known_at) s on s.support = h.support
                    and (of_programme is null or s.programme = of_programme)
                left join one_person(known_at) o on o.person = s.person
                left join lateral (
                    select k.persons_per_fte from working_rules_at(known_at) k
                    where k.programme = s.programme and k.track = s.track and k.from_day <= at_day
                    order by k.from_day desc limit 1) k on true
                where exists (
                    select from support_period_at(known_at) p
                    where p.support = s.support and p.started_on <= at_day
                        and (p.stopped_on is null or p.stopped_on > at_day))
            )
            """;

    /**
     * Persons are counted for their coach also where another employer's partner leads; who they are stays there. The row
     * without a coach tells of all who are employed on that day together: whom two of them accompany is one person.
     */
    public static final String CASELOAD = """
            create function coach_caseload(of_programme uuid, at_day date, known_at bigint)
            returns table (coach uuid, persons bigint, supports bigint, norm int) language sql stable security definer
            begin atomic
                %s
                select a.coach, count(distinct a.person), count(distinct a.support), min(a.persons_per_fte)
                from accompanied a
                group by grouping sets ((a.employed, a.coach), (a.employed))
                having a.employed or a.coach is not null;
            end
            """.formatted(FACTS);

    /** How each of the numbers opens into its cases; for the employer, who alone has the numbers. */
    public static final Opening OPENING = new Opening(
            "caseload",
            "coach",
            FACTS,
            List.of(
                    new Definition(
                            "persons",
                            new Names(
                                    "Verschillende personen met een open begeleiding die een begeleider van de eigen organisatie op die dag begeleidt, ook voor een andere partner",
                                    "Personnes distinctes à l'accompagnement ouvert que suit ce jour-là une accompagnatrice ou un accompagnateur de l'organisation, aussi pour un autre partenaire",
                                    "Distinct persons with support open whom a coach of the own organisation accompanies on that day, also for another partner"),
                            "select coach, person, support from accompanied"),
                    new Definition(
                            "supports",
                            new Names(
                                    "De open begeleidingen van die personen",
                                    "Les accompagnements ouverts de ces personnes",
                                    "The open supports of these persons"),
                            "select coach, person, support from accompanied"),
                    new Definition(
                            "personsPerFte",
                            new Names(
                                    "Dezelfde personen gedeeld door de arbeidstijd van die dag in voltijdse equivalenten, over alle programma's samen; voor de werkgever alleen",
                                    "Les mêmes personnes divisées par le temps de travail de ce jour en équivalents temps plein, tous programmes confondus ; pour l'employeur seul",
                                    "The same persons over the working time of that day in full-time equivalents, over all programmes together; for the employer alone"),
                            "select coach, person, support, true as fte from accompanied where employed")),
            "true",
            Set.of(),
            false);

    private Accompanied() {}
}
