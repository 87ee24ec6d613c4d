package be.homeward.query.occupancy;

import be.homeward.access.Seat;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Problem;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of one dwelling across owners, agreements and occupants, in the order of days. */
public final class StoryPage implements Page {
    private final Snapshots snapshots;

    public StoryPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "occupancy/story";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.of(
                Parameter.DWELLING,
                Parameter.FROM,
                Parameter.TO,
                Parameter.AS_OF,
                Parameter.KNOWN_AT,
                Parameter.MIN_POSITION);
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        UUID dwelling = asked.question().dwelling();
        if (dwelling == null) {
            throw new Problem(400, "parameter.missing", Parameter.DWELLING.toString());
        }
        return snapshots.read(asked, snapshot -> story(snapshot, dwelling, asked.seat() == Seat.HOUSING));
    }

    private static Map<String, @Nullable Object> story(Snapshot snapshot, UUID dwelling, boolean landlord) {
        Question question = snapshot.question();
        List<Map<String, @Nullable Object>> found = snapshot.list(snapshot.query(StorySql.STORY)
                .param("dwelling", dwelling)
                .param("landlord", landlord)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE));
        if (found.isEmpty()) {
            throw Problem.unknown();
        }
        Map<String, @Nullable Object> answer = snapshot.answer();
        answer.putAll(found.getFirst());
        return answer;
    }
}
