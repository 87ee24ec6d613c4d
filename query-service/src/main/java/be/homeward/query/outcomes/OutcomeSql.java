package be.homeward.query.outcomes;

import be.homeward.query.cases.Opening;
import be.homeward.query.directory.Periods;
import be.homeward.query.view.Consequence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes numbers of facts, and keeps those that were sealed: for a day asked, as known at a position of the log. */
public final class OutcomeSql {
    private static final String ARGUMENTS =
            "of_programme uuid, period_from date, period_until date, at_day date, known_at bigint";

    private static final String FIGURES = """
            measure text, definition text, value numeric, numerator numeric, denominator numeric,
            not_yet_observable bigint, not_observed bigint, flag text, by_code jsonb, on_days jsonb, shown text\
            """;

    /**
     * Whoever takes part may have the totals; what is counted stays behind the wall. How many there are differs from one
     * programme to the next: a plan made for none of them in particular takes twice as long as one made each time.
     */
    private static final String TOTALS = """
            create function outcomes(%s) returns table (%s) language sql stable security definer
            set plan_cache_mode = force_custom_plan
            begin atomic
                select o.* from count_outcomes(of_programme, period_from, period_until, at_day, known_at) o
                where of_programme in (select programmes());
            end
            """.formatted(ARGUMENTS, FIGURES);

    private static final String SEALED = """
            create table sealed_outcome (
                programme uuid not null, from_day date not null, as_of date not null, sealed_at bigint not null,
                measure text not null, definition text not null, value numeric, withheld text,
                primary key (programme, from_day, as_of, sealed_at, definition))
            """;

    /** A sealed figure is what was known when it was sealed, so it comes out the same whenever it is counted. */
    private static final String SEAL = """
            insert into sealed_outcome (programme, from_day, as_of, sealed_at, measure, definition, value, withheld)
            select p.programme, p.from_day, p.as_of, p.recorded_from, o.measure, o.definition,
                case when o.shown = 'yes' then o.value end, nullif(o.shown, 'yes')
            from sealed_period p
            cross join lateral count_outcomes(p.programme, p.from_day, p.as_of + 1, p.as_of,
                coalesce(p.known_at, p.recorded_from)) o
            where p.recorded_from > ? and p.recorded_from <= ? and o.shown <> 'never'
            on conflict (programme, from_day, as_of, sealed_at, definition)
            do update set value = excluded.value, withheld = excluded.withheld
            """;

    /** How each measure opens into its cases. */
    public static final Opening OPENING = Opening.overPeriods(
            "outcomes",
            "outcome",
            Measures.facts(),
            Measures.ALL.stream().map(Measure::opened).toList());

    public static final String RESULTS = "sealed_outcome";
    public static final Consequence ON_SEALING = new Consequence(Periods.SEALED, SEAL);

    private OutcomeSql() {}

    /** What a new version of the views needs beside its tables. */
    public static List<String> extras() {
        Stream<String> counting =
                Stream.of(count(), caseSets(), TOTALS, "revoke execute on function count_outcomes from public");
        Stream<String> sealing = Stream.of(
                SEALED,
                "alter table sealed_outcome enable row level security",
                "alter table sealed_outcome force row level security",
                "create policy engine on sealed_outcome to current_user using (true) with check (true)",
                "create policy reader on sealed_outcome for select to :reader using (programme in (select programmes()))",
                "grant select on sealed_outcome to :reader");
        return Stream.of(Facts.FUNCTIONS.stream(), counting, sealing, FlowSql.extras())
                .flatMap(each -> each)
                .toList();
    }

    /** The cases of several measures at once. */
    private static String caseSets() {
        String cases = Measures.ALL.stream()
                .map(each ->
                        "select '%1$s', jsonb_strip_nulls(to_jsonb(one_case)) from (%2$s) one_case where '%1$s' = any (of_measures)"
                                .formatted(each.definition(), each.cases()))
                .collect(Collectors.joining("\nunion all\n"));
        return """
                create function outcome_case_sets(of_measures text[], %s) returns table (measure text, the_case jsonb)
                language sql stable
                begin atomic
                %s
                select distinct each.measure, each.the_case from (
                %s
                ) each(measure, the_case)
                where jsonb_exists_any(each.the_case, '{person,dwelling,partner}'::text[]);
                end
                """.formatted(ARGUMENTS, Measures.facts(), cases);
    }

    private static String count() {
        String numbers = Measures.ALL.stream().map(OutcomeSql::row).collect(Collectors.joining("\nunion all\n"));
        return """
                create function count_outcomes(%s) returns table (%s) language sql stable
                begin atomic
                %s
                %s;
                end
                """.formatted(ARGUMENTS, FIGURES, Measures.facts(), numbers);
    }

    private static String row(Measure each) {
        String shown = switch (each.published()) {
            case EXACTLY -> "'yes'";
            case WHEN_ENOUGH ->
                "case when behind >= %d then 'yes' else 'too-few' end"
                        .formatted(each.summing().fewest());
            case NEVER -> "'never'";
        };
        return """
                select '%s', '%s', value, numerator, denominator, not_yet, unseen, flag, by_code, on_days, %s
                from (%s) f(value, numerator, denominator, not_yet, unseen, flag, by_code, on_days, behind)\
                """.formatted(
                        each.name(), each.definition(), shown, each.summing().over(each.cases()));
    }
}
