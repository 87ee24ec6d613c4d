package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.List;

/** How long referred persons wait until they move in. */
final class DaysToHouse {
    /** The first move-in on or after the day of each referral, and what was answered last within the period. */
    private static final String FACTS = """
            , referred as (
                select distinct on (c.support) c.person, c.support, c.role, c.referred_on, h.stay, h.moved_in,
                    f.step in ('declined', 'withdrawn') as refused,
                    h.moved_in - c.referred_on as quantity
                from cases c left join housed h on h.person = c.person and h.moved_in >= c.referred_on
                left join lateral (
                    select e.step from referral_step_at(known_at) e
                    where e.support = c.support and e.on_day < period_until
                    order by e.on_day desc, e.number desc limit 1) f on true
                where c.referred_on < period_until
                order by c.support, h.moved_in, h.stay
            )
            """;

    private static final String HOUSED = """
            select person, support, stay, quantity from referred
            where moved_in >= period_from and moved_in < period_until and refused is not true
                and role is distinct from 'entourage'
            """;
    private static final Names DAYS = new Names(
            "dagen van doorverwijzing tot intrek, van wie in de periode introk; geweigerde en ingetrokken doorverwijzingen en omgeving niet meegeteld",
            "jours entre l'orientation et l'emménagement, pour les emménagements de la période ; orientations refusées ou retirées et entourage non comptés",
            "days from referral to move-in, of those who moved in in the period; declined and withdrawn referrals and entourage not counted");

    static final Chapter CHAPTER = new Chapter(
            FACTS,
            List.of(
                    inside(
                            "daysToHouseMedian",
                            Texts.begin("Mediaan: ", "Médiane : ", "Median: ", DAYS),
                            Summing.median(),
                            HOUSED),
                    inside(
                            "daysToHouseP90",
                            Texts.begin(
                                    "Negen op tien wachtten hoogstens: ",
                                    "Neuf sur dix ont attendu au plus : ",
                                    "Nine in ten waited at most: ",
                                    DAYS),
                            Summing.percentile("0.9"),
                            HOUSED),
                    inside(
                            "openReferrals",
                            new Names(
                                    "Verschillende personen die doorverwezen zijn, er niet wonen en sindsdien niet introkken; niet geweigerd, niet ingetrokken, de begeleiding niet gestopt, omgeving niet meegeteld",
                                    "Personnes distinctes orientées, qui n'y habitent pas et n'ont pas emménagé depuis ; ni refusées, ni retirées, accompagnement non terminé, entourage non compté",
                                    "Distinct persons referred who do not live there and have not moved in since; neither declined nor withdrawn, support not stopped, entourage not counted"),
                            Summing.distinct(Unit.PERSON),
                            """
                            select person, support, referred_on as on_day from referred
                            where (moved_in is null or moved_in >= period_until) and refused is not true
                                and role is distinct from 'entourage'
                                and person not in (
                                    select person from housed
                                    where moved_in < period_until and (moved_out is null or moved_out >= period_until))
                                and support not in (
                                    select support from open_support group by support
                                    having bool_and(coalesce(stopped_on < period_until, false)))
                            """)));

    private DaysToHouse() {}
}
