package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.dwelling.RueHaute.ACCEPTED;
import static be.homeward.command.dwelling.RueHaute.APRIL_1;
import static be.homeward.command.dwelling.RueHaute.IS_READY;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.OFFERED;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Subject;
import be.homeward.command.Folding;
import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.dwelling.Assigning.AssignDwelling;
import be.homeward.command.dwelling.Assigning.WithdrawAssignment;
import be.homeward.command.dwelling.MovingIn.CorrectMoveIn;
import be.homeward.command.dwelling.MovingIn.RecordMoveIn;
import be.homeward.command.dwelling.MovingIn.WithdrawMoveIn;
import be.homeward.command.dwelling.MovingOut.CorrectMoveOut;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.command.dwelling.MovingOut.WithdrawMoveOut;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.Id;
import be.homeward.events.StayId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DwellingWalkTest implements Streams {
    private static final int DAYS = 60;
    private static final int STEPS = 1000;

    private Random random = new Random();
    private int assigned;

    private final List<Step> steps = List.of(
            known -> Assigning.assign(
                    known,
                    new AssignDwelling(RUE_HAUTE_12, another(), NADIAS, RESPITE, day(), maybe(day()), null, null),
                    this),
            known -> Assigning.withdraw(known, new WithdrawAssignment(RUE_HAUTE_12, stay(), day()), this),
            known -> MovingIn.record(known, new RecordMoveIn(RUE_HAUTE_12, stay(), day()), this),
            known -> MovingIn.correct(known, new CorrectMoveIn(RUE_HAUTE_12, stay(), day()), this),
            known -> MovingIn.withdraw(known, new WithdrawMoveIn(RUE_HAUTE_12, stay()), this),
            known -> MovingOut.record(
                    known,
                    new RecordMoveOut(
                            RUE_HAUTE_12,
                            stay(),
                            day(),
                            Destination.SHELTER,
                            EndReason.SAFETY,
                            EndedBy.PARTNER,
                            null,
                            null),
                    this),
            known -> MovingOut.correct(
                    known,
                    new CorrectMoveOut(
                            RUE_HAUTE_12,
                            stay(),
                            day(),
                            Destination.STREET,
                            EndReason.SAFETY,
                            EndedBy.PARTNER,
                            null,
                            null),
                    this),
            known -> MovingOut.withdraw(known, new WithdrawMoveOut(RUE_HAUTE_12, stay()), this));

    /** One thing that a partner may ask, with days as they come. */
    private interface Step {
        DwellingEvent decide(DwellingState known);
    }

    @RepeatedTest(40)
    void whatever_is_asked_in_whatever_order_no_two_households_share_a_night(RepetitionInfo walk) {
        random = new Random(walk.getCurrentRepetition());
        DwellingState known =
                DwellingState.NOTHING.after(OFFERED).after(ACCEPTED).after(IS_READY);
        List<DwellingEvent> recorded = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            try {
                DwellingEvent event = steps.get(random.nextInt(steps.size())).decide(known);
                recorded.add(event);
                assigned += event instanceof DwellingAssigned ? 1 : 0;
                known = known.after(event);
                assertThat(sharedNights(known)).as(recorded::toString).isEmpty();
                assertThat(freeAsFound(known)).as(recorded::toString).isEqualTo(freeByLookingAtAll(known));
            } catch (Refusal e) {
                assertThat(e.isUnknown() || e.code().startsWith("dwelling.")).isTrue();
            }
        }
        assertThat(recorded).as("something happened").hasSizeGreaterThan(20);
    }

    private static List<LocalDate> sharedNights(DwellingState known) {
        return days().filter(day -> held(known, day) > 1).toList();
    }

    private static Set<LocalDate> freeByLookingAtAll(DwellingState known) {
        return Set.copyOf(days().filter(day -> held(known, day) == 0).toList());
    }

    private static Set<LocalDate> freeAsFound(DwellingState known) {
        return Set.copyOf(days().filter(day -> known.stays().leave(new Nights(day, day.plusDays(1)), null))
                .toList());
    }

    private static long held(DwellingState known, LocalDate night) {
        return known.stays().all().values().stream()
                .filter(stay -> !stay.withdrawn() && stay.nights().include(night))
                .count();
    }

    private static Stream<LocalDate> days() {
        return IntStream.range(-1, DAYS + 2).mapToObj(APRIL_1::plusDays);
    }

    private StayId another() {
        return new StayId(new UUID(1, assigned));
    }

    private StayId stay() {
        return new StayId(new UUID(1, random.nextInt(assigned + 1)));
    }

    private LocalDate day() {
        return APRIL_1.plusDays(random.nextInt(DAYS));
    }

    private @Nullable LocalDate maybe(LocalDate day) {
        return random.nextInt(4) == 0 ? null : day;
    }

    @Override
    public Subject subject() {
        return new Subject("diogenes-coach", DIOGENES, Set.of(Function.COACH));
    }

    @Override
    public <S extends Known> S read(Folding<S> folding, Id id) {
        S known = folding.nothing();
        for (var event : RueHaute.around()) {
            if (event.stream().type().equals(folding.stream())
                    && event.stream().id().equals(id.value())) {
                known = folding.step().apply(known, event);
            }
        }
        return known;
    }
}
