package be.homeward.wire;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an event written in an older form becomes the next one. An event's current revision is one more than its highest
 * upcaster, 1 when it has none; recorded events are never rewritten.
 */
final class Upcasters {
    private static final Map<Revision, UnaryOperator<ObjectNode>> STEPS = Map.of(
            // it counted in the year of the first night that it held by then
            new Revision("AssignmentReinstated", 1),
            event -> event.putNull("assigned"),
            // nobody said what a coach was to the person, and no norm was kept to
            new Revision("CoachAssigned", 1),
            event -> event.putNull("role").putNull("limit"),
            // of a norm beyond the next change of working time nothing was said
            new Revision("CoachAssigned", 2),
            Upcasters::withoutLater,
            new Revision("CoachAssignmentCorrected", 1),
            event -> event.putNull("limit"),
            // what a partner had seen was not kept: it is asked again before anything is sealed
            new Revision("PeriodConfirmed", 1),
            event -> event.put("knownAt", 0L),
            new Revision("PeriodSealed", 1),
            UnaryOperator.identity(),
            // only the latest stop could be corrected
            new Revision("SupportStopCorrected", 1),
            event -> event.putNull("stopped"),
            // when it could be lived in again was told by itself
            new Revision("DwellingTakenOffline", 1),
            UnaryOperator.identity(),
            // where somebody went who left a household alone was not asked
            new Revision("HouseholdLeft", 1),
            UnaryOperator.identity(),
            new Revision("MembershipCorrected", 1),
            UnaryOperator.identity());

    private Upcasters() {}

    private static ObjectNode withoutLater(ObjectNode assigned) {
        if (assigned.get("limit") instanceof ObjectNode limit) {
            limit.putArray("later");
        }
        return assigned;
    }

    static int current(String type) {
        return current(type, STEPS);
    }

    static int current(String type, Map<Revision, UnaryOperator<ObjectNode>> steps) {
        int revision = 1;
        while (steps.containsKey(new Revision(type, revision))) {
            revision++;
        }
        return revision;
    }

    static ObjectNode upcast(Revision from, ObjectNode event) {
        return upcast(from, event, STEPS);
    }

    static ObjectNode upcast(Revision from, ObjectNode event, Map<Revision, UnaryOperator<ObjectNode>> steps) {
        ObjectNode upcasted = event;
        Revision at = from;
        for (var step = steps.get(at); step != null; step = steps.get(at)) {
            upcasted = step.apply(upcasted);
            at = new Revision(at.type(), at.revision() + 1);
        }
        return upcasted;
    }
}
