package be.homeward.query.outcomes;

import static be.homeward.query.outcomes.Measure.headline;

import be.homeward.events.Names;
import java.util.List;

/** Who moved in, into whose dwellings, and who lives there on the day asked. */
final class Housed {
    private static final String MOVED_IN =
            "select person, stay, dwelling, owner from housed where moved_in >= period_from and moved_in < period_until";
    private static final String PRESENT =
            "select person, stay, dwelling from housed where moved_out is null and moved_in <= at_day";

    static final Chapter CHAPTER = new Chapter(
            "",
            List.of(
                    headline(
                            "personsHoused",
                            new Names(
                                    "Verschillende personen die in de periode in een woning trokken",
                                    "Personnes distinctes qui ont emménagé dans un logement pendant la période",
                                    "Distinct persons who moved into a dwelling in the period"),
                            Unit.PERSON,
                            MOVED_IN),
                    headline(
                            "dwellingsUsed",
                            new Names(
                                    "Verschillende woningen waarin iemand in de periode introk",
                                    "Logements distincts où quelqu'un a emménagé pendant la période",
                                    "Distinct dwellings into which somebody moved in the period"),
                            Unit.DWELLING,
                            MOVED_IN),
                    headline(
                            "housingPartners",
                            new Names(
                                    "Verschillende eigenaars van woningen waarin iemand in de periode introk",
                                    "Propriétaires distincts des logements où quelqu'un a emménagé pendant la période",
                                    "Distinct owners of dwellings into which somebody moved in the period"),
                            Unit.OWNER,
                            MOVED_IN),
                    headline(
                            "personsPresent",
                            new Names(
                                    "Personen die op de gevraagde dag (asOf) in een woning verblijven, wat ook het einde van de periode is (de dag van vertrek niet geteld)",
                                    "Personnes présentes dans un logement au jour demandé (asOf), quelle que soit la fin de la période (jour de départ non compté)",
                                    "Persons present in a dwelling on the day asked (asOf), whatever the end of the period (move-out day not counted)"),
                            Unit.PERSON,
                            PRESENT),
                    headline(
                            "dwellingsOccupied",
                            new Names(
                                    "Woningen die op de gevraagde dag (asOf) bewoond zijn",
                                    "Logements occupés au jour demandé (asOf)",
                                    "Dwellings occupied on the day asked (asOf)"),
                            Unit.DWELLING,
                            PRESENT)));

    private Housed() {}
}
