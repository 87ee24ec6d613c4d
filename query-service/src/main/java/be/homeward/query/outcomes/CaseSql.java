package be.homeward.query.outcomes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases that a measure counts, and the positions of the log at which they were stated. */
final class CaseSql {
    private static final String ARGUMENTS = "of_measure text, of_programme uuid, period_from date, period_until date, "
            + "at_day date, known_at bigint, after uuid, at_most int, for_audit boolean";

    /** Rows of a table that stand behind a case, by what the case names. */
    private record Behind(String table, String when) {}

    /** The ids under which somebody who is counted was recorded. */
    private static final String SAME =
            "(select {person} union all select o.person from one_person(known_at) o where o.one = {person})";

    private static final List<Behind> BEHIND = List.of(
            new Behind("stay", "stay in ({stay}, {stay_after})"),
            new Behind("stay_case", "stay in ({stay}, {stay_after})"),
            new Behind("still_housed", "stay = {stay}"),
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
            new Behind("support_pause", "support = {support} and {contacts} is not null"),
            new Behind("contact", "support = {support} and (contact = {contact} or {contacts} is not null)"),
            new Behind("goal", "support = {support} and goal = {goal}"),
            new Behind(
                    "living_situation",
                    "person in " + SAME + " and on_day = cast(the_case ->> 'situation_on' as date)"));

    /** The order is that of no name, no date and no place; {@code after} is where the page before ended. */
    private static final String CASES = """
            create function %1$s(%2$s) returns table (id uuid, the_case jsonb, positions bigint[]) language sql stable %3$s
            begin atomic
                %4$s
            end
            """;

    /** An auditor of the programme sees the cases of all its partners; there is nobody's name in them. */
    private static final String AUDITED = """
            select c.* from outcome_cases(
                of_measure, of_programme, period_from, period_until, at_day, known_at, after, at_most, true) c
            where of_programme in (
                select p.programme from partner_at(known_at) p
                where p.partner = views.organisation() and p.role = 'auditor');
            """;

    private CaseSql() {}

    static Stream<String> extras() {
        return Stream.of(
                positions(),
                CASES.formatted("outcome_cases", ARGUMENTS, "", cases()),
                CASES.formatted("audited_cases", ARGUMENTS, "security definer", AUDITED));
    }

    /** Of every version of the rows behind a case, when it was stated and when it was stated otherwise. */
    private static String positions() {
        String rows = BEHIND.stream()
                .map(each -> "select recorded_from, recorded_to from %s where %s"
                        .formatted(
                                each.table(), each.when().replaceAll("\\{(\\w+)}", "cast(the_case ->> '$1' as uuid)")))
                .map(each -> each.replace("cast(the_case ->> 'contacts' as uuid)", "(the_case ->> 'contacts')"))
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

    private static String cases() {
        String cases = Measures.ALL.stream()
                .map(each ->
                        "select jsonb_strip_nulls(to_jsonb(one_case)) %s from (%s) one_case where of_measure = '%s'"
                                .formatted(withheld(each), each.cases(), each.definition()))
                .collect(Collectors.joining("\nunion all\n"));
        return """
                %s
                select page.id, page.the_case, case_positions(page.the_case, known_at) from (
                    select distinct md5(each.the_case::text)::uuid as id, each.the_case from (
                    %s
                    ) each(the_case)
                    where (jsonb_exists(each.the_case, 'person') or jsonb_exists(each.the_case, 'dwelling')
                            or jsonb_exists(each.the_case, 'partner'))
                        and (after is null or md5(each.the_case::text)::uuid > after)
                    order by 1 limit at_most) page
                order by page.id;
                """.formatted(Measures.facts(), cases);
    }

    /** Which destination it was can tell of health or justice: an auditor sees its class. */
    private static String withheld(Measure measure) {
        return measure.name().equals(Ends.BY_DESTINATION) ? "- case when for_audit then 'code' else '' end" : "";
    }
}
