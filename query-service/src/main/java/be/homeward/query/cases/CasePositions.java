package be.homeward.query.cases;

import java.util.List;
import java.util.stream.Collectors;

/** The positions of the log at which the facts behind a case were stated. */
final class CasePositions {

    /** Rows of a table that stand behind a case, by what the case names. */
    private record Behind(String table, String when) {}

    /** The ids under which somebody who is counted was recorded. */
    private static final String SAME =
            "(select {person} union all select o.person from one_person(known_at) o where o.one = {person})";

    private static final List<Behind> BEHIND = List.of(
            new Behind("stay", "stay in ({stay}, {stay_after})"),
            new Behind("stay_case", "stay in ({stay}, {stay_after})"),
            new Behind("still_housed", "stay = {stay}"),
            new Behind("to_rehouse", "stay = {stay} and {agreement} is not null"),
            new Behind("agreement", "agreement = {agreement}"),
            new Behind(
                    "household_member",
                    "person in " + SAME
                            + " and household in (select c.household from stay_case c where c.stay = {stay})"),
            new Behind("person_match", "status = 'confirmed' and person in " + SAME + " and with_person in " + SAME),
            new Behind("stay", "dwelling = {dwelling} and {stay} is null"),
            new Behind("availability", "dwelling = {dwelling} and {stay} is null"),
            new Behind("offline", "dwelling = {dwelling} and {stay} is null"),
            new Behind("relocation", "to_dwelling = {dwelling} and {stay} is null"),
            new Behind("support", "support = {support}"),
            new Behind("support_period", "support = {support}"),
            new Behind("support_pause", "support = {support} and [contacts] is not null"),
            new Behind("contact", "support = {support} and (contact = {contact} or [contacts] is not null)"),
            new Behind("goal", "support = {support} and goal = {goal}"),
            new Behind("rehousing_failure", "support = {support} and failure = {failure}"),
            new Behind("support_coach", "support = {support} and coach = {coach}"),
            new Behind("coach", "coach = {coach}"),
            new Behind("working_time", "coach = {coach} and [fte] is not null"),
            new Behind("activity", "activity = {activity}"),
            new Behind("activity_person", "activity = {activity} and person in " + SAME),
            new Behind("place", "partner = {partner} and programme = {places_in}"),
            new Behind(
                    "living_situation",
                    "person in " + SAME + " and on_day = cast(the_case ->> 'situation_on' as date)"));

    private CasePositions() {}

    /** Of every version of the rows behind a case, when it was stated and when it was stated otherwise. */
    static String function() {
        String rows = BEHIND.stream()
                .map(each -> "select recorded_from, recorded_to from %s where %s"
                        .formatted(
                                each.table(),
                                each.when()
                                        .replaceAll("\\{(\\w+)}", "cast(the_case ->> '$1' as uuid)")
                                        .replaceAll("\\[(\\w+)]", "(the_case ->> '$1')")))
                .collect(Collectors.joining("\nunion all "));
        return """
                create function case_positions(the_case jsonb, known_at bigint) returns bigint[] language sql stable
                begin atomic
                select array_agg(distinct p.position order by p.position)
                from (%s) r cross join lateral (values (r.recorded_from), (r.recorded_to)) p(position)
                where p.position <= known_at;
                end
                """.formatted(rows);
    }
}
