package be.homeward.log;

import be.homeward.events.DwellingId;
import be.homeward.events.HeadAgreementId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which dwellings were ever said to be held under an agreement; whether they still are is theirs to tell. */
public final class HeldDwelling {
    private static final String UNDER = """
            select distinct stream_id from log.event
            where type in ('DwellingAccepted', 'AcceptanceCorrected')
                and convert_from(payload, 'UTF8')::jsonb ->> 'agreement' = ?
            order by stream_id
            """;

    /** It goes through all acceptances before it says anything; who asks is an automation, which can wait. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private HeldDwelling() {}

    /** @throws LogUnavailable when the database does not answer */
    public static List<DwellingId> under(EventLog log, HeadAgreementId agreement) {
        return new Query(log.dataSource(), SILENCE)
                .ask(UNDER, statement -> statement.setString(1, agreement.toString()), rows -> {
                    List<DwellingId> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(new DwellingId(rows.getObject(1, UUID.class)));
                    }
                    return found;
                });
    }
}
