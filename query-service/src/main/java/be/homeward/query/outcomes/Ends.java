package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.guarded;
import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.List;

/** Why and by whom stays ended, and where those who left went. */
final class Ends {
    static final String BY_DESTINATION = "endsByDestination";

    /** Unless somebody wrote it down, whoever left the household before the stay ended left for a household change. */
    private static final String LEAVERS = """
            select person, stay, moved_out as on_day, coalesce(%s, '%s') as code, destination_class
            from chained where latest and moved_out >= period_from
            """;

    private static final String STAYS = """
            select p.person, p.stay, p.moved_out as on_day, c.%s as code
            from spell p join stay_at(known_at) s using (stay) join stay_case_at(known_at) c using (stay)
            where p.moved_out >= period_from and p.moved_out = s.move_out
            """;

    private static final String CLASSES =
            "select person, stay, coalesce(destination_class, 'unknown') as code from chained "
                    + "where latest and moved_out >= period_from";

    private static final Names OF_LEAVERS = new Names(
            "Verschillende personen die in de periode vertrokken en er aan het einde niet wonen, naar ",
            "Personnes distinctes parties pendant la période et absentes à la fin, par ",
            "Distinct persons who left in the period and do not live there at its end, by ");
    private static final Names OF_STAYS = new Names(
            "Bewoningen die in de periode eindigden, verhuizingen inbegrepen, naar ",
            "Occupations terminées pendant la période, déménagements compris, par ",
            "Stays that ended in the period, moves included, by ");
    private static final Names REASON = new Names("reden", "motif", "reason");
    private static final Names WHO = new Names("wie er een einde aan maakte", "qui y a mis fin", "who ended them");

    static final Chapter CHAPTER = new Chapter(
            "",
            List.of(
                    by(
                            "endsByReason",
                            OF_LEAVERS,
                            REASON,
                            "end-reason",
                            Unit.PERSON,
                            LEAVERS.formatted("reason", "household-change")),
                    by("endsByWho", OF_LEAVERS, WHO, "ended-by", Unit.PERSON, LEAVERS.formatted("ended_by", "unknown")),
                    by(
                            BY_DESTINATION,
                            OF_LEAVERS,
                            new Names("bestemming", "destination", "destination"),
                            "destination",
                            Unit.PERSON,
                            LEAVERS.formatted("destination", "unknown")),
                    by("stayEndsByReason", OF_STAYS, REASON, "end-reason", Unit.STAY, STAYS.formatted("reason")),
                    by("stayEndsByWho", OF_STAYS, WHO, "ended-by", Unit.STAY, STAYS.formatted("ended_by")),
                    guarded(
                            "lastingDestinations",
                            new Names(
                                    "Aandeel van wie in de periode vertrok dat naar een blijvende woning ging; overledenen en langdurige zorg niet meegeteld, onbekenden wel",
                                    "Part des personnes parties pendant la période vers un logement durable ; décès et soins de longue durée non comptés, inconnus comptés",
                                    "Share of those who left in the period who went to a lasting home; deceased and long-term care left out, unknown counted"),
                            Summing.share(),
                            "select person, stay, code, code = 'lasting' as counted, false as unseen from (" + CLASSES
                                    + ") left_to where code not in ('deceased', 'long-term-care')"),
                    inside(
                            "destinationsUnknown",
                            new Names(
                                    "Van wie in de periode vertrok: met onbekende bestemming",
                                    "Parmi les personnes parties pendant la période : destination inconnue",
                                    "Of those who left in the period: destination unknown"),
                            Summing.distinct(Unit.PERSON),
                            "select person, stay from (" + CLASSES + ") left_to where code = 'unknown'")));

    private Ends() {}

    private static Measure by(String name, Names of, Names what, String list, Unit counted, String cases) {
        Names text = new Names(of.nl() + what.nl(), of.fr() + what.fr(), of.en() + what.en());
        return inside(name, text, Summing.byCode(counted, list), cases);
    }
}
