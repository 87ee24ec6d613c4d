package be.homeward.command.support;

import be.homeward.events.ContactId;
import be.homeward.events.GoalId;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was recorded of an accompaniment, with the days on which it happened. */
record Happened(
        Facts<ContactId, Contact> contacts,
        Facts<GoalId, Goal> goals,
        Facts<RightId, Right> rights,
        @Nullable LocalDate inOrder) {
    static final Happened NOTHING = new Happened(Facts.none(), Facts.none(), Facts.none(), null);

    /** A contact; a visit is one at home. */
    record Contact(LocalDate on, boolean visit) implements Facts.Fact {}

    /** Something the person wants to reach. */
    record Goal(LocalDate on) implements Facts.Fact {}

    /** A right that was opened, and perhaps lost. */
    record Right(
            RightKind kind,
            LocalDate on,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate lostOn) implements Facts.Fact {}

    /** The first day on which anything happened. */
    Optional<LocalDate> firstDay() {
        return Stream.of(contacts.first(), goals.first(), rights.first(), Optional.ofNullable(inOrder))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The last day on which something happened that asks for open support. */
    Optional<LocalDate> lastDay() {
        return Stream.of(contacts.last(), goals.last())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    Happened contact(ContactId contact, LocalDate on, boolean visit) {
        return new Happened(contacts.with(contact, new Contact(on, visit)), goals, rights, inOrder);
    }

    Happened withoutContact(ContactId contact) {
        return new Happened(contacts.without(contact), goals, rights, inOrder);
    }

    Happened goal(GoalId goal, LocalDate on) {
        return new Happened(contacts, goals.with(goal, new Goal(on)), rights, inOrder);
    }

    Happened withoutGoal(GoalId goal) {
        return new Happened(contacts, goals.without(goal), rights, inOrder);
    }

    Happened right(RightId right, Right known) {
        return new Happened(contacts, goals, rights.with(right, known), inOrder);
    }

    Happened withoutRight(RightId right) {
        return new Happened(contacts, goals, rights.without(right), inOrder);
    }

    Happened rightLost(RightId right, LocalDate on) {
        Right open = rights.get(right, "support.right-withdrawn");
        return right(right, new Right(open.kind(), open.on(), open.validUntil(), on));
    }

    Happened inOrderSince(@Nullable LocalDate on) {
        return new Happened(contacts, goals, rights, on);
    }
}
