package be.homeward.query.audit;

import be.homeward.access.Seat;
import be.homeward.events.Brussels;
import be.homeward.events.CoachEvent;
import be.homeward.events.OrganisationEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recorded about the programmes that somebody audits, in its order; {@code from} and {@code to} are days of recording. */
public final class AuditPage implements Page {
    private static final int AT_ONCE = 1_000;
    private static final int MOST_LOOKED_AT = 20_000;

    private final Snapshots snapshots;
    private final EventLog log;

    public AuditPage(Snapshots snapshots, EventLog log) {
        this.snapshots = snapshots;
        this.log = log;
    }

    @Override
    public String name() {
        return "audit/events";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.PROGRAMME,
                Parameter.FROM,
                Parameter.TO,
                Parameter.KNOWN_AT,
                Parameter.AFTER,
                Parameter.LIMIT,
                Parameter.MIN_POSITION);
    }

    @Override
    public String cursor(String text) {
        return Long.toString(Long.parseUnsignedLong(text) & Long.MAX_VALUE);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> answer(asked, snapshot));
    }

    private Map<String, @Nullable Object> answer(Asked asked, Snapshot snapshot) {
        Question question = snapshot.question();
        long through = Math.min(snapshot.known(), before(question.to()));
        long after = Math.max(question.after() == null ? 0 : Long.parseLong(question.after()), since(question.from()));
        long end = Math.min(through, after + MOST_LOOKED_AT);
        List<StoredEvent> found = new ArrayList<>();
        while (found.size() < question.limit() && after < end) {
            List<StoredEvent> page = log.read(after, AT_ONCE);
            Set<UUID> streams = streams(asked, snapshot, page);
            for (StoredEvent event : page) {
                if (event.position() > end || found.size() == question.limit()) {
                    break;
                }
                after = event.position();
                if (visible(asked, event, streams)) {
                    found.add(event);
                }
            }
            if (page.isEmpty()) {
                break;
            }
        }
        Map<String, @Nullable Object> answer = snapshot.answer();
        answer.put("items", found.stream().map(AuditedEvent::of).toList());
        answer.put("next", after < through ? Long.toString(after) : null);
        return answer;
    }

    private static List<ProgrammeId> programmes(Asked asked) {
        return asked.programme() == null
                ? asked.facts().programmes(asked.subject().organisation(), Seat.AUDITOR)
                : List.of(asked.programme());
    }

    private static Set<UUID> streams(Asked asked, Snapshot snapshot, List<StoredEvent> page) {
        UUID[] ids = page.stream().map(event -> event.stream().id()).distinct().toArray(UUID[]::new);
        Set<UUID> streams = new HashSet<>();
        for (ProgrammeId programme : programmes(asked)) {
            streams.addAll(snapshot.sql()
                    .sql("select * from streams_in(:programme, :ids)")
                    .param("programme", programme.value())
                    .param("ids", ids)
                    .query(UUID.class)
                    .list());
        }
        return streams;
    }

    /** Of an organisation and its staff: what concerns one that takes part, or did. */
    private static boolean visible(Asked asked, StoredEvent event, Set<UUID> streams) {
        return switch (event.stream().type()) {
            case OrganisationEvent.STREAM ->
                takesPart(asked, new OrganisationId(event.stream().id()));
            case CoachEvent.STREAM -> takesPart(asked, event.organisation());
            default -> streams.contains(event.stream().id());
        };
    }

    private static boolean takesPart(Asked asked, OrganisationId organisation) {
        return programmes(asked).stream()
                .anyMatch(
                        each -> !asked.facts().everStanding(each, organisation).isEmpty());
    }

    private long since(@Nullable LocalDate day) {
        return day == null
                ? 0
                : log.positionAt(day.atStartOfDay(Brussels.ZONE).toInstant().minusNanos(1000));
    }

    private long before(@Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : since(day);
    }
}
