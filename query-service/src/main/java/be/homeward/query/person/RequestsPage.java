package be.homeward.query.person;

import be.homeward.events.DataClass;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Names;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What persons asked about their data: open, answered or overdue on a day, for the organisation that answers for the
 * data. What ended stays readable.
 */
public final class RequestsPage implements Page {
    private static final String REQUESTS = RequestSql.SELECTED + """
                , n.given_name as "givenName", n.family_name as "familyName", q.asked,
                case when d.status = 'answered' then q.explanation end as explanation
            """ + RequestSql.FROM + """
            left join person_at(:known) n using (person)
            where q.received_on <= :asOf
                and (:programme::uuid is null or exists (
                    select from support_at(:known) s where s.person = q.person and s.programme = :programme))
                and (:after::uuid is null or q.request > :after)
            order by q.request limit :limit
            """;

    private final Snapshots snapshots;
    private final Names names;

    public RequestsPage(Snapshots snapshots, Names names) {
        this.snapshots = snapshots;
        this.names = names;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.AFTER,
                Parameter.LIMIT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> {
            List<Map<String, @Nullable Object>> requests = requests(snapshot, asked);
            names.open(asked, requests, "person", List.of("givenName", "familyName"));
            names.open(asked, Set.of(DataClass.SOCIAL), requests, "person", List.of("asked", "explanation"));
            return snapshot.answer(requests, "request");
        });
    }

    private static List<Map<String, @Nullable Object>> requests(Snapshot snapshot, Asked asked) {
        return snapshot.list(snapshot.page(REQUESTS).param("programme", asked.programmeId(), Types.OTHER));
    }
}
