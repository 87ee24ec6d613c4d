package be.homeward.query.person;

/** What persons asked about their data, with what follows on a day from the days of receipt, of extension and of answer. */
final class RequestSql {
    static final String SELECTED = """
            select q.request, q.person, q.kind, q.received_on as "receivedOn", d.due_on as "dueOn", d.status,
                case when d.status in ('open', 'overdue') then d.due_on - :asOf end as "daysLeft",
                case when q.extended_on <= :asOf then q.extended_on end as "extendedOn",
                case when q.extended_on <= :asOf then q.extension_reason end as "extensionReason",
                case when q.withdrawn_on <= :asOf then q.withdrawn_on end as "withdrawnOn",
                case when d.status = 'answered' then q.answered_on end as "answeredOn",
                case when d.status = 'answered' then q.answer end as answer,
                case when d.status = 'answered' then q.reason end as reason,
                d.status = 'answered' and q.answered_on > d.due_on as late,
                q.event, case when d.status = 'answered' then q.correction end as correction
            """;

    static final String FROM = """
            from person_request_at(:known) q
            cross join lateral (
                select due_on, case
                    when q.answered_on <= :asOf then 'answered'
                    when q.withdrawn_on <= :asOf then 'withdrawn'
                    when due_on < :asOf then 'overdue'
                    else 'open' end as status
                from (select case when q.extended_on <= :asOf then q.extended_due_on else q.due_on end as due_on) l) d
            """;

    private RequestSql() {}
}
