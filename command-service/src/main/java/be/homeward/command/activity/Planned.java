package be.homeward.command.activity;

import be.homeward.command.Refusal;
import be.homeward.events.ActivityKind;
import be.homeward.events.DecisionId;
import be.homeward.events.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** An activity as it was planned, and what came of it; a decision's id stays used. */
record Planned(
        Plan plan,
        @Nullable Holding holding,
        @Nullable LocalDate cancelled,
        PMap<DecisionId, Decision> decisions,
        PSet<DecisionId> used)
        implements ActivityState.Doing {

    /** What, when and where. */
    record Plan(
            ActivityKind kind,
            LocalDate on,
            String title,
            @Nullable Place place) {}

    /** What a council decided. */
    record Decision(LocalDate on, String text) {}

    static Planned of(ActivityKind kind, LocalDate on, String title, @Nullable Place place) {
        return new Planned(new Plan(kind, on, title, place), null, null, HashTreePMap.empty(), HashTreePSet.empty());
    }

    /** @throws Refusal {@code activity.not-held} */
    Holding took() {
        if (holding == null) {
            throw Refusal.of("activity.not-held");
        }
        return holding;
    }

    /** @throws Refusal {@code activity.not-a-council}, {@code activity.not-held} */
    Holding council() {
        Refusal.when(plan.kind() != ActivityKind.COUNCIL, "activity.not-a-council");
        return took();
    }

    /** @throws Refusal {@code activity.no-decision} */
    Decision decision(DecisionId id) {
        Decision decision = decisions.get(id);
        if (decision == null) {
            throw Refusal.of("activity.no-decision");
        }
        return decision;
    }

    Planned as(ActivityKind kind, LocalDate on, String title, @Nullable Place place) {
        return new Planned(new Plan(kind, on, title, place), holding, cancelled, decisions, used);
    }

    Planned held(@Nullable Holding holding) {
        return new Planned(plan, holding, cancelled, decisions, used);
    }

    Planned cancelled(@Nullable LocalDate on) {
        return new Planned(plan, holding, on, decisions, used);
    }

    Planned decided(DecisionId id, LocalDate on, String text) {
        return new Planned(plan, holding, cancelled, decisions.plus(id, new Decision(on, text)), used.plus(id));
    }

    Planned without(DecisionId id) {
        return new Planned(plan, holding, cancelled, decisions.minus(id), used);
    }
}
