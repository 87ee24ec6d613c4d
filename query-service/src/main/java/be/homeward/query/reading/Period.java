package be.homeward.query.reading;

import java.sql.Types;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The days over which is counted: from the opening of the programme when nothing is said, never beyond the day asked. */
public record Period(LocalDate from, LocalDate until) {

    public static Period of(Snapshot snapshot, Asked asked) {
        Question question = snapshot.question();
        LocalDate from = question.from() == null ? opened(snapshot, asked) : question.from();
        LocalDate through = question.asOf().plusDays(1);
        LocalDate until = question.to() == null || question.to().isAfter(through) ? through : question.to();
        return new Period(from, until);
    }

    /** {@code function(programme, from, until, as of, known)} and whatever follows. */
    public StatementSpec query(Snapshot snapshot, Asked asked, String text) {
        return snapshot.query(text)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("from", from)
                .param("until", until);
    }

    private static LocalDate opened(Snapshot snapshot, Asked asked) {
        return snapshot.query("select opened_on from programme_at(:known) where programme = :programme")
                .param("programme", asked.programmeId(), Types.OTHER)
                .query(LocalDate.class)
                .optional()
                .orElse(snapshot.question().asOf());
    }
}
