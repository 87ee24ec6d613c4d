package be.homeward.query.audit;

import be.homeward.events.Brussels;
import be.homeward.events.DwellingEvent;
import be.homeward.events.StreamId;
import be.homeward.log.EventLog;
import be.homeward.log.StoredEvent;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded about the programmes that somebody audits, in its order; {@code from} and {@code to} are days of
 * recording. Of one dwelling it is its story, across owners: an auditor checks what was recorded, event by event, and has no
 * list of who lives where now, which over all partners together would be the central file that nobody is to have.
 */
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
                Parameter.DWELLING,
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
        UUID dwelling = question.dwelling();
        return dwelling == null
                ? all(asked, snapshot, after, through)
                : story(asked, snapshot, dwelling, after, through);
    }

    private Map<String, @Nullable Object> story(
            Asked asked, Snapshot snapshot, UUID dwelling, long after, long through) {
        if (!Audited.streams(asked, snapshot, dwelling).contains(dwelling)) {
            throw Problem.unknown();
        }
        List<StoredEvent> found = log.stream(new StreamId(DwellingEvent.STREAM, dwelling), 0).stream()
                .filter(event -> event.position() > after && event.position() <= through)
                .toList();
        int limit = snapshot.question().limit();
        return found.size() <= limit
                ? answer(snapshot, found, null)
                : answer(snapshot, found.subList(0, limit), found.get(limit - 1).position());
    }

    private Map<String, @Nullable Object> all(Asked asked, Snapshot snapshot, long begin, long through) {
        Question question = snapshot.question();
        long after = begin;
        long end = Math.min(through, after + MOST_LOOKED_AT);
        List<StoredEvent> found = new ArrayList<>();
        while (found.size() < question.limit() && after < end) {
            List<StoredEvent> page = log.read(after, AT_ONCE);
            UUID[] ids =
                    page.stream().map(event -> event.stream().id()).distinct().toArray(UUID[]::new);
            Set<UUID> streams = Audited.streams(asked, snapshot, ids);
            for (StoredEvent event : page) {
                if (event.position() > end || found.size() == question.limit()) {
                    break;
                }
                after = event.position();
                if (Audited.visible(asked, event, streams)) {
                    found.add(event);
                }
            }
            if (page.isEmpty()) {
                break;
            }
        }
        return answer(snapshot, found, after < through ? after : null);
    }

    private static Map<String, @Nullable Object> answer(
            Snapshot snapshot, List<StoredEvent> found, @Nullable Long next) {
        Map<String, @Nullable Object> answer = snapshot.answer();
        answer.put("items", found.stream().map(AuditedEvent::of).toList());
        answer.put("next", next == null ? null : next.toString());
        return answer;
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
