package be.homeward.query.reading;

import static be.homeward.events.Function.COACH;

import be.homeward.events.CoachId;
import be.homeward.events.OrganisationId;
import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the live views for one organisation, as they are at one moment; nothing is visible outside of that. */
public final class Snapshots {
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final EventLog log;

    private record Stand(long position, @Nullable Instant recordedAt) {}

    /**
     * @param reads a role that owns nothing, held back by row-level security; its transactions are repeatable reads from
     *     their beginning, or they are refused
     */
    public Snapshots(DataSource reads, EventLog log) {
        this.sql = JdbcClient.create(reads);
        this.log = log;
        transaction = new TransactionTemplate(new DataSourceTransactionManager(reads));
        transaction.setReadOnly(true);
    }

    public <T> T read(Asked asked, Function<Snapshot, T> reading) {
        return read(asked, null, reading);
    }

    /** Also with what a coach sees of those whom they accompany for another partner, in a team across employers. */
    public <T> T readAsCoach(Asked asked, Function<Snapshot, T> reading) {
        boolean acts = asked.subject().has(COACH);
        return read(asked, acts ? asked.facts().coach(asked.subject().subject()).orElse(null) : null, reading);
    }

    private <T> T read(Asked asked, @Nullable CoachId coach, Function<Snapshot, T> reading) {
        // before the snapshot: a position found later might lie beyond it
        Instant knownAt = asked.question().knownAt();
        long known = knownAt == null ? Long.MAX_VALUE : log.positionAt(knownAt);
        T answer = transaction.execute(_ -> {
            Stand stand =
                    enter(asked.subject().organisation(), coach, asked.facts().today());
            if (stand.position < asked.question().minPosition()) {
                throw new Problem(503, "position.late"); // a crash took back what had been reached
            }
            return reading.apply(new Snapshot(
                    sql, stand.position, Math.min(known, stand.position), stand.recordedAt, asked.question()));
        });
        if (answer == null) {
            throw new IllegalStateException("a reading gives an answer");
        }
        return answer;
    }

    /** How far the live version has come. */
    public long position() {
        Long position = transaction.execute(_ -> enter(new OrganisationId(StreamId.NOBODY), null, null).position);
        return position == null ? 0 : position;
    }

    /** One question and one answer, whatever there is to set: each costs as much as a small page. */
    private Stand enter(OrganisationId organisation, @Nullable CoachId coach, @Nullable LocalDate today) {
        return sql.sql("select position, recorded_at from views.enter(?, ?, ?)")
                .param(1, organisation.value())
                .param(2, coach == null ? null : coach.value(), Types.OTHER)
                .param(3, today, Types.DATE)
                .query(Snapshots::stand)
                .single();
    }

    private static Stand stand(ResultSet row, int number) throws SQLException {
        OffsetDateTime recordedAt = row.getObject(2, OffsetDateTime.class);
        return new Stand(row.getLong(1), recordedAt == null ? null : recordedAt.toInstant());
    }
}
