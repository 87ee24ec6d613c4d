package be.homeward.command.support;

import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.Streams;
import be.homeward.command.support.Happened.Right;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.AdministrationDeclaredInOrder;
import be.homeward.events.SupportEvent.AdministrationInOrderRevoked;
import be.homeward.events.SupportEvent.RightCorrected;
import be.homeward.events.SupportEvent.RightLost;
import be.homeward.events.SupportEvent.RightOpened;
import be.homeward.events.SupportEvent.RightWithdrawn;
import be.homeward.events.SupportId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rights opened and lost, and administration in order; what support began may come true after it stopped. */
public final class Rights {
    private Rights() {}

    /** What is asked around rights. */
    public sealed interface Command extends Support.Command {}

    /** A right was opened; {@code validUntil} is its last day, when that is known. */
    @Refuses({
        "support.partner-only",
        "support.not-started",
        "support.before-start",
        "support.right-exists",
        "support.right-ends-before"
    })
    public record RecordRightOpened(
            SupportId support,
            RightId right,
            RightKind kind,
            LocalDate on,
            @Nullable LocalDate validUntil) implements Command {}

    /** A right was written down wrongly; the whole of it is stated again, also whether it was lost. */
    @Refuses({
        "support.partner-only",
        "support.before-start",
        "support.right-withdrawn",
        "support.right-ends-before",
        "support.nothing-new"
    })
    public record CorrectRight(
            SupportId support,
            RightId right,
            RightKind kind,
            LocalDate on,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate lostOn)
            implements Command {}

    /** The right was never opened. */
    @Refuses({"support.partner-only", "support.right-withdrawn"})
    public record WithdrawRight(SupportId support, RightId right) implements Command {}

    /** An opened right was lost. */
    @Refuses({"support.partner-only", "support.right-withdrawn", "support.right-lost", "support.right-ends-before"})
    public record RecordRightLost(SupportId support, RightId right, LocalDate on) implements Command {}

    /** The person's administration is in order. */
    @Refuses({"support.partner-only", "support.not-started", "support.before-start", "support.in-order"})
    public record DeclareAdministrationInOrder(SupportId support, LocalDate on) implements Command {}

    /** The administration was not in order after all; it may be declared again, for another day. */
    @Refuses({"support.partner-only", "support.not-in-order"})
    public record RevokeAdministrationInOrder(SupportId support) implements Command {}

    static SupportEvent open(SupportState known, RecordRightOpened command, Streams streams) {
        Right asked = new Right(command.kind(), command.on(), command.validUntil(), null);
        onlyPlausible(known.onlyForTeamOn(command.on(), streams), asked);
        Refusal.when(known.happened().rights().knows(command.right()), "support.right-exists");
        return new RightOpened(command.support(), command.right(), command.kind(), command.on(), command.validUntil());
    }

    static SupportEvent correct(SupportState known, CorrectRight command, Streams streams) {
        Right held = held(known, command.right());
        Right asked = new Right(command.kind(), command.on(), command.validUntil(), command.lostOn());
        onlyForWhoTells(known, held, asked, streams);
        onlyPlausible(known, asked);
        Refusal.when(asked.equals(held), "support.nothing-new");
        return new RightCorrected(
                command.support(),
                command.right(),
                command.kind(),
                command.on(),
                command.validUntil(),
                command.lostOn());
    }

    static SupportEvent withdraw(SupportState known, WithdrawRight command, Streams streams) {
        known.onlyForTeamOn(held(known, command.right()).on(), streams);
        return new RightWithdrawn(command.support(), command.right());
    }

    static SupportEvent lose(SupportState known, RecordRightLost command, Streams streams) {
        Right held = held(known.onlyForTeamOn(command.on(), streams), command.right());
        Refusal.when(held.lostOn() != null, "support.right-lost");
        onlyFrom(held.on(), command.on());
        return new RightLost(command.support(), command.right(), command.on());
    }

    static SupportEvent declare(SupportState known, DeclareAdministrationInOrder command, Streams streams) {
        known.onlyForTeamOn(command.on(), streams).course().onlySinceStart(command.on());
        Refusal.when(known.happened().inOrder() != null, "support.in-order");
        return new AdministrationDeclaredInOrder(command.support(), command.on());
    }

    static SupportEvent revoke(SupportState known, RevokeAdministrationInOrder command, Streams streams) {
        LocalDate declared = known.happened().inOrder();
        if (declared == null) {
            known.onlyForPartner(streams);
            throw Refusal.of("support.not-in-order");
        }
        known.onlyForTeamOn(declared, streams);
        return new AdministrationInOrderRevoked(command.support());
    }

    private static Right held(SupportState known, RightId right) {
        return known.happened().rights().get(right, "support.right-withdrawn");
    }

    /** That it was opened is told by who was there then, that it was lost by who was there later; both as they change. */
    private static void onlyForWhoTells(SupportState known, Right held, Right asked, Streams streams) {
        LocalDate lost = held.lostOn();
        LocalDate nowLost = asked.lostOn();
        boolean opening = !asked.equals(new Right(held.kind(), held.on(), held.validUntil(), nowLost));
        boolean losing = !Objects.equals(lost, nowLost);
        if (opening || !losing) {
            known.onlyForTeamOn(held.on(), streams).onlyForTeamOn(asked.on(), streams);
        }
        if (losing && lost != null) {
            known.onlyForTeamOn(lost, streams);
        }
        if (losing && nowLost != null) {
            known.onlyForTeamOn(nowLost, streams);
        }
    }

    private static void onlyPlausible(SupportState known, Right right) {
        known.course().onlySinceStart(right.on());
        onlyFrom(right.on(), right.validUntil());
        onlyFrom(right.on(), right.lostOn());
    }

    private static void onlyFrom(LocalDate opened, @Nullable LocalDate day) {
        Refusal.when(day != null && day.isBefore(opened), "support.right-ends-before", opened);
    }
}
