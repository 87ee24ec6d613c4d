package be.homeward.query.activities;

import be.homeward.query.reading.Asked;
import be.homeward.query.reading.DayCursor;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What partners did with tenants and plan to do, in the order of days. Every carrier sees the activities with their
 * numbers; individual meetings, outings, decisions and who was there, each partner sees of its own.
 */
public final class ActivitiesPage implements Page {
    private static final String ACTIVITIES = """
            select a.activity, g.code as programme, o.code as partner, a.kind, a.title, a.mode,
                coalesce(h.held_on, a.planned_on) as "on",
                case when h.held_on is not null then 'held' when a.cancelled_on <= :asOf then 'cancelled'
                    else 'planned' end as status,
                coalesce(h.place, a.planned_place) as place, coalesce(h.place_key, a.planned_place_key) as "placeKey",
                h.persons, h.guests, h.staff, coalesce(to_jsonb(h.breaches), '[]') as breaches,
                p.present, d.decisions, d.number as "decisionsTaken",
                coalesce(h.held_on, a.planned_on) || '.' || a.activity as cursor
            from activity_at(:known) a
            join programme_at(:known) g on g.programme = a.programme
            left join organisation_at(:known) o on o.organisation = a.partner
            left join lateral (
                select b.held_on, b.place, b.place_key, b.persons, b.guests, b.staff, b.breaches
                from activity_at(:known) b where b.activity = a.activity and b.held_on <= :asOf) h on true
            left join lateral (
                select jsonb_agg(p.person order by p.person) as present from activity_person_at(:known) p
                where p.activity = a.activity and h.held_on is not null) p on true
            left join lateral (
                select jsonb_agg(jsonb_build_object('decision', d.decision, 'on', d.on_day, 'text', d.text)
                    order by d.on_day, d.decision) as decisions, count(*) as number
                from council_decision_at(:known) d where d.activity = a.activity and d.on_day <= :asOf) d on true
            where coalesce(h.held_on, a.planned_on) is not null
                and (:programme::uuid is null or a.programme = :programme)
                and (:from::date is null or coalesce(h.held_on, a.planned_on) >= :from)
                and (:to::date is null or coalesce(h.held_on, a.planned_on) < :to)
                and (:partner::uuid is null or a.partner = :partner)
                and (:afterDay::date is null
                    or (coalesce(h.held_on, a.planned_on), a.activity) > (:afterDay, :afterActivity::uuid))
            order by coalesce(h.held_on, a.planned_on), a.activity limit :limit
            """;

    private final Snapshots snapshots;

    public ActivitiesPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.complementOf(
                EnumSet.of(Parameter.TRACK, Parameter.DWELLING, Parameter.PERSON, Parameter.MEASURE));
    }

    @Override
    public String cursor(String text) {
        return DayCursor.checked(text);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> snapshot.answer(activities(snapshot, asked), "cursor"));
    }

    private static List<Map<String, @Nullable Object>> activities(Snapshot snapshot, Asked asked) {
        Question question = snapshot.question();
        DayCursor after = DayCursor.of(question.after());
        UUID partner = question.partner() == null
                ? null
                : asked.subject().organisation().value();
        return snapshot.list(snapshot.query(ACTIVITIES)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("partner", partner, Types.OTHER)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .param("afterDay", after.day(), Types.DATE)
                .param("afterActivity", after.id(), Types.OTHER)
                .param("limit", question.limit()));
    }
}
