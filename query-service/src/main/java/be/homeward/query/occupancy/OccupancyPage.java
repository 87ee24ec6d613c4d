package be.homeward.query.occupancy;

import be.homeward.access.Seat;
import be.homeward.query.reading.Asked;
import be.homeward.query.reading.Page;
import be.homeward.query.reading.Parameter;
import be.homeward.query.reading.Question;
import be.homeward.query.reading.Snapshot;
import be.homeward.query.reading.Snapshots;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each dwelling as it was on a day, and who stayed there from when until when; never how people are. */
public final class OccupancyPage implements Page {
    private final Snapshots snapshots;

    public OccupancyPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "occupancy";
    }

    @Override
    public Set<Parameter> parameters() {
        return EnumSet.complementOf(EnumSet.of(Parameter.DWELLING, Parameter.PERSON, Parameter.MEASURE));
    }

    @Override
    public Map<String, @Nullable Object> answer(Asked asked) {
        return snapshots.read(asked, snapshot -> snapshot.answer(dwellings(snapshot, asked), "dwelling"));
    }

    private static List<Map<String, @Nullable Object>> dwellings(Snapshot snapshot, Asked asked) {
        Question question = snapshot.question();
        return snapshot.list(snapshot.page(OccupancySql.DWELLINGS)
                .param("from", question.from(), Types.DATE)
                .param("to", question.to(), Types.DATE)
                .param("programme", asked.programmeId(), Types.OTHER)
                .param("track", question.track(), Types.VARCHAR)
                // whoever comes as an owner sees no more than one, also where it accompanies people itself
                .param("landlord", asked.seat() == Seat.HOUSING));
    }
}
