package be.homeward.query.targets;

import be.homeward.access.Seat;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Period;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Actual against target. A programme's coordinator and carriers ask for any day; a funder reads what the partners sealed
 * and the money that it gave itself.
 */
public final class TargetsPage implements Page {
    private static final String COUNTED = """
            select indicator, definition, per, from_day as "from", until_day as "until", value, out_of as "outOf",
                target, result, false as rounded
            from targets(:programme, :from, :until, :asOf, :known)
            order by indicator, per = 'period' desc, per, from_day
            """;

    private static final String MONEY = """
            select m.money_grant as "grant", f.code as funder, m.currency, m.from_day as "from", m.until_day as "until",
                m.awarded_cents as "awardedCents", m.declared_cents as "declaredCents",
                m.declared_in_period_cents as "declaredInPeriodCents", m.awarded_cents - m.declared_cents as "leftCents"
            from money(:programme, :from, :until, :asOf, :known) m
            left join organisation_at(:known) f on f.organisation = m.funder
            order by m.from_day, m.money_grant
            """;

    private static final String SEALED = """
            select from_day as "from", sealed_at from sealed_target
            where programme = :programme and as_of = :asOf and sealed_at <= :known
                and from_day = coalesce(:from, from_day) and as_of + 1 = coalesce(:to, as_of + 1)
            order by sealed_at desc limit 1
            """;

    private static final String SEALED_FIGURES = """
            select indicator, definition, per, stretch_from as "from", stretch_until as "until", value,
                out_of as "outOf", target, result,
                persons and (per <> 'period' or value = 5 or coalesce(out_of, 0) = 5) as rounded
            from sealed_target
            where programme = :programme and from_day = :from and as_of = :asOf and sealed_at = :sealedAt
            order by indicator, per = 'period' desc, per, stretch_from
            """;

    private static final String SEALED_MONEY = """
            select m.money_grant as "grant", f.code as funder, m.currency, m.grant_from as "from",
                m.grant_until as "until", m.awarded_cents as "awardedCents", m.declared_cents as "declaredCents",
                m.declared_in_period_cents as "declaredInPeriodCents", m.awarded_cents - m.declared_cents as "leftCents"
            from sealed_grant m left join organisation_at(:known) f on f.organisation = m.funder
            where m.programme = :programme and m.from_day = :from and m.as_of = :asOf and m.sealed_at = :sealedAt
            order by m.grant_from, m.money_grant
            """;

    private final Snapshots snapshots;

    private record SealedFigures(LocalDate from, long sealedAt) {}

    public TargetsPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.FROM,
                Parameter.TO,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        UUID programme = asked.theProgramme().value();
        return snapshots.read(asked, snapshot -> {
            Map<String, @Nullable Object> answer = snapshot.answer();
            if (asked.seat() == Seat.FUNDER) {
                sealed(snapshot, programme, answer, asked);
            } else {
                counted(snapshot, programme, answer, asked);
            }
            return answer;
        });
    }

    private static void counted(Snapshot snapshot, UUID programme, Map<String, @Nullable Object> answer, Asked asked) {
        Period period = Period.of(snapshot, asked);
        Map<String, Object> parameters = Map.of("programme", programme, "from", period.from(), "until", period.until());
        answer.put("from", period.from());
        put(
                answer,
                snapshot.list(snapshot.query(COUNTED).params(parameters)),
                snapshot.list(snapshot.query(MONEY).params(parameters)),
                asked);
    }

    private static void sealed(Snapshot snapshot, UUID programme, Map<String, @Nullable Object> answer, Asked asked) {
        Question question = snapshot.question();
        SealedFigures period = snapshot.query(SEALED)
                .param("programme", programme)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .query(SealedFigures.class)
                .optional()
                .orElseThrow(() -> new Problem(422, "outcomes.not-sealed"));
        Map<String, Object> parameters =
                Map.of("programme", programme, "from", period.from(), "sealedAt", period.sealedAt());
        answer.put("from", period.from());
        answer.put("sealedAt", period.sealedAt());
        put(
                answer,
                snapshot.list(snapshot.query(SEALED_FIGURES).params(parameters)),
                snapshot.list(snapshot.query(SEALED_MONEY).params(parameters)),
                asked);
    }

    private static void put(
            Map<String, @Nullable Object> answer,
            List<Map<String, @Nullable Object>> figures,
            List<Map<String, @Nullable Object>> money,
            Asked asked) {
        answer.put("indicators", Stretches.byIndicator(figures));
        answer.put("money", money);
        answer.put("definitions", TargetSql.OPENING.texts(asked.language()));
    }
}
