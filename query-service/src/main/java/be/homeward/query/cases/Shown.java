package be.homeward.query.cases;

import be.homeward.access.Seat;
import be.homeward.events.Names;
import be.homeward.query.reading.Asked;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How many of a number's cases are shown, and how many lie with others: rounded to five, and up to seven not at all, not
 * even whether there are any. Whoever audits, and a partner that carries a programme alone, sees all there are.
 */
record Shown(long shown, long beyond, boolean alone) {
    private static final int FEWEST = 8;

    private static final Names NOTE = new Names(
            "De gevallen die de eigen organisatie kent, zoals zij ze kent; het totaal telt ook wat bij andere partners ligt",
            "Les cas que l'organisation connaît, tels qu'elle les connaît ; le total compte aussi ce qui relève d'autres partenaires",
            "The cases that the own organisation knows, as it knows them; the total also counts what lies with other partners");

    private static final String OWN = """
            with own as materialized (
                select case_about(c.the_case) as about from %1$s_case_set(
                    :measure, :programme, :from, :until, :asOf, :known, false) c
            )
            select (select count(*) from own) as shown,
                %1$s_cases_beyond(:measure, :programme, :from, :until, :asOf, :known,
                    (select coalesce(array_agg(about), '{}') from own), false) as beyond,
                coalesce(:programme::uuid is not null and not exists (
                    select from partner_at(:known) p where p.programme = :programme
                        and p.role = 'carrier' and p.partner <> views.organisation()), false) as alone
            """;

    private static final String ALL = """
            select case when :programme in (
                    select p.programme from partner_at(:known) p
                    where p.partner = views.organisation() and p.role = 'auditor')
                then %1$s_cases_beyond(:measure, :programme, :from, :until, :asOf,
                    :known, '{}', true) else 0 end as shown,
                0::bigint as beyond, true as alone
            """;

    static String sql(Opening opening, Asked asked) {
        return (asked.seat() == Seat.AUDITOR ? ALL : OWN).formatted(opening.functions());
    }

    static Map<String, @Nullable Object> of(StatementSpec counting, Asked asked) {
        return counting.query(Shown.class).single().told(asked);
    }

    private Map<String, @Nullable Object> told(Asked asked) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("shown", shown);
        told.put("complete", alone);
        if (!alone) {
            boolean few = beyond < FEWEST;
            told.put("elsewhere", few ? null : (beyond + 2) / 5 * 5);
            told.put(few ? "withheld" : "rounded", few ? "too-few" : true);
            told.put("note", asked.language().of(NOTE));
        }
        return told;
    }
}
