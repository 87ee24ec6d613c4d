package be.homeward.query.person;

import be.homeward.events.Brussels;
import be.homeward.events.CoachId;
import be.homeward.events.DataClass;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Names;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person's path as lines beside each other: where they lived, who accompanied them, which rights they had, and what
 * they said and asked themselves; days are half-open. A landlord never learns by person who lives where.
 */
public final class PathPage implements Page {
    private final Snapshots snapshots;
    private final Names names;
    private final Clock clock;

    /** @param clock says until when somebody may still read something: that is judged today */
    public PathPage(Snapshots snapshots, Names names, Clock clock) {
        this.snapshots = snapshots;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "path";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(Parameter.PERSON, Parameter.AS_OF, Parameter.KNOWN_AT, Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        UUID person = asked.question().person();
        if (person == null) {
            throw new Problem(400, "parameter.missing", Parameter.PERSON.toString());
        }
        return snapshots.readAsCoach(asked, snapshot -> path(snapshot, asked, person));
    }

    private Map<String, @Nullable Object> path(Snapshot snapshot, Asked asked, UUID person) {
        Function<String, List<Map<String, @Nullable Object>>> line =
                sql -> snapshot.list(snapshot.query(sql).param("person", person));
        List<Map<String, @Nullable Object>> persons = line.apply(PathSql.IDS);
        if (persons.stream().noneMatch(each -> Boolean.TRUE.equals(each.remove("known")))) {
            throw Problem.unknown();
        }
        names.open(asked, persons, "person", List.of("givenName", "familyName"));
        Map<String, List<Map<String, @Nullable Object>>> lines = new LinkedHashMap<>();
        lines.put("persons", persons);
        lines.put("situations", line.apply(PathSql.SITUATIONS));
        lines.put("stays", line.apply(PathSql.STAYS));
        lines.put("support", line.apply(PathSql.SUPPORT));
        lines.put("rights", line.apply(PathSql.RIGHTS));
        lines.put("ownWords", words(snapshot, asked, person));
        lines.put("requests", line.apply(PathSql.REQUESTS));
        lines.put("trusted", trusted(snapshot, asked, person));
        Map<String, @Nullable Object> answer = snapshot.answer();
        answer.putAll(lines);
        return answer;
    }

    private List<Map<String, @Nullable Object>> words(Snapshot snapshot, Asked asked, UUID person) {
        UUID coach = asked.facts()
                .coach(asked.subject().subject())
                .map(CoachId::value)
                .orElse(null);
        List<Map<String, @Nullable Object>> words = snapshot.list(snapshot.query(PathSql.OWN_WORDS)
                .param("person", person)
                .param("position", snapshot.position())
                .param("coach", coach, Types.OTHER)
                .param("today", today()));
        names.open(asked, Set.of(DataClass.SOCIAL), words, "person", List.of("text"));
        return words;
    }

    private List<Map<String, @Nullable Object>> trusted(Snapshot snapshot, Asked asked, UUID person) {
        List<Map<String, @Nullable Object>> trusted = snapshot.list(snapshot.query(PathSql.TRUSTED)
                .param("person", person)
                .param("position", snapshot.position())
                .param("today", today()));
        names.open(asked, Set.of(DataClass.IDENTITY), trusted, "person", List.of("name"));
        names.open(asked, Set.of(DataClass.CONTACT), trusted, "person", List.of("reachableAt"));
        return trusted;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Brussels.ZONE));
    }
}
