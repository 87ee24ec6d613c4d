package be.homeward.query.places;

import be.homeward.events.Names;
import be.homeward.query.cases.Definition;
import be.homeward.query.cases.Opening;
import java.util.List;

/** The places that partners of a programme were granted, and those that are taken on a day. */
public final class Places {
    private static final String HELD = "select partner, of_programme as places_in, places as quantity from ("
            + granted("of_programme", "at_day", "known_at") + ") g";

    /** A participant takes a place from the first day of support; the last day is free again. */
    private static final String TAKEN = """
            select p.partner, s.person, s.support, p.started_on as on_day
            from support_at(known_at) s join support_period_at(known_at) p using (support)
            where s.programme = of_programme and s.role = 'participant'
                and p.started_on <= at_day and (p.stopped_on is null or p.stopped_on > at_day)
            """;

    private static final String FREE =
            "select partner, places_in, quantity, null::uuid as person, null::uuid as support, "
                    + "null::date as on_day from (" + HELD
                    + ") h union all select partner, null, null, person, support, on_day "
                    + "from (" + TAKEN + ") t";

    /** Who it is stays walled. */
    public static final String TAKEN_BY = """
            create function places_taken(of_programme uuid, at_day date, known_at bigint)
            returns table (partner uuid, taken bigint) language sql stable security definer
            begin atomic
                select t.partner, count(distinct t.support) from (%s) t
                where of_programme in (select programmes()) group by t.partner;
            end
            """.formatted(TAKEN);

    /** How each of the numbers opens into its cases. */
    public static final Opening OPENING = Opening.onOneDay(
            "places",
            "place",
            List.of(
                    new Definition(
                            "places",
                            new Names(
                                    "Plaatsen die op die dag toegekend zijn; voor een zelfde dag telt wat het laatst gezegd werd",
                                    "Places accordées ce jour-là ; pour un même jour compte ce qui a été dit en dernier",
                                    "Places granted for that day; of one day, what was said last counts"),
                            HELD),
                    new Definition(
                            "taken",
                            new Names(
                                    "Begeleidingen van deelnemers die op die dag open zijn: elk neemt een plaats in van de partner die begeleidt, tot de dag vóór de laatste",
                                    "Accompagnements de participants ouverts ce jour-là : chacun prend une place du partenaire qui accompagne, jusqu'à la veille du dernier jour",
                                    "Supports of participants open on that day: each takes a place of the partner that accompanies, until the day before the last"),
                            TAKEN),
                    new Definition(
                            "free",
                            new Names(
                                    "Toegekende plaatsen min de ingenomen; minder dan nul waar er meer ingenomen zijn",
                                    "Places accordées moins les places prises ; moins de zéro lorsqu'il y en a plus de prises",
                                    "Places granted less those taken; below zero where more are taken"),
                            FREE)));

    private Places() {}

    /** Of what was granted for one day, what was said last counts. */
    static String granted(String programme, String day, String known) {
        return """
                select distinct on (p.partner) p.partner, p.places, p.from_day, p.until_day from place_at(%3$s) p
                where p.programme = %1$s and p.from_day <= %2$s and (p.until_day is null or p.until_day > %2$s)
                order by p.partner, p.recorded_from desc
                """.formatted(programme, day, known);
    }
}
