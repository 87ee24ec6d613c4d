package be.homeward.log;

import be.homeward.events.CoachId;
import be.homeward.events.DwellingId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.RelocationId;
import be.homeward.events.StayId;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the log would hold claimed after a history, without a database: for those who compare it with what they know. */
public final class WhatIsHeld {
    private final ClaimBook book = new ClaimBook(ClaimSource.NOTHING);

    /** Records the event, or names the kind of claim that has no room for it. */
    public @Nullable String record(HomewardEvent event) {
        try {
            var changes = Claims.of(event);
            book.prepare(changes);
            ClaimKey exceeded = book.apply(changes);
            return exceeded == null ? null : exceeded.kind().name();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the stay holds that night of the dwelling. */
    public boolean holds(StayId stay, DwellingId dwelling, LocalDate night) {
        return holds(new ClaimKey(ClaimKind.DWELLING, dwelling.toString()), stay, night);
    }

    /** Whether the household sleeps there that night as a guest. */
    public boolean holds(StayId stay, RelocationId relocation, DwellingId dwelling, LocalDate night) {
        ClaimKey key = new ClaimKey(ClaimKind.DWELLING, dwelling.toString());
        return covers(key, "relocation:" + stay + "/" + relocation, night);
    }

    /** Whether the person sleeps there that night as part of the stay. */
    public boolean houses(StayId stay, ProgrammeId programme, PersonId person, LocalDate night) {
        return holds(new ClaimKey(ClaimKind.HOUSED, programme + "/" + person), stay, night);
    }

    /** Whether the person counts in the coach's caseload that day. */
    public boolean accompanies(CoachId coach, PersonId person, LocalDate day) {
        return covers(new ClaimKey(ClaimKind.CASELOAD, coach.toString()), "person:" + person, day);
    }

    private boolean holds(ClaimKey key, StayId stay, LocalDate night) {
        return covers(key, "stay:" + stay, night);
    }

    private boolean covers(ClaimKey key, String holder, LocalDate day) {
        return book.holdings().spans(key, holder).stream().anyMatch(span -> span.covers(day));
    }
}
