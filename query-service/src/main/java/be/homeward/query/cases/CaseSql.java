package be.homeward.query.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases that a number counts, and how many of them lie with others. */
public final class CaseSql {
    private static final String ARGUMENTS = "of_measure text, of_programme uuid, period_from date, period_until date, "
            + "at_day date, known_at bigint";

    private static final String GIVEN = "of_measure, of_programme, period_from, period_until, at_day, known_at";

    /** What makes a case the same one, however long it is and whatever followed. */
    private static final String ABOUT = """
            create function case_about(the_case jsonb) returns uuid language sql immutable
            return md5((the_case - '{quantity,whole,counted,unseen,stay_after,situation_on,contact,contacts,goal}'::text[])::text)::uuid
            """;

    private static final String SET = """
            create function %1$s_case_set(%2$s, for_audit boolean)
            returns table (id uuid, the_case jsonb) language sql stable
            begin atomic
                %4$s
                select distinct md5(each.the_case::text)::uuid, each.the_case from (
                %5$s
                ) each(the_case)
                where jsonb_exists_any(
                    each.the_case, '{person,dwelling,partner,stay,activity,coach}'::text[]);
            end
            """;

    /** The order is that of no name, no date and no place; {@code after} is where the page before ended. */
    private static final String PAGE = """
            create function %1$s_cases(%2$s, after uuid, at_most int, for_audit boolean)
            returns table (id uuid, the_case jsonb, positions bigint[]) language sql stable
            begin atomic
                select page.id, page.the_case, case_positions(page.the_case, known_at) from (
                    select each.id, each.the_case from %1$s_case_set(%3$s, for_audit) each
                    where after is null or each.id > after order by each.id limit at_most) page
                order by page.id;
            end
            """;

    /** An auditor of the programme sees the cases of all its partners; there is nobody's name in them. */
    private static final String AUDITED = """
            create function audited_%1$s_cases(%2$s, after uuid, at_most int, for_audit boolean)
            returns table (id uuid, the_case jsonb, positions bigint[]) language sql stable security definer
            begin atomic
                select c.* from %1$s_cases(%3$s, after, at_most, true) c
                where of_programme in (
                    select p.programme from partner_at(known_at) p
                    where p.partner = views.organisation() and p.role = 'auditor');
            end
            """;

    /** How many the number counts beside those that are shown. */
    private static final String BEYOND = """
            create function %1$s_cases_beyond(%2$s, shown uuid[], for_audit boolean)
            returns bigint language sql stable security definer set plan_cache_mode = force_custom_plan
            begin atomic
                select count(*) from %1$s_case_set(%3$s, for_audit) each
                where %6$s and case_about(each.the_case) not in (select s from unnest(shown) s);
            end
            """;

    private CaseSql() {}

    /** What a new version of the views needs for all that opens. */
    public static List<String> extras(List<Opening> openings) {
        Stream<String> shared = Stream.of(CasePositions.function(), ABOUT);
        return Stream.concat(shared, openings.stream().flatMap(CaseSql::functions))
                .toList();
    }

    private static Stream<String> functions(Opening of) {
        return Stream.of(SET, PAGE, AUDITED, BEYOND)
                .map(each -> each.formatted(
                        of.functions(), ARGUMENTS, GIVEN, of.facts(), cases(of.definitions()), of.counted()));
    }

    private static String cases(List<Definition> definitions) {
        return definitions.stream()
                .map(each -> "select jsonb_strip_nulls(to_jsonb(one_case)) - case when for_audit then '%s' else '' end "
                                .formatted(each.withheld())
                        + "from (%s) one_case where of_measure = '%s'".formatted(each.cases(), each.definition()))
                .collect(Collectors.joining("\nunion all\n"));
    }
}
