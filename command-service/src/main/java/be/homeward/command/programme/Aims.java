package be.homeward.command.programme;

import be.homeward.command.Refusal;
import be.homeward.events.ProgrammeEvent.Aim;
import be.homeward.events.ProgrammeEvent.ConferenceCadenceSet;
import be.homeward.events.ProgrammeEvent.ProgrammeLinked;
import be.homeward.events.ProgrammeEvent.ProgrammeUnlinked;
import be.homeward.events.ProgrammeEvent.TargetCorrected;
import be.homeward.events.ProgrammeEvent.TargetSet;
import be.homeward.events.ProgrammeEvent.TargetWithdrawn;
import be.homeward.events.ProgrammeId;
import be.homeward.events.TargetId;
import java.time.LocalDate;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Whose tenants a programme is for beside its own, and what it is to reach; an id that was withdrawn stays used. */
record Aims(
        PSet<ProgrammeId> linked,
        PMap<TargetId, Target> targets,
        PSet<TargetId> used,
        PMap<LocalDate, Integer> cadences) {
    static final Aims NONE =
            new Aims(HashTreePSet.empty(), HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());

    /** @throws Refusal {@code programme.no-target} */
    Target of(TargetId id) {
        Target target = targets.get(id);
        if (target == null) {
            throw Refusal.of("programme.no-target");
        }
        return target;
    }

    boolean leaveRoomFor(TargetId id, Target target) {
        return targets.entrySet().stream()
                .filter(each -> !each.getKey().equals(id))
                .map(Map.Entry::getValue)
                .noneMatch(target::collidesWith);
    }

    /** How many conferences a month are due from what was said last for that day or before; none when nothing was. */
    int conferencesOn(LocalDate day) {
        return cadences.entrySet().stream()
                .filter(each -> !each.getKey().isAfter(day))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(0);
    }

    Aims after(Aim event) {
        return switch (event) {
            case ProgrammeLinked e -> new Aims(linked.plus(e.tenantsOf()), targets, used, cadences);
            case ProgrammeUnlinked e -> new Aims(linked.minus(e.tenantsOf()), targets, used, cadences);
            case TargetSet e -> with(e.target(), new Target(e.indicator(), e.number(), e.per(), e.from(), e.until()));
            case TargetCorrected e ->
                with(e.target(), new Target(e.indicator(), e.number(), e.per(), e.from(), e.until()));
            case TargetWithdrawn e -> new Aims(linked, targets.minus(e.target()), used, cadences);
            case ConferenceCadenceSet e -> new Aims(linked, targets, used, cadences.plus(e.from(), e.timesAMonth()));
        };
    }

    private Aims with(TargetId id, Target target) {
        return new Aims(linked, targets.plus(id, target), used.plus(id), cadences);
    }
}
