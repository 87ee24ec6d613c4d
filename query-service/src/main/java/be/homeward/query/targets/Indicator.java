package be.homeward.query.targets;

import be.homeward.events.Names;
import be.homeward.query.cases.Definition;

/**
 * One named, versioned way of counting within a stretch of time. A definition is never changed: another way of counting
 * is another version.
 *
 * @param code of the target indicator, or of what is shown beside one
 * @param persons whether it counts persons, who are protected where they are few
 * @param cases what is counted over the facts in {@link TargetSql}, for the stretch {@code s}
 * @param value the number that is made of the cases {@code c}
 * @param outOf what it is a share of, made of the same; empty where it is none
 */
record Indicator(String code, int version, Names text, boolean persons, String cases, String value, String outOf) {
    String definition() {
        return code + "@" + version;
    }

    /** Value and whole, for each stretch. */
    String figures() {
        return made(value) + ", " + (outOf.isEmpty() ? "null::bigint" : made(outOf));
    }

    private String made(String number) {
        return "(select %s from (%s) c)::bigint".formatted(number, cases);
    }

    /** Where a tenant went can tell of health or justice: an auditor sees that they went. */
    Definition opened() {
        String overThePeriod = """
                select c.* from (select period_from as from_day, period_until as until_day) s cross join lateral (%s) c
                """.formatted(cases);
        return new Definition(code, version, text, overThePeriod, "place_key");
    }
}
