package be.homeward.query.directory;

import be.homeward.events.MatchEvent;
import be.homeward.events.MatchEvent.MatchConfirmed;
import be.homeward.events.MatchEvent.MatchDeclined;
import be.homeward.events.MatchEvent.MatchProposalWithdrawn;
import be.homeward.events.MatchEvent.MatchProposed;
import be.homeward.events.MatchEvent.PersonsUnmerged;
import be.homeward.events.MatchId;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.util.UUID;

/** Records that are of one person, as the organisations that answer for them proposed and agreed. */
public final class Matches {
    private static final Draft DRAFT = Table.named("person_match", MatchEvent.STREAM);
    static final Column<UUID> MATCH = DRAFT.key("match", Type.ID);
    static final Column<UUID> PERSON = DRAFT.column("person", Type.ID);
    static final Column<UUID> PROPOSER = DRAFT.column("proposer", Type.ID);
    static final Column<UUID> WITH = DRAFT.column("with_person", Type.ID);
    static final Column<UUID> PARTNER = DRAFT.column("partner", Type.ID);
    static final Column<String> STATUS = DRAFT.column("status", Type.TEXT);
    static final Table TABLE =
            DRAFT.seenBy(PROPOSER, PARTNER).index("person").index("with_person").table();

    /**
     * Of everyone matched, whom they count as: whoever is the same as the same person is the same person. Asked by a
     * partner it follows its own matches alone, asked for totals all of them.
     */
    public static final String ONE_PERSON = """
            create function one_person(known bigint) returns table (person uuid, one uuid) language sql stable
            begin atomic
                with recursive pair as (
                    select m.person, m.with_person as other from person_match_at(known) m where m.status = 'confirmed'
                    union select m.with_person, m.person from person_match_at(known) m where m.status = 'confirmed'
                ), same as (
                    select p.person, p.other from pair p
                    union select s.person, p.other from same s join pair p on p.person = s.other
                )
                select s.person, (array_agg(s.other order by s.other))[1] from same s group by s.person;
            end
            """;

    /**
     * Of each of these persons, under which ids they are known, their own among them: the same as above, without looking at
     * anybody else's matches.
     */
    public static final String SAME_PERSONS = """
            create function same_persons(persons uuid[], known bigint)
            returns table (person uuid, same uuid) language sql stable
            begin atomic
                with recursive found as (
                    select p.person, p.person as same from unnest(persons) p (person)
                    union
                    select f.person, n.same from found f
                    cross join lateral (
                        select m.with_person as same from person_match_at(known) m
                        where m.person = f.same and m.status = 'confirmed'
                        union all
                        select m.person from person_match_at(known) m
                        where m.with_person = f.same and m.status = 'confirmed') n
                )
                select f.person, f.same from found f;
            end
            """;

    private Matches() {}

    static void project(MatchEvent event, Rows rows) {
        switch (event) {
            case MatchProposed e ->
                rows.state(TABLE.row(e.match())
                        .with(PERSON, e.person())
                        .with(PROPOSER, e.proposer())
                        .with(WITH, e.with())
                        .with(PARTNER, e.partner())
                        .with(STATUS, "proposed"));
            case MatchConfirmed e -> become("confirmed", e.match(), rows);
            case MatchDeclined e -> become("declined", e.match(), rows);
            case MatchProposalWithdrawn e -> become("withdrawn", e.match(), rows);
            case PersonsUnmerged e -> become("unmerged", e.match(), rows);
        }
    }

    private static void become(String status, MatchId match, Rows rows) {
        rows.state(rows.get(TABLE, match).with(STATUS, status));
    }
}
