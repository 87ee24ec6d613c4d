package be.homeward.log;

import be.homeward.events.StreamId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Decides a group's members in their order; what earlier ones do counts for later ones. */
final class GroupCheck {
    private final GroupState state;
    private final Map<StreamId, Long> versions;
    private final Set<KeyName> taken;
    private final IdentityHashMap<CompletableFuture<Appended>, Member> kept = new IdentityHashMap<>();
    private long head;

    private GroupCheck(GroupState state) {
        this.state = state;
        this.versions = new HashMap<>(state.versions());
        this.taken = new HashSet<>(state.taken());
        this.head = state.head();
    }

    static Decided decide(List<Member> group, GroupState state) throws SQLException {
        GroupCheck check = new GroupCheck(state);
        List<Decided.Kept> kept = new ArrayList<>();
        List<Decided.Refused> refused = new ArrayList<>();
        for (Member member : group) {
            AppendRefused reason = check.refusal(member);
            if (reason == null) {
                kept.add(new Decided.Kept(member, check.keep(member)));
            } else {
                refused.add(new Decided.Refused(member, reason));
            }
        }
        return new Decided(kept, refused, state);
    }

    /** A claim is looked at last: that it is taken is only said to those who decided on what is true now. */
    private @Nullable AppendRefused refusal(Member member) throws SQLException {
        CommandKey key = member.append().key();
        if (key != null && taken.contains(KeyName.of(key))) {
            return new KeyTaken();
        }
        for (Map.Entry<StreamId, CompletableFuture<Appended>> awaited :
                member.append().awaited().entrySet()) {
            if (!isKept(awaited.getValue())) {
                return new Conflict(awaited.getKey());
            }
        }
        for (Map.Entry<StreamId, Long> guard : member.append().guards().entrySet()) {
            if (version(guard.getKey()) != guard.getValue()) {
                return new Conflict(guard.getKey());
            }
        }
        Map<StreamId, Long> own = new HashMap<>();
        for (Member.Line line : member.lines()) {
            long version = own.getOrDefault(line.stream(), version(line.stream()));
            if (line.event().sequence() != version + 1) {
                return new Conflict(line.stream());
            }
            own.put(line.stream(), version + 1);
        }
        ClaimKey exceeded = member.claims().isEmpty() ? null : state.claims().apply(member.claims());
        if (exceeded != null) {
            return new ClaimTaken(exceeded);
        }
        versions.putAll(own);
        return null;
    }

    private Appended keep(Member member) {
        List<AppendedEvent> events = new ArrayList<>();
        for (Member.Line line : member.lines()) {
            NewEvent event = line.event();
            events.add(new AppendedEvent(line.type(), line.stream(), event.sequence(), event.eventId(), ++head));
        }
        CommandKey key = member.append().key();
        if (key != null) {
            taken.add(KeyName.of(key));
        }
        kept.put(member.answer(), member);
        return new Appended(head, events);
    }

    /** In this group or one before: what is awaited was queued earlier. */
    private boolean isKept(CompletableFuture<Appended> append) {
        return kept.containsKey(append) || append.state() == Future.State.SUCCESS;
    }

    private long version(StreamId stream) {
        return versions.getOrDefault(stream, -1L);
    }
}
