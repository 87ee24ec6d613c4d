package be.homeward.query.waiting;

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
 * Who waited for a partner on a day: asked for, promised or placed on the list, and not yet accompanied. Why and how long
 * follows from what was said until that day; a wait is too long from the day that the track's norm of that day says.
 */
public final class WaitingListPage implements Page {
    private static final String PERSONS = """
            select s.support, s.person, n.given_name as "givenName", n.family_name as "familyName",
                g.code as programme, s.track, f.step as why, f.on_day as since, b.on_day as "referredOn",
                :asOf - b.on_day as "daysWaited", k.longest_wait_days as "longestWaitDays",
                coalesce(:asOf - b.on_day > k.longest_wait_days, false) as "tooLong",
                (select jsonb_agg(jsonb_build_object('step', e.step, 'on', e.on_day) order by e.on_day, e.number)
                    from referral_step_at(:known) e where e.support = s.support and e.on_day <= :asOf) as steps
            from support_at(:known) s
            join referral_step_at(:known) b on b.support = s.support and b.number = 0 and b.on_day <= :asOf
            cross join lateral (
                select f.step, f.on_day from referral_step_at(:known) f where f.support = s.support and f.on_day <= :asOf
                order by f.on_day desc, f.number desc limit 1) f
            left join person_at(:known) n using (person)
            left join programme_at(:known) g using (programme)
            left join lateral (
                select k.longest_wait_days from working_rules_at(:known) k
                where k.programme = s.programme and k.track = s.track and k.from_day <= :asOf
                order by k.from_day desc limit 1) k on true
            where f.step in ('referred', 'waiting', 'accepted')
                and not exists (
                    select from support_period_at(:known) p where p.support = s.support and p.started_on <= :asOf)
                and (:programme::uuid is null or s.programme = :programme)
                and (:track::text is null or s.track = :track)
                and (:after::uuid is null or s.support > :after)
            order by s.support limit :limit
            """;

    private final Snapshots snapshots;
    private final Names names;

    public WaitingListPage(Snapshots snapshots, Names names) {
        this.snapshots = snapshots;
        this.names = names;
    }

    @Override
    public String name() {
        return "waiting-list";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.TRACK,
                Parameter.PARTNER,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.AFTER,
                Parameter.LIMIT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> {
            List<Map<String, @Nullable Object>> persons = persons(snapshot, asked);
            names.open(asked, persons, "person", List.of("givenName", "familyName"));
            return snapshot.answer(persons, "support");
        });
    }

    private static List<Map<String, @Nullable Object>> persons(Snapshot snapshot, Asked asked) {
        return snapshot.list(snapshot.page(PERSONS)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("track", snapshot.question().track(), Types.VARCHAR));
    }
}
