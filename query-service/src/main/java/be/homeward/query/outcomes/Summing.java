package be.homeward.query.outcomes;

/**
 * How one number is made of cases, in SQL. Days are rounded to two decimals, percentages to one, half up.
 *
 * @param unit what the number is a number of
 * @param figures value, numerator, denominator, how many are not yet observable, how many were not observed, a flag, and
 *     the numbers by code and by day
 * @param fewest how many must stand behind a number that is published
 * @param behind how many do; of what is grouped, the number of each group
 * @param grouped the column of which each value is summed up apart, when there is one
 * @param list in which list its codes are, when it is summed up by code
 */
record Summing(Unit unit, String figures, int fewest, String behind, String grouped, String list) {
    private static final String NOTHING_MORE =
            "null::numeric, null::numeric, null::bigint, null::bigint, null::text, %s";
    private static final int TEN_PERSONS = 10;
    private static final String NO_PARTS = "null::jsonb, null::jsonb";

    static Summing distinct(Unit counted) {
        return plain(counted, "count(distinct " + counted.column() + ")::numeric", 0);
    }

    /** Each case counts. */
    static Summing number(Unit each) {
        return plain(each, "count(*)::numeric", 0);
    }

    static Summing nights() {
        return plain(Unit.NIGHT, "coalesce(sum(quantity), 0)::numeric", 0);
    }

    static Summing mean() {
        return plain(Unit.DAY, "round(avg(quantity::numeric), 2)", TEN_PERSONS);
    }

    static Summing median() {
        return percentile("0.5");
    }

    /** Between two cases, in proportion. */
    static Summing percentile(String part) {
        return plain(
                Unit.DAY,
                "round((percentile_cont(%s) within group (order by quantity))::numeric, 2)".formatted(part),
                TEN_PERSONS);
    }

    /** How many of the cases are {@code counted}; where that is null, {@code unseen} tells the one reason from the other. */
    static Summing share() {
        String part = "count(*) filter (where counted)";
        String whole = "count(counted)";
        return new Summing(
                Unit.PERCENT,
                "%s, %s::numeric, %s::numeric, count(*) filter (where counted is null and not unseen), "
                                .formatted(percent(part, whole), part, whole)
                        + "count(*) filter (where counted is null and unseen), null::text, " + NO_PARTS,
                20,
                whole,
                "",
                "");
    }

    /** The quantities of all cases over what they are parts of. */
    static Summing ratio() {
        return ratio("null::text");
    }

    /** A ratio that tells, outside these bounds, of data to look at. */
    static Summing ratio(int low, int high) {
        String ratio = percent("sum(quantity)", "sum(whole)");
        return ratio("case when %s < %d then 'below-%d' when %s > %d then 'above-%d' end"
                .formatted(ratio, low, low, ratio, high, high));
    }

    private static Summing ratio(String flag) {
        String figures = percent("sum(quantity)", "sum(whole)") + ", coalesce(sum(quantity), 0)::numeric, "
                + "coalesce(sum(whole), 0)::numeric, null::bigint, null::bigint, " + flag + ", " + NO_PARTS;
        return new Summing(Unit.PERCENT, figures, 20, "count(*) filter (where whole > 0)", "", "");
    }

    /** Apart for each {@code code}. */
    static Summing byCode(Unit counted, String list) {
        String parts = "coalesce(jsonb_object_agg(code, part), '{}'), null::jsonb";
        return grouped("coalesce(sum(part), 0)::numeric", parts, counted, "code", list);
    }

    /** Apart for each {@code on_day}; no single number stands for a series. */
    static Summing byDay(Unit counted) {
        String parts = "null::jsonb, coalesce(jsonb_object_agg(on_day, part), '{}')";
        return grouped("null::numeric", parts, counted, "on_day", "");
    }

    /** One row: what {@link #figures} says, and how many stand behind it. */
    String over(String cases) {
        if (grouped.isEmpty()) {
            return "select %s, %s from (%s) the_case".formatted(figures, behind, cases);
        }
        return "select %s, 0::bigint from (select %s, %s as part from (%s) the_case group by %s) parts"
                .formatted(figures, grouped, behind, cases, grouped);
    }

    private static Summing plain(Unit unit, String value, int fewest) {
        String behind = fewest == 0 ? "count(*)" : "count(distinct person)";
        return new Summing(unit, value + ", " + NOTHING_MORE.formatted(NO_PARTS), fewest, behind, "", "");
    }

    private static Summing grouped(String value, String parts, Unit counted, String column, String list) {
        String part = counted == Unit.NIGHT ? "sum(quantity)" : "count(distinct " + counted.column() + ")";
        return new Summing(counted, value + ", " + NOTHING_MORE.formatted(parts), 0, part, column, list);
    }

    private static String percent(String part, String whole) {
        return "round(100.0 * %s / nullif(%s, 0), 1)".formatted(part, whole);
    }
}
