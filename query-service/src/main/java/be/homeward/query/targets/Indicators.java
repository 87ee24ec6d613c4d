package be.homeward.query.targets;

import be.homeward.events.Names;
import java.util.List;

/** Every indicator with its text: what is counted in a week, a month or a reporting period, and what is left out. */
final class Indicators {
    private static final String NO_SHARE = "";
    private static final String PERSONS = "count(distinct c.person)";
    private static final String TAKING_PART = """
            select p.person, p.activity, p.held_on as on_day, null::int as guests from present p
            where p.kind in ('recurring', 'separate') and p.held_on >= s.from_day and p.held_on < s.until_day
            """;

    static final List<Indicator> ALL = List.of(
            held(
                    "team-meetings",
                    "team-meeting",
                    "Vergaderingen van het transversale team die doorgingen",
                    "Réunions de l’équipe transversale qui ont eu lieu",
                    "Meetings of the transversal team that were held"),
            held(
                    "committee-meetings",
                    "committee",
                    "Vergaderingen van het huurderscomité die doorgingen",
                    "Réunions du comité des locataires qui ont eu lieu",
                    "Meetings of the tenants’ committee that were held"),
            held(
                    "recurring-activities",
                    "recurring",
                    "Terugkerende activiteiten die doorgingen; elke keer telt",
                    "Activités récurrentes qui ont eu lieu ; chaque fois compte",
                    "Recurring activities that were held; each time counts"),
            held(
                    "separate-activities",
                    "separate",
                    "Afzonderlijke activiteiten die doorgingen",
                    "Activités ponctuelles qui ont eu lieu",
                    "Separate activities that were held"),
            new Indicator(
                    "people-taking-part",
                    1,
                    new Names(
                            "Verschillende met name gekende personen op terugkerende of afzonderlijke activiteiten; anonieme gasten niet",
                            "Personnes distinctes et connues présentes aux activités récurrentes ou ponctuelles ; sans les invités anonymes",
                            "Distinct known persons at recurring or separate activities; anonymous guests left out"),
                    true,
                    TAKING_PART,
                    PERSONS,
                    NO_SHARE),
            new Indicator(
                    "people-taking-part-with-guests",
                    1,
                    new Names(
                            "Dezelfde personen, met de anonieme gasten van elke activiteit erbij: hoogstens zoveel, want een gast die terugkomt telt opnieuw",
                            "Les mêmes personnes, plus les invités anonymes de chaque activité : un maximum, car un invité qui revient compte à nouveau",
                            "The same persons and the anonymous guests of each activity: at most so many, since a guest who comes back counts again"),
                    true,
                    TAKING_PART + """
                    union all
                    select null, h.activity, h.held_on, h.guests from held h
                    where h.kind in ('recurring', 'separate') and h.guests > 0
                        and h.held_on >= s.from_day and h.held_on < s.until_day
                    """,
                    PERSONS + " + coalesce(sum(c.guests), 0)",
                    NO_SHARE),
            new Indicator(
                    "tenants-met",
                    1,
                    new Names(
                            "Verschillende personen die individueel ontmoet werden",
                            "Personnes distinctes rencontrées individuellement",
                            "Distinct persons who were met individually"),
                    true,
                    """
                    select p.person, p.activity, p.held_on as on_day from present p
                    where p.kind = 'individual-meeting' and p.held_on >= s.from_day and p.held_on < s.until_day
                    """,
                    PERSONS,
                    NO_SHARE),
            new Indicator(
                    "places-visited",
                    1,
                    new Names(
                            "Verschillende plaatsen waarheen huurders begeleid werden of waarvan het bezoek vergemakkelijkt of georganiseerd werd; dezelfde plaats telt in een periode één keer",
                            "Lieux distincts où des locataires ont été accompagnés ou dont la visite a été facilitée ou organisée ; un même lieu compte une fois par période",
                            "Distinct places to which tenants were accompanied, or whose visit was facilitated or organised; the same place counts once in a stretch"),
                    false,
                    """
                    select h.activity, h.held_on as on_day, h.place_key from held h
                    where h.kind = 'outing' and h.held_on >= s.from_day and h.held_on < s.until_day
                    """,
                    "count(distinct c.place_key)",
                    NO_SHARE),
            new Indicator(
                    "tenants-involved",
                    1,
                    new Names(
                            "Huurders die aan een activiteit, raad of comité deelnamen, individueel ontmoet werden of op uitstap gingen, op alle huurders: deelnemers met een open begeleiding en bewoners, in dit programma of in een waarmee het verbonden is; het aandeel in honderdsten, vanaf twintig huurders",
                            "Locataires ayant participé à une activité, à un conseil ou à un comité, rencontrés individuellement ou partis en sortie, sur tous les locataires : participants avec un accompagnement ouvert et occupants, dans ce programme ou dans un programme lié ; la part en centièmes, à partir de vingt locataires",
                            "Tenants who took part in an activity, council or committee, were met individually or went on an outing, of all tenants: participants with support open and occupants, in this programme or in one it is linked to; the share in hundredths, from twenty tenants"),
                    true,
                    """
                    select t.person, t.support, t.stay, p.activity, p.activity is not null as counted
                    from tenant t left join (
                        select distinct on (p.person) p.person, p.activity from present p
                        where p.held_on >= s.from_day and p.held_on < s.until_day
                        order by p.person, p.held_on, p.activity) p using (person)
                    where t.from_day < s.until_day and t.until_day > s.from_day
                    """,
                    PERSONS + " filter (where c.counted)",
                    PERSONS));

    private Indicators() {}

    private static Indicator held(String code, String kind, String nl, String fr, String en) {
        return new Indicator(code, 1, new Names(nl, fr, en), false, """
                select h.activity, h.held_on as on_day from held h where h.kind = '%s'
                    and h.held_on >= s.from_day and h.held_on < s.until_day
                """.formatted(kind), "count(*)", NO_SHARE);
    }
}
