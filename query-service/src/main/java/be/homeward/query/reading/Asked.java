package be.homeward.query.reading;

import be.homeward.access.AccessFacts;
import be.homeward.access.Seat;
import be.homeward.access.Subject;
import be.homeward.events.ProgrammeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that may be answered: who asks, from where, and what.
 *
 * @param programme the one that the question names
 * @param purpose why it is asked, for the disclosure record
 */
public record Asked(
        Subject subject,
        Seat seat,
        AccessFacts facts,
        Question question,
        @Nullable ProgrammeId programme,
        Language language,
        String purpose) {

    public @Nullable UUID programmeId() {
        return programme == null ? null : programme.value();
    }

    /** The programme, for a view that needs one. */
    public ProgrammeId theProgramme() {
        if (programme == null) {
            throw new Problem(400, "parameter.missing", Parameter.PROGRAMME.toString());
        }
        return programme;
    }
}
