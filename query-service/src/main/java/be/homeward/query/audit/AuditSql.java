package be.homeward.query.audit;

/** Tells which streams belong to a programme, and nothing else about them. */
public final class AuditSql {
    public static final String STREAMS = """
            create function streams_in(of_programme uuid, ids uuid[]) returns setof uuid
            language sql stable security definer
            begin atomic
                select stream from support where programme = of_programme and stream = any (ids)
                    and recorded_to = 9223372036854775807 and of_programme in (select programmes())
                union select person from support where programme = of_programme and person = any (ids)
                    and of_programme in (select programmes())
                union select stream from dwelling where programme = of_programme and stream = any (ids)
                    and recorded_to = 9223372036854775807 and of_programme in (select programmes())
                union select stream from building where programme = of_programme and stream = any (ids)
                    and recorded_to = 9223372036854775807 and of_programme in (select programmes())
                union select stream from agreement where programme = of_programme and stream = any (ids)
                    and recorded_to = 9223372036854775807 and of_programme in (select programmes())
                union select c.household from stay_case c join stay s using (stay)
                    where s.programme = of_programme and c.household = any (ids)
                    and of_programme in (select programmes())
                union select stream from activity where programme = of_programme and stream = any (ids)
                    and of_programme in (select programmes())
                union select m.stream from person_match m join support s on s.person in (m.person, m.with_person)
                    where s.programme = of_programme and m.stream = any (ids)
                    and of_programme in (select programmes())
                union select of_programme where of_programme = any (ids) and of_programme in (select programmes());
            end
            """;

    private AuditSql() {}
}
