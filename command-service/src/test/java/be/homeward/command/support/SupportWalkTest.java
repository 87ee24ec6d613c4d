package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Subject;
import be.homeward.command.Folding;
import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.support.Course.Stretch;
import be.homeward.command.support.Pauses.Pause;
import be.homeward.events.CoachEvent.CoachJoinedTeam;
import be.homeward.events.ContactId;
import be.homeward.events.ContactResult;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.GoalId;
import be.homeward.events.GoalKind;
import be.homeward.events.HomewardEvent;
import be.homeward.events.Id;
import be.homeward.events.OrganisationId;
import be.homeward.events.PauseReason;
import be.homeward.events.ProgrammeEvent.WorkingRulesSet;
import be.homeward.events.RightId;
import be.homeward.events.RightKind;
import be.homeward.events.StopReason;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.SupportReopened;
import be.homeward.events.SupportEvent.SupportReopeningCorrected;
import be.homeward.events.SupportEvent.SupportReopeningWithdrawn;
import be.homeward.events.SupportEvent.SupportStartCorrected;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportEvent.SupportStopCorrected;
import be.homeward.events.SupportEvent.SupportStopped;
import be.homeward.events.SupportRole;
import be.homeward.events.WorkingRules;
import be.homeward.log.WhatIsHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupportWalkTest implements Streams {
    private Random random = new Random();
    private OrganisationId asking = DIOGENES;

    /** Fatima may go on with whoever leads. */
    private static final List<HomewardEvent> ACROSS = List.of(
            new WorkingRulesSet(UITWEG, RESPITE, MARCH_1, new WorkingRules(false, true, null, false, null)),
            new CoachJoinedTeam(FATIMA, UITWEG, RESPITE, MARCH_1));

    private final List<Step> steps = List.of(
            known -> Accompanying.correct(
                    known, new Accompanying.CorrectSupportStart(SUPPORT, any(SupportRole.values()), day()), this),
            known -> Stopping.stop(
                    known, new Stopping.StopSupport(SUPPORT, day(), any(StopReason.values()), EndedBy.OCCUPANT), this),
            known -> Stopping.correct(
                    known,
                    new Stopping.CorrectSupportStop(
                            SUPPORT,
                            random.nextBoolean() ? day() : null,
                            day(),
                            any(StopReason.values()),
                            EndedBy.PARTNER),
                    this),
            known -> Stopping.reopen(known, new Stopping.ReopenSupport(SUPPORT, day()), this),
            known -> Stopping.withdraw(known, new Stopping.WithdrawReopening(SUPPORT), this),
            known -> Stopping.correct(known, new Stopping.CorrectReopening(SUPPORT, day()), this),
            known -> Accompanying.withdraw(known, new Accompanying.WithdrawSupportStart(SUPPORT), this),
            known -> Accompanying.start(
                    known,
                    new Accompanying.StartSupport(SUPPORT, null, null, null, any(SupportRole.values()), day(), null),
                    this),
            known -> Contacts.record(
                    known,
                    new Contacts.RecordCoachingVisit(
                            SUPPORT, NADIA, contact(), day(), ContactResult.REACHED, 60, Set.of(), List.of(), null),
                    this),
            known -> Contacts.correct(
                    known,
                    new Contacts.CorrectContact(
                            SUPPORT,
                            NADIA,
                            contact(),
                            day(),
                            null,
                            ContactResult.REACHED,
                            60,
                            Set.of(),
                            List.of(),
                            null),
                    this),
            known -> Contacts.withdraw(known, new Contacts.WithdrawContact(SUPPORT, contact()), this),
            known -> Goals.set(known, new Goals.SetGoal(SUPPORT, NADIA, goal(), GoalKind.INCOME, day(), null), this),
            known -> Goals.correct(
                    known, new Goals.CorrectGoal(SUPPORT, NADIA, goal(), GoalKind.INCOME, day(), null), this),
            known -> Goals.withdraw(known, new Goals.WithdrawGoal(SUPPORT, goal()), this),
            known -> Rights.open(
                    known, new Rights.RecordRightOpened(SUPPORT, right(), RightKind.INCOME, day(), null), this),
            known -> Rights.correct(
                    known, new Rights.CorrectRight(SUPPORT, right(), RightKind.INCOME, day(), null, day()), this),
            known -> Rights.withdraw(known, new Rights.WithdrawRight(SUPPORT, right()), this),
            known -> Rights.lose(known, new Rights.RecordRightLost(SUPPORT, right(), day()), this),
            known -> Pausing.pause(known, new Pausing.PauseSupport(SUPPORT, day(), any(PauseReason.values())), this),
            known -> Pausing.resume(known, new Pausing.ResumeSupport(SUPPORT, day()), this),
            known -> Pausing.correct(
                    known,
                    new Pausing.CorrectPause(
                            SUPPORT, day(), day(), any(PauseReason.values()), random.nextBoolean() ? day() : null),
                    this),
            known -> Pausing.withdraw(known, new Pausing.WithdrawPause(SUPPORT, day()), this),
            known -> Coaching.assign(known, new Coaching.AssignCoach(SUPPORT, FATIMA, day(), null, null), this),
            known -> Coaching.assign(known, new Coaching.AssignCoach(SUPPORT, FATIMA, day(), day(), null), this),
            known -> Coaching.release(known, new Coaching.ReleaseCoach(SUPPORT, FATIMA, day()), this),
            known -> Coaching.correct(
                    known,
                    new Coaching.CorrectCoachAssignment(SUPPORT, FATIMA, day(), random.nextBoolean() ? day() : null),
                    this),
            known -> HandingOver.offer(
                    known,
                    new HandingOver.OfferHandOver(SUPPORT, any(new OrganisationId[] {DIOGENES, SAMUSOCIAL}), day()),
                    this),
            known -> HandingOver.accept(known, new HandingOver.AcceptHandOver(SUPPORT, late()), this),
            known -> HandingOver.decline(known, new HandingOver.DeclineHandOver(SUPPORT, day()), this),
            known -> HandingOver.withdraw(known, new HandingOver.WithdrawHandOver(SUPPORT, day()), this),
            known -> HandingOver.correct(known, new HandingOver.CorrectHandOver(SUPPORT, day()), this));

    /** One thing that a partner may ask, with days as they come. */
    private interface Step {
        SupportEvent decide(SupportState known);
    }

    @Test
    void whatever_is_asked_in_whatever_order_what_is_recorded_fits_together() {
        Set<Class<?>> kinds = new HashSet<>();
        for (int seed = 1; seed <= 60; seed++) {
            random = new Random(seed);
            walk().forEach(event -> kinds.add(event.getClass()));
        }
        assertThat(kinds).as("kinds of facts, each recorded in some walk").hasSize(steps.size());
    }

    private List<SupportEvent> walk() {
        SupportState known =
                SupportState.NOTHING.after(REFERRED).after(ACCEPTED).after(STARTED);
        List<SupportEvent> recorded = new ArrayList<>();
        List<Told> told = new ArrayList<>(List.of(new Told(STARTED.on(), null)));
        PlainTeam team = new PlainTeam();
        WhatIsHeld held = new WhatIsHeld();
        held.record(STARTED);
        for (int step = 0; step < 300; step++) {
            asking = random.nextInt(4) == 0 ? any(new OrganisationId[] {DIOGENES, SAMUSOCIAL}) : known.partner();
            try {
                SupportEvent event = steps.get(random.nextInt(steps.size())).decide(known);
                recorded.add(event);
                known = known.after(event);
                tell(event, told);
                team.tell(event);
                assertThat(held.record(event)).as(() -> recorded.toString()).isNull();
            } catch (Refusal e) {
                assertThat(e.code()).doesNotStartWith("programme.");
            }
            assertThat(contradictions(known)).as(() -> recorded.toString()).isEmpty();
            assertThat(told).as(() -> recorded.toString()).isEqualTo(periods(known));
            assertThat(days(day -> held.accompanies(FATIMA, NADIA, day)))
                    .as(() -> recorded.toString())
                    .isEqualTo(days(accompanies(known)))
                    .isEqualTo(days(team.of(known)));
        }
        return recorded;
    }

    @Test
    void a_reopening_on_the_first_day_is_taken_back_alone_after_the_start_was_moved() {
        SupportState known = SupportState.NOTHING
                .after(startedOn(JUNE_10))
                .after(new SupportStopped(SUPPORT, JUNE_10, StopReason.OTHER, EndedBy.PARTNER))
                .after(new SupportReopened(SUPPORT, JUNE_10))
                .after(new SupportStartCorrected(SUPPORT, SupportRole.PARTICIPANT, JUNE_5));
        SupportEvent withdrawn = Stopping.withdraw(known, new Stopping.WithdrawReopening(SUPPORT), this);
        assertThat(withdrawn).isEqualTo(new SupportReopeningWithdrawn(SUPPORT, JUNE_10));
        assertThat(periods(known.after(withdrawn))).containsExactly(new Told(JUNE_5, JUNE_10));
    }

    private static Predicate<LocalDate> accompanies(SupportState known) {
        return day -> known.openOn(day) && known.coaches().on(day).contains(FATIMA);
    }

    private static List<LocalDate> days(Predicate<LocalDate> which) {
        return JUNE_1.datesUntil(JUNE_1.plusDays(45)).filter(which).toList();
    }

    /** A period as whoever reads the events alone knows it. */
    private record Told(LocalDate from, @Nullable LocalDate until) {}

    private static void tell(SupportEvent event, List<Told> told) {
        int last = told.size() - 1;
        switch (event) {
            case SupportStarted e -> told.add(new Told(e.on(), null));
            case SupportStartCorrected e ->
                told.set(0, new Told(e.on(), told.getFirst().until()));
            case SupportStartWithdrawn _ -> told.removeFirst();
            case SupportStopped e -> told.set(last, new Told(told.get(last).from(), e.on()));
            case SupportStopCorrected e -> {
                int stopped = told.stream().map(Told::until).toList().lastIndexOf(e.stopped());
                told.set(stopped, new Told(told.get(stopped).from(), e.on()));
            }
            case SupportReopened e -> told.add(new Told(e.on(), null));
            case SupportReopeningCorrected e ->
                told.set(told.lastIndexOf(new Told(e.reopened(), null)), new Told(e.on(), null));
            case SupportReopeningWithdrawn e -> told.remove(told.lastIndexOf(new Told(e.reopened(), null)));
            default -> {} // says nothing of periods
        }
    }

    private static List<Told> periods(SupportState known) {
        return known.course().stretches().stream()
                .map(each -> new Told(
                        each.from(), each.stop() == null ? null : each.stop().on()))
                .toList();
    }

    private static List<String> contradictions(SupportState known) {
        List<String> found = new ArrayList<>();
        List<Stretch> stretches = List.copyOf(known.course().stretches());
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            var stop = stretch.stop();
            boolean last = i == stretches.size() - 1;
            if (stop == null ? !last : stop.on().isBefore(stretch.from())) {
                found.add("stops before it starts, or never: " + stretch);
            }
            if (stop != null && !last && stretches.get(i + 1).from().isBefore(stop.on())) {
                found.add("begins again before it stops: " + stretch);
            }
        }
        Stream.concat(
                        known.happened().contacts().byId().values().stream().map(Facts.Fact::on),
                        known.happened().goals().byId().values().stream().map(Facts.Fact::on))
                .filter(day -> stretches.stream().noneMatch(stretch -> holds(stretch, day)))
                .forEach(day -> found.add("happened while nobody accompanied: " + day));
        known.happened().rights().byId().values().stream()
                .filter(right -> right.on().isBefore(stretches.getFirst().from()))
                .forEach(right -> found.add("opened before support: " + right));
        List<Pause> pauses = List.copyOf(known.pauses().byDay().values());
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            LocalDate end = pause.resumed() == null ? pause.on() : pause.resumed();
            if (stretches.stream().noneMatch(stretch -> holds(stretch, pause.on()) && holds(stretch, end))) {
                found.add("rests while nobody accompanied: " + pause);
            }
            if (i < pauses.size() - 1
                    && (pause.resumed() == null || pauses.get(i + 1).on().isBefore(end))) {
                found.add("rests twice: " + pause);
            }
        }
        return found;
    }

    private static boolean holds(Stretch stretch, LocalDate day) {
        return !day.isBefore(stretch.from())
                && (stretch.stop() == null || !day.isAfter(stretch.stop().on()));
    }

    private LocalDate day() {
        return JUNE_5.plusDays(random.nextInt(30));
    }

    /** A day after which hardly anything is ever recorded. */
    private LocalDate late() {
        return JUNE_5.plusDays(26 + random.nextInt(6));
    }

    private ContactId contact() {
        return new ContactId(few());
    }

    private GoalId goal() {
        return new GoalId(few());
    }

    private RightId right() {
        return new RightId(few());
    }

    private UUID few() {
        return new UUID(1, random.nextInt(40));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    @Override
    public Subject subject() {
        return new Subject("coach", asking, Set.of(Function.COACH));
    }

    @Override
    public <S extends Known> S read(Folding<S> folding, Id id) {
        S known = folding.nothing();
        for (HomewardEvent event :
                Stream.concat(Stream.of(BEFORE), ACROSS.stream()).toList()) {
            if (event.stream().type().equals(folding.stream())
                    && event.stream().id().equals(id.value())) {
                known = folding.step().apply(known, event);
            }
        }
        return known;
    }

    @Override
    public <S extends Known> S require(Folding<S> folding, Id id) {
        return read(folding, id);
    }
}
