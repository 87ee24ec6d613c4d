package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.guarded;
import static be.homeward.query.outcomes.Measure.inside;

import be.homeward.events.Names;
import java.util.List;

/**
 * How long people stay, in days. Stays linked by a move count as one: without a night in between, or after a gap of any
 * length, while the person, or somebody who left together with them, is accompanied without interruption.
 */
final class LengthOfStay {
    /**
     * {@code spell} is what the period shows of each person's part of each stay, numbered by {@code chain} of linked ones;
     * {@code chained} is one row for each chain, the last one of each person being {@code latest}. It carries the stay, the
     * destination and the rest of its last link.
     */
    private static final String FACTS = """
            , before as (
                select h.*, row_number() over in_turn as link,
                    max(coalesce(moved_out, 'infinity')) over (in_turn rows between unbounded preceding and 1 preceding)
                        as free_from,
                    lag(case when with_household then stay end) over in_turn as stay_before
                from housed h where moved_out is null or moved_out >= moved_in
                window in_turn as (partition by person order by moved_in, moved_out nulls last, stay,
                    destination_class, with_household, destination, reason, ended_by)
            ), linked as (
                select b.*, sum(case
                        when b.free_from >= b.moved_in then 0
                        when b.free_from is null then 1
                        when coalesce(a.days, '{}') + coalesce(t.days, '{}') @> daterange(b.free_from, b.moved_in, '[]')
                            then 0
                        else 1 end) over (partition by b.person order by b.link) as chain
                from before b
                left join accompanied a using (person)
                left join together_accompanied t on t.stay = b.stay_before
            ), spell as (
                select person, stay, dwelling, partner, household, track, moved_in, chain, link,
                    case when moved_out < period_until then moved_out end as moved_out,
                    case when moved_out < period_until then destination end as destination,
                    case when moved_out < period_until then destination_class end as destination_class,
                    case when moved_out < period_until then reason end as reason,
                    case when moved_out < period_until then ended_by end as ended_by
                from linked where moved_in < period_until
            ), chained as (
                select distinct on (person, chain) person, chain, stay, dwelling, moved_out,
                    destination, destination_class, reason, ended_by,
                    min(moved_in) over whole as began,
                    chain = max(chain) over (partition by person) as latest
                from spell
                window whole as (partition by person, chain)
                order by person, chain, moved_out desc nulls first, link desc
            )
            """;

    private static final String LEFT = "moved_out >= period_from";
    private static final String STAYS = "moved_out is null";
    private static final String LEAVERS =
            "select person, stay, moved_out - began as quantity from chained where latest and " + LEFT;
    private static final String STAYERS =
            "select person, stay, period_until - began as quantity from chained where latest and " + STAYS;
    private static final String STAYS_LEFT =
            "select person, stay, moved_out - moved_in as quantity from spell where " + LEFT;
    private static final String STAYS_GOING_ON =
            "select person, stay, period_until - moved_in as quantity from spell where " + STAYS;

    private static final Names OF_LEAVERS = new Names(
            "dagen van intrek tot vertrek, van wie in de periode vertrok en er aan het einde niet woont; bewoningen verbonden door een verhuizing of zonder nacht ertussen tellen als één, per persoon de laatste; een bewoning zonder nacht telt nul dagen",
            "jours entre l'emménagement et le départ des personnes parties pendant la période et absentes à la fin ; les occupations liées par un déménagement ou sans nuit entre elles comptent pour une, la dernière par personne ; une occupation sans nuit compte zéro jour",
            "days from move-in to move-out of those who left in the period and do not live there at its end; stays linked by a move or without a night in between count as one, the last one of each person; a stay of no night counts zero days");
    private static final Names OF_STAYERS = new Names(
            "dagen van intrek tot en met de laatste dag, van wie er dan woont; bewoningen verbonden door een verhuizing of zonder nacht ertussen tellen als één",
            "jours entre l'emménagement et le dernier jour inclus des personnes présentes ce jour-là ; les occupations liées par un déménagement ou sans nuit entre elles comptent pour une",
            "days from move-in through the last day of those who live there then; stays linked by a move or without a night in between count as one");
    private static final Names OF_STAYS_LEFT = new Names(
            "dagen van intrek tot vertrek, per persoon en bewoning die in de periode eindigde, verhuizingen apart geteld; een bewoning zonder nacht telt nul dagen",
            "jours entre l'emménagement et le départ, par personne et par occupation terminée pendant la période, chaque déménagement compté à part ; une occupation sans nuit compte zéro jour",
            "days from move-in to move-out, for each person and stay that ended in the period, moves counted apart; a stay of no night counts zero days");
    private static final Names OF_STAYS_GOING_ON = new Names(
            "dagen van intrek tot en met de laatste dag, per persoon en lopende bewoning, verhuizingen apart geteld",
            "jours entre l'emménagement et le dernier jour inclus, par personne et par occupation en cours, chaque déménagement compté à part",
            "days from move-in through the last day, for each person and stay that goes on, moves counted apart");

    static final Chapter CHAPTER = new Chapter(
            FACTS,
            List.of(
                    mean("lengthOfStayLeaversMean", OF_LEAVERS, LEAVERS),
                    median("lengthOfStayLeaversMedian", OF_LEAVERS, LEAVERS),
                    mean("lengthOfStayStayersMean", OF_STAYERS, STAYERS),
                    median("lengthOfStayStayersMedian", OF_STAYERS, STAYERS),
                    mean("lengthOfSingleStayLeaversMean", OF_STAYS_LEFT, STAYS_LEFT),
                    median("lengthOfSingleStayLeaversMedian", OF_STAYS_LEFT, STAYS_LEFT),
                    mean("lengthOfSingleStayStayersMean", OF_STAYS_GOING_ON, STAYS_GOING_ON),
                    median("lengthOfSingleStayStayersMedian", OF_STAYS_GOING_ON, STAYS_GOING_ON),
                    inside(
                            "personsLeft",
                            new Names(
                                    "Verschillende personen die in de periode vertrokken en er aan het einde niet wonen, ook als ze begeleid blijven",
                                    "Personnes distinctes parties pendant la période et absentes à la fin, même si elles restent accompagnées",
                                    "Distinct persons who left in the period and do not live there at its end, also when support goes on"),
                            Summing.distinct(Unit.PERSON),
                            LEAVERS),
                    inside(
                            "personsStaying",
                            new Names(
                                    "Verschillende personen die op de laatste dag van de periode in een woning verblijven",
                                    "Personnes distinctes présentes dans un logement le dernier jour de la période",
                                    "Distinct persons living in a dwelling on the last day of the period"),
                            Summing.distinct(Unit.PERSON),
                            STAYERS)));

    private LengthOfStay() {}

    private static Measure mean(String name, Names of, String cases) {
        return guarded(name, Texts.begin("Gemiddelde: ", "Moyenne : ", "Mean: ", of), Summing.mean(), cases);
    }

    private static Measure median(String name, Names of, String cases) {
        return inside(name, Texts.begin("Mediaan: ", "Médiane : ", "Median: ", of), Summing.median(), cases);
    }
}
