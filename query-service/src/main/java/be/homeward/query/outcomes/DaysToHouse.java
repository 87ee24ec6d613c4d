package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.List;

/** How long referred persons wait until they move in. */
final class DaysToHouse {
    /** The first move-in on or after the day of each referral. */
    private static final String FACTS = """
            , referred as (
                select distinct on (c.support) c.person, c.support, c.role, c.referred_on, h.stay, h.moved_in,
                    c.withdrawn_on < period_until or c.declined_on < period_until as refused,
                    h.moved_in - c.referred_on as quantity
                from cases c left join housed h on h.person = c.person and h.moved_in >= c.referred_on
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
            "dagen van aanmelding tot intrek, van wie in de periode introk; geweigerde en ingetrokken aanmeldingen en omgeving niet meegeteld",
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
                                    "Verschillende personen die aangemeld zijn en nog niet introkken; niet geweigerd, niet ingetrokken, de begeleiding niet gestopt, omgeving niet meegeteld",
                                    "Personnes distinctes orientées et pas encore emménagées ; ni refusées, ni retirées, accompagnement non terminé, entourage non compté",
                                    "Distinct persons referred who have not moved in yet; neither declined nor withdrawn, support not stopped, entourage not counted"),
                            Summing.distinct(Unit.PERSON),
                            """
                            select person, support, referred_on as on_day from referred
                            where (moved_in is null or moved_in >= period_until) and refused is not true
                                and role is distinct from 'entourage'
                                and support not in (
                                    select support from open_support group by support
                                    having bool_and(coalesce(stopped_on < period_until, false)))
                            """)));

    private DaysToHouse() {}
}
