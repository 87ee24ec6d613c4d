package be.homeward.query.audit;

import be.homeward.events.AbsenceReason;
import be.homeward.events.CoachId;
import be.homeward.events.DeclineReason;
import be.homeward.events.Destination;
import be.homeward.events.FailureCause;
import be.homeward.events.GoalKind;
import be.homeward.events.Hearer;
import be.homeward.events.IncidentKind;
import be.homeward.events.LifeDomain;
import be.homeward.events.Matter;
import be.homeward.events.PauseReason;
import be.homeward.events.Place;
import be.homeward.events.RightKind;
import be.homeward.events.WordsTopic;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;

/**
 * What an auditor is not shown although it is not sealed: which of the staff did something and for how long, which never
 * leaves the employer, whatever tells of somebody's health or dealings with justice, as a place where they were or a
 * reason to decline may, and in which language and about what they spoke. A destination is shown as its class, which does not tell a hospital from a prison.
 */
final class Withheld {
    private static final Set<Class<?>> KINDS = Set.of(
            CoachId.class,
            LifeDomain.class,
            DeclineReason.class,
            PauseReason.class,
            RightKind.class,
            GoalKind.class,
            AbsenceReason.class,
            IncidentKind.class,
            FailureCause.class,
            Hearer.class,
            Matter.class,
            Place.class,
            WordsTopic.class);

    /** How a login, a working time, the length of a contact, a free text and the language somebody speaks are called. */
    private static final Set<String> NAMES = Set.of("subject", "ftePercent", "minutes", "text", "language");

    private Withheld() {}

    static boolean is(RecordComponent component) {
        return NAMES.contains(component.getName()) || KINDS.contains(kind(component));
    }

    static boolean isShownAsClass(RecordComponent component) {
        return component.getType() == Destination.class;
    }

    /** What a list or a set holds; otherwise the component's own type. */
    static Type kind(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType many
                ? many.getActualTypeArguments()[0]
                : component.getType();
    }
}
