package be.homeward.query.directory;

import java.util.List;

/**
 * What a coach of a team across employers sees of the support they accompany for another partner: as long as they do, what
 * that partner's own coaches see of it, later what happened in their own days. It opens for that coach alone, never for
 * their employer, and only where a page reads on behalf of a coach. Judged today, whatever day is asked about.
 */
public final class TeamWall {
    /**
     * Each stretch of days on which the reading coach accompanies within the team; the day of a stop may still tell
     * something. As long as it lasts nothing limits what is seen.
     */
    private static final String SUPPORT = """
            create function team_support()
            returns table (support uuid, partner uuid, person uuid, present boolean, from_day date, until_day date)
            language sql stable security definer rows 10
            begin atomic
                select h.support, h.partner, s.person, x.present,
                    case when x.present then '-infinity' else x.from_day end,
                    case when x.present then 'infinity' else coalesce(x.until_day, 'infinity') end
                from support_coach h
                join support s on s.support = h.support and s.recorded_to = 9223372036854775807
                join support_period p on p.support = h.support and p.partner = h.partner
                    and p.recorded_to = 9223372036854775807
                join coach_team t on t.coach = h.coach and t.programme = s.programme and t.track = s.track
                    and t.recorded_to = 9223372036854775807
                cross join lateral (
                    select greatest(h.from_day, p.started_on, t.from_day) as from_day,
                        least(h.to_day, p.stopped_on + 1, t.to_day) as until_day,
                        coalesce(least(h.to_day, p.stopped_on, t.to_day) > views.today(), true) as present) x
                where h.coach = views.coach() and h.recorded_to = 9223372036854775807
                    and h.partner <> views.organisation()
                    and x.from_day <= views.today() and coalesce(x.from_day < x.until_day, true);
            end
            """;

    private static final String SUPPORTS = """
            create function team_supports() returns uuid[] language sql stable security definer
            begin atomic
                select coalesce(array_agg(distinct t.support), '{}') from team_support() t;
            end
            """;

    private static final String PERSONS = """
            create function team_persons() returns uuid[] language sql stable security definer
            begin atomic
                select coalesce(array_agg(distinct t.person), '{}') from team_support() t where t.present;
            end
            """;

    /** Where those live whom the coach accompanies now, with the partner that leads. */
    private static final String STAYS = """
            create function team_stays() returns uuid[] language sql stable security definer
            begin atomic
                select coalesce(array_agg(distinct c.stay), '{}')
                from team_support() t
                join household_member m on m.person = t.person and m.partner = t.partner
                    and m.recorded_to = 9223372036854775807
                join stay_case c on c.household = m.household and c.partner = t.partner
                    and c.recorded_to = 9223372036854775807
                where t.present;
            end
            """;

    public static final List<String> FUNCTIONS = List.of(SUPPORT, SUPPORTS, PERSONS, STAYS);

    /** For the supports themselves. */
    public static final String SUPPORTS_SEEN = ofCoach("support", "team_supports()");

    public static final String STAYS_SEEN = ofCoach("stay", "team_stays()");

    private static final String PERSONS_SEEN = ofCoach("person", "team_persons()");

    private TeamWall() {}

    /** Most read for no coach in particular: nothing is asked for them then. */
    private static String ofCoach(String column, String seen) {
        return "%s = any ((select case when views.coach() is null then '{}' else %s end)::uuid[])"
                .formatted(column, seen);
    }

    /** For rows of a table that name a support and its partner: while the coach accompanies. */
    public static String present(String table) {
        return ofSupport(table, "t.present");
    }

    /** For rows that also name a day: later those of the coach's own days. */
    public static String on(String table, String day) {
        return ofSupport(table, "%1$s.%2$s >= t.from_day and %1$s.%2$s < t.until_day".formatted(table, day));
    }

    /** For rows that name two days, the latter exclusive or not yet known. */
    public static String during(String table, String from, String until) {
        return ofSupport(
                table,
                "%1$s.%2$s < t.until_day and coalesce(%1$s.%3$s >= t.from_day, true)".formatted(table, from, until));
    }

    /** For rows that name a person, under a further condition: while the coach accompanies them for that partner. */
    static String ofPerson(String table, String condition) {
        return PERSONS_SEEN
                + " and exists (select from team_support() t where t.present and t.person = %s.person and (%s))"
                        .formatted(table, condition);
    }

    // the array keeps it cheap, also for the planner, where there is no such support
    private static String ofSupport(String table, String condition) {
        return SUPPORTS_SEEN
                + " and exists (select from team_support() t where t.support = %1$s.support and t.partner = %1$s.partner and %2$s)"
                        .formatted(table, condition);
    }
}
