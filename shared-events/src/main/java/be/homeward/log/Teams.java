package be.homeward.log;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is assigned to a support that is handed over: the team of before is parted from it. */
final class Teams {
    private final Holdings holdings;
    private final ClaimLookup lookup;
    private final Caseloads caseloads;

    Teams(Holdings holdings, ClaimLookup lookup, Caseloads caseloads) {
        this.holdings = holdings;
        this.lookup = lookup;
        this.caseloads = caseloads;
    }

    void part(String support, LocalDate day) throws SQLException {
        lookup.find(Caseloads.teams(support).collect(Collectors.toSet()), Set.of());
        caseloads.assignments(support).forEach(assignment -> {
            List<Span> told = holdings.spans(Caseloads.team(support), assignment);
            holdings.tell(Caseloads.team(support), assignment, Spans.until(told, day));
            // of two hand-overs only the later can turn out to have been on another day
            holdings.tell(Caseloads.parted(support), assignment, Spans.from(told, day));
        });
    }

    void repart(String support, LocalDate was, LocalDate day) throws SQLException {
        lookup.find(Caseloads.teams(support).collect(Collectors.toSet()), Set.of());
        caseloads.assignments(support).forEach(assignment -> {
            List<Span> team = holdings.spans(Caseloads.team(support), assignment);
            List<Span> since = Spans.since(team, was);
            List<Span> told =
                    Spans.with(Spans.before(team, was), holdings.spans(Caseloads.parted(support), assignment));
            List<Span> until = since.isEmpty() ? Spans.until(told, day) : Spans.common(told, Spans.to(day));
            holdings.tell(Caseloads.team(support), assignment, Spans.with(until, since));
            holdings.tell(Caseloads.parted(support), assignment, Spans.from(told, day));
        });
    }

    void disband(String support) throws SQLException {
        lookup.find(Caseloads.teams(support).collect(Collectors.toSet()), Set.of());
        caseloads.assignments(support).forEach(assignment -> {
            List<Span> team = holdings.spans(Caseloads.team(support), assignment);
            holdings.tell(Caseloads.team(support), assignment, Spans.until(team, LocalDate.MIN));
            holdings.tell(Caseloads.parted(support), assignment, List.of());
        });
    }
}
