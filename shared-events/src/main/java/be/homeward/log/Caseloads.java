package be.homeward.log;

import static be.homeward.log.ClaimKind.ACCOMPANIED;
import static be.homeward.log.ClaimKind.CASELOAD;
import static be.homeward.log.ClaimKind.COACHED;
import static be.homeward.log.ClaimKind.PARTED;
import static be.homeward.log.ClaimKind.TEAM;

import be.homeward.events.CoachId;
import be.homeward.events.SupportId;
import be.homeward.log.ClaimChange.Again;
import be.homeward.log.ClaimChange.Begin;
import be.homeward.log.ClaimChange.Disband;
import be.homeward.log.ClaimChange.End;
import be.homeward.log.ClaimChange.Ended;
import be.homeward.log.ClaimChange.Join;
import be.homeward.log.ClaimChange.Last;
import be.homeward.log.ClaimChange.Leave;
import be.homeward.log.ClaimChange.Limit;
import be.homeward.log.ClaimChange.Lived;
import be.homeward.log.ClaimChange.Needs;
import be.homeward.log.ClaimChange.Norm;
import be.homeward.log.ClaimChange.Part;
import be.homeward.log.ClaimChange.Pass;
import be.homeward.log.ClaimChange.Recast;
import be.homeward.log.ClaimChange.Release;
import be.homeward.log.ClaimChange.Repart;
import be.homeward.log.ClaimChange.Repass;
import be.homeward.log.ClaimChange.Settle;
import be.homeward.log.ClaimChange.Take;
import be.homeward.log.ClaimChange.Unsay;
import be.homeward.log.ClaimChange.Until;
import be.homeward.log.ClaimChange.Vacant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a coach accompanies: each person once, while assigned to a support of theirs that is open. */
final class Caseloads {
    private static final String SUPPORT = "support:";
    private static final String COACHING = "coaching:";
    private static final String PERSON = "person:";

    private final Holdings holdings;

    Caseloads(Holdings holdings) {
        this.holdings = holdings;
    }

    static String support(String support) {
        return SUPPORT + support;
    }

    static String coaching(SupportId support, CoachId coach) {
        return COACHING + support + "/" + coach;
    }

    static ClaimKey team(String support) {
        return new ClaimKey(TEAM, support);
    }

    static ClaimKey parted(String support) {
        return new ClaimKey(PARTED, support);
    }

    static Stream<ClaimKey> teams(String support) {
        return Stream.of(team(support), parted(support));
    }

    static ClaimKey of(String coach) {
        return new ClaimKey(CASELOAD, coach);
    }

    /** The caseload that such a coach and person count in. */
    static ClaimKey caseload(ClaimKey coached) {
        return of(coached.key().substring(0, coached.key().indexOf('/')));
    }

    /** As whom the person counts in it. */
    static String counted(ClaimKey coached) {
        return PERSON + after(coached.key());
    }

    /** As whom a person counts of whom there are several records: as the first of these. */
    static String counted(String holder, Records records) {
        return holder.startsWith(PERSON) ? PERSON + records.all(person(holder)).first() : holder;
    }

    /** The support whose days or coaches are others once this has changed. */
    static Stream<String> supports(ClaimChange change) {
        return switch (change) {
            case Take(var _, var holder, var _) -> supports(holder);
            case Begin(var holder, var _) -> supports(holder);
            case End(var holder, var _) -> supports(holder);
            case Ended(var holder, var _, var _) -> supports(holder);
            case Again(var holder, var _) -> supports(holder);
            case Until(var holder, var _) -> supports(holder);
            case Last(var holder, var _) -> supports(holder);
            case Release(var holder) -> supports(holder);
            case Part(var support, var _) -> Stream.of(support);
            case Repart(var support, var _, var _) -> Stream.of(support);
            case Disband(var support) -> Stream.of(support);
            case Settle _, Needs _, Vacant _, Join _, Leave _, Lived _, Limit _, Norm _ -> Stream.of();
            case Pass _, Repass _, Recast _, Unsay _ -> Stream.of();
        };
    }

    /** Every assignment of a coach to it that there ever was. */
    Stream<String> assignments(String support) {
        return holdings.holders(team(support)).stream();
    }

    /** The coaches with the person, and their caseloads. */
    Stream<ClaimKey> keys(String support) {
        return by(support).keySet().stream().map(Holding::key).flatMap(key -> Stream.of(key, caseload(key)));
    }

    /** On which days each assignment makes a coach accompany the person, from what is known of both now. */
    Map<Holding, List<Span>> by(String support) {
        Map<Holding, List<Span>> days = new LinkedHashMap<>();
        for (String assignment : holdings.holders(team(support))) {
            holdings.of(assignment).stream()
                    .filter(key -> key.kind() == COACHED)
                    .forEach(key -> days.put(new Holding(key, assignment), List.of()));
            for (ClaimKey accompanied : holdings.of(support(support))) {
                if (accompanied.kind() == ACCOMPANIED) {
                    ClaimKey coached = new ClaimKey(COACHED, after(assignment) + "/" + last(accompanied.key()));
                    List<Span> both = Spans.common(
                            holdings.spans(team(support), assignment), holdings.spans(accompanied, support(support)));
                    days.merge(new Holding(coached, assignment), both, Spans::with);
                }
            }
        }
        return days;
    }

    /** The days on which the coach accompanies the person, by whichever assignment. */
    List<Span> days(ClaimKey coached) {
        List<Span> days = new ArrayList<>();
        holdings.holders(coached).forEach(assignment -> days.addAll(holdings.spans(coached, assignment)));
        return Spans.with(List.of(), days);
    }

    /** Everybody who counts in it, beside one who is to. */
    Set<String> persons(ClaimKey caseload, String counted) {
        return Stream.concat(Stream.of(counted), holdings.holders(caseload).stream())
                .map(Caseloads::person)
                .collect(Collectors.toSet());
    }

    /** The days on which the person counts in it under another record. */
    List<Span> otherwise(ClaimKey caseload, String counted, Records records) {
        List<Span> days = new ArrayList<>();
        records.all(person(counted)).stream()
                .map(record -> PERSON + record)
                .filter(record -> !record.equals(counted))
                .forEach(record -> days.addAll(holdings.spans(caseload, record)));
        return days;
    }

    private static String person(String counted) {
        return counted.substring(PERSON.length());
    }

    private static Stream<String> supports(String holder) {
        if (holder.startsWith(SUPPORT)) {
            return Stream.of(holder.substring(SUPPORT.length()));
        }
        return holder.startsWith(COACHING)
                ? Stream.of(holder.substring(COACHING.length(), holder.indexOf('/')))
                : Stream.of();
    }

    private static String after(String named) {
        return named.substring(named.indexOf('/') + 1);
    }

    private static String last(String named) {
        return named.substring(named.lastIndexOf('/') + 1);
    }
}
