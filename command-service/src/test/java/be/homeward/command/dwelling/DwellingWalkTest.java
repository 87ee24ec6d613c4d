package be.homeward.command.dwelling;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.RESPITE;
import static be.homeward.command.Uitweg.UITWEG;
import static be.homeward.command.dwelling.RueHaute.AGREEMENT;
import static be.homeward.command.dwelling.RueHaute.ALL_THREE;
import static be.homeward.command.dwelling.RueHaute.APRIL_1;
import static be.homeward.command.dwelling.RueHaute.BEGIN;
import static be.homeward.command.dwelling.RueHaute.BUILDING;
import static be.homeward.command.dwelling.RueHaute.KARIM;
import static be.homeward.command.dwelling.RueHaute.KARIMS;
import static be.homeward.command.dwelling.RueHaute.LEILA;
import static be.homeward.command.dwelling.RueHaute.NADIA;
import static be.homeward.command.dwelling.RueHaute.NADIAS;
import static be.homeward.command.dwelling.RueHaute.READY;
import static be.homeward.command.dwelling.RueHaute.RUE_HAUTE_12;
import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Subject;
import be.homeward.command.Folding;
import be.homeward.command.Known;
import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.dwelling.Absences.CorrectAbsence;
import be.homeward.command.dwelling.Absences.EndAbsence;
import be.homeward.command.dwelling.Absences.RecordAbsence;
import be.homeward.command.dwelling.Absences.WithdrawAbsence;
import be.homeward.command.dwelling.Assigning.AssignDwelling;
import be.homeward.command.dwelling.Assigning.WithdrawAssignment;
import be.homeward.command.dwelling.MovingIn.CorrectMoveIn;
import be.homeward.command.dwelling.MovingIn.RecordMoveIn;
import be.homeward.command.dwelling.MovingIn.WithdrawMoveIn;
import be.homeward.command.dwelling.MovingOut.CorrectMoveOut;
import be.homeward.command.dwelling.MovingOut.RecordMoveOut;
import be.homeward.command.dwelling.MovingOut.WithdrawMoveOut;
import be.homeward.command.dwelling.Reinstating.ReinstateAssignment;
import be.homeward.command.dwelling.Relocations.CorrectRelocation;
import be.homeward.command.dwelling.Relocations.EndRelocation;
import be.homeward.command.dwelling.Relocations.RelocateTemporarily;
import be.homeward.command.dwelling.Relocations.WithdrawRelocation;
import be.homeward.command.household.AnyStep;
import be.homeward.command.household.Household;
import be.homeward.command.household.HouseholdState;
import be.homeward.events.AbsenceId;
import be.homeward.events.AbsenceReason;
import be.homeward.events.Destination;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AbsenceCorrected;
import be.homeward.events.DwellingEvent.AbsenceRecorded;
import be.homeward.events.DwellingEvent.AssignmentReinstated;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.MoveOutCorrected;
import be.homeward.events.DwellingEvent.MovedOut;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.EndReason;
import be.homeward.events.EndedBy;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdId;
import be.homeward.events.Id;
import be.homeward.events.OfflineReason;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import be.homeward.events.RelocationId;
import be.homeward.events.StayId;
import be.homeward.events.StreamId;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.events.SupportId;
import be.homeward.events.SupportRole;
import be.homeward.log.WhatIsHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DwellingWalkTest implements Streams {
    private static final int DAYS = 60;
    private static final int STEPS = 2000;

    private static final List<DwellingId> DWELLINGS = List.of(RUE_HAUTE_12, new DwellingId(UUID.randomUUID()));
    private static final List<HouseholdId> HOUSEHOLDS = List.of(NADIAS, KARIMS, ALL_THREE);

    private static final List<PersonId> PERSONS = List.of(NADIA, KARIM, LEILA);

    private static final Set<Class<?>> MET = new HashSet<>();

    private final Map<StreamId, List<HomewardEvent>> streams = new HashMap<>();
    private Random random = new Random();
    private DwellingId here = RUE_HAUTE_12;
    private int assigned;

    private final List<Step> steps = List.of(
            known -> Assigning.assign(
                    known,
                    new AssignDwelling(here, another(), household(), RESPITE, day(), maybe(day()), null, null),
                    this),
            known -> Reinstating.reinstate(known, new ReinstateAssignment(here, stay()), this),
            known -> Assigning.withdraw(known, new WithdrawAssignment(here, stay(), day()), this, LocalDate.MAX),
            known -> MovingIn.record(known, new RecordMoveIn(here, stay(), day()), this),
            known -> MovingIn.correct(known, new CorrectMoveIn(here, stay(), day()), this),
            known -> MovingIn.withdraw(known, new WithdrawMoveIn(here, stay()), this),
            known -> MovingOut.record(
                    known,
                    new RecordMoveOut(
                            here, stay(), day(), Destination.SHELTER, EndReason.SAFETY, EndedBy.PARTNER, null, null),
                    this),
            known -> MovingOut.correct(
                    known,
                    new CorrectMoveOut(
                            here, stay(), day(), Destination.STREET, EndReason.SAFETY, EndedBy.PARTNER, null, null),
                    this),
            known -> MovingOut.withdraw(known, new WithdrawMoveOut(here, stay()), this),
            known -> Relocations.relocate(
                    known,
                    new RelocateTemporarily(
                            here, stay(), relocation(), other(), OfflineReason.WORKS, day(), maybe(day())),
                    this),
            known -> Relocations.end(known, new EndRelocation(here, stay(), relocation(), day()), this),
            known -> Relocations.correct(
                    known,
                    new CorrectRelocation(
                            here, stay(), relocation(), other(), OfflineReason.WORKS, day(), maybe(day())),
                    this),
            known -> Relocations.withdraw(known, new WithdrawRelocation(here, stay(), relocation()), this),
            known -> Absences.record(
                    known,
                    new RecordAbsence(here, stay(), absence(), person(), AbsenceReason.HOSPITAL, day(), maybe(day())),
                    this),
            known -> Absences.end(known, new EndAbsence(here, stay(), absence(), day()), this),
            known -> Absences.correct(
                    known,
                    new CorrectAbsence(here, stay(), absence(), AbsenceReason.PRISON, day(), maybe(day())),
                    this),
            known -> Absences.withdraw(known, new WithdrawAbsence(here, stay(), absence()), this));

    /** One thing that a partner may ask, with days as they come. */
    private interface Step {
        DwellingEvent decide(DwellingState known);
    }

    @RepeatedTest(40)
    void whatever_is_asked_in_whatever_order_nobody_shares_a_night_and_the_log_holds_the_same(RepetitionInfo walk) {
        random = new Random(walk.getCurrentRepetition());
        WhatIsHeld log = new WhatIsHeld();
        Map<DwellingId, DwellingState> dwellings = new LinkedHashMap<>();
        DWELLINGS.forEach(dwelling -> dwellings.put(dwelling, ready(dwelling)));
        begin(log);
        List<HomewardEvent> recorded = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            here = DWELLINGS.get(random.nextInt(DWELLINGS.size()));
            try {
                HomewardEvent event = any(Objects.requireNonNull(dwellings.get(here)));
                Map<DwellingId, DwellingState> after = new LinkedHashMap<>(dwellings);
                if (event instanceof DwellingEvent fact) {
                    after.computeIfPresent(here, (_, known) -> known.after(fact));
                }
                String noRoom = log.record(event);
                streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(event);
                // who is housed in the other dwelling is not the dwelling's to know; its own nights are
                assertThat(noRoom).as(() -> event + " after " + recorded).isIn(noRoom(event, after.values()));
                if (noRoom != null) {
                    Objects.requireNonNull(streams.get(event.stream())).removeLast();
                    continue;
                }
                recorded.add(event);
                assigned += event instanceof DwellingAssigned ? 1 : 0;
                dwellings.putAll(after);
                guestsLeave(event, dwellings).forEach(left -> {
                    assertThat(log.record(left)).isNull();
                    streams.computeIfAbsent(left.stream(), _ -> new ArrayList<>())
                            .add(left);
                    recorded.add(left);
                    dwellings.computeIfPresent(here, (_, known) -> known.after(left));
                });
                DwellingState known = Objects.requireNonNull(dwellings.get(here));
                assertThat(sharedNights(known)).as(recorded::toString).isEmpty();
                assertThat(Elsewhere.contradictions(known))
                        .as(recorded::toString)
                        .isEmpty();
                assertThat(freeAsFound(known)).as(recorded::toString).isEqualTo(freeByLookingAtAll(known));
                assertThat(heldOtherwise(dwellings.values(), log))
                        .as(recorded::toString)
                        .isEmpty();
            } catch (Refusal e) {
                assertThat(e.isUnknown()
                                || e.code().startsWith("dwelling.")
                                || e.code().startsWith("household."))
                        .isTrue();
            }
        }
        assertThat(recorded).as("something happened").hasSizeGreaterThan(20);
        recorded.forEach(event -> MET.add(event.getClass()));
    }

    @AfterAll
    static void some_slept_elsewhere_and_it_was_corrected() {
        assertThat(MET)
                .contains(HouseholdRelocated.class, RelocationCorrected.class, RelocationEnded.class)
                .contains(RelocationWithdrawn.class, AbsenceRecorded.class, AbsenceCorrected.class);
    }

    /** A home that somebody decides to give. */
    private record Given(StayId stay, HouseholdId household, Nights nights) {
        static @Nullable Given by(HomewardEvent event) {
            return switch (event) {
                case DwellingAssigned e -> new Given(e.stay(), e.household(), new Nights(e.from(), e.until()));
                case AssignmentReinstated e -> new Given(e.stay(), e.household(), new Nights(e.from(), e.until()));
                default -> null;
            };
        }
    }

    /** Whoever moves out sleeps nowhere on the stay's behalf any more. */
    private List<RelocationEnded> guestsLeave(HomewardEvent event, Map<DwellingId, DwellingState> dwellings) {
        DwellingState known = Objects.requireNonNull(dwellings.get(here));
        return switch (event) {
            case MovedOut e -> Relocations.endedBy(known, here, e.stay(), e.on());
            case MoveOutCorrected e -> Relocations.endedBy(known, here, e.stay(), e.on());
            default -> List.of();
        };
    }

    /** What the event must be refused for, one of them; otherwise nothing. */
    private List<@Nullable String> noRoom(HomewardEvent event, Collection<DwellingState> dwellings) {
        List<@Nullable String> kinds = new ArrayList<>();
        if (givesSomebodyASecondHome(event, dwellings)) {
            kinds.add("HOUSED");
        }
        if (days().anyMatch(night -> Elsewhere.areTwoAnywhere(dwellings, night))) {
            kinds.add("DWELLING");
        }
        if (kinds.isEmpty()) {
            kinds.add(null);
        }
        return kinds;
    }

    private void begin(WhatIsHeld log) {
        streams.clear();
        Stream.of(
                        DWELLINGS.stream().flatMap(DwellingWalkTest::offered),
                        RueHaute.around().stream(),
                        PERSONS.stream().map(DwellingWalkTest::registered),
                        PERSONS.stream().map(DwellingWalkTest::accompanied))
                .<HomewardEvent>flatMap(events -> events)
                .forEach(event -> {
                    streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>())
                            .add(event);
                    assertThat(log.record(event)).isNull();
                });
    }

    private HomewardEvent any(DwellingState known) {
        return random.nextInt(8) == 0
                ? AnyStep.of(household(), person(), day(), maybe(day()), random, this)
                : steps.get(random.nextInt(steps.size())).decide(known);
    }

    private static PersonRegistered registered(PersonId person) {
        return new PersonRegistered(person, DIOGENES, null, null, null, null);
    }

    private static SupportStarted accompanied(PersonId person) {
        SupportId support = new SupportId(UUID.randomUUID());
        return new SupportStarted(support, person, UITWEG, RESPITE, DIOGENES, SupportRole.PARTICIPANT, BEGIN);
    }

    private static DwellingState ready(DwellingId dwelling) {
        return offered(dwelling).reduce(DwellingState.NOTHING, DwellingState::after, (_, later) -> later);
    }

    private static Stream<DwellingEvent> offered(DwellingId dwelling) {
        return Stream.of(
                new DwellingOffered(dwelling, UITWEG, CITYDEV, BUILDING, "2B", 1, 3, BEGIN),
                new DwellingAccepted(dwelling, AGREEMENT, UITWEG, EILANDJE, BEGIN),
                new DwellingReady(dwelling, READY));
    }

    /** Night after night, by looking at who then lives together in which dwelling; only a decision is asked. */
    private boolean givesSomebodyASecondHome(HomewardEvent event, Collection<DwellingState> dwellings) {
        Given given = Given.by(event);
        if (given == null) {
            return false;
        }
        List<Stay> stays = dwellings.stream()
                .flatMap(known -> known.stays().all().values().stream())
                .filter(stay -> !stay.withdrawn())
                .toList();
        HouseholdState household = together(given.household());
        return days().filter(night -> given.nights().include(night))
                .anyMatch(night -> stays.stream()
                        .filter(stay -> !stay.assigned().stay().equals(given.stay()))
                        .filter(stay -> stay.nights().include(night))
                        .flatMap(stay -> together(stay.assigned().household()).membersOn(night).stream())
                        .anyMatch(household.membersOn(night)::contains));
    }

    /** The nights that the log does not tell as dwellings and households do. */
    private List<String> heldOtherwise(Collection<DwellingState> dwellings, WhatIsHeld log) {
        List<String> guests = Elsewhere.guests(dwellings).stream()
                .flatMap(guest -> days().filter(night -> log.holds(guest.stay(), guest.id(), guest.at(), night)
                                != guest.nights().include(night))
                        .map(night -> guest + " " + night))
                .toList();
        return guests.isEmpty() ? stayedOtherwise(dwellings, log) : guests;
    }

    private List<String> stayedOtherwise(Collection<DwellingState> dwellings, WhatIsHeld log) {
        return dwellings.stream()
                .flatMap(known -> known.stays().all().values().stream())
                .flatMap(stay -> {
                    HouseholdState household = together(stay.assigned().household());
                    return days().filter(night -> !alike(stay, household.membersOn(night), night, log))
                            .map(night -> stay.assigned().stay() + " " + night);
                })
                .toList();
    }

    private static boolean alike(Stay stay, List<PersonId> members, LocalDate night, WhatIsHeld log) {
        boolean holds = !stay.withdrawn() && stay.nights().include(night);
        var plan = stay.assigned();
        return log.holds(plan.stay(), plan.dwelling(), night) == holds
                && PERSONS.stream()
                        .allMatch(person ->
                                log.houses(plan.stay(), UITWEG, person, night) == (holds && members.contains(person)));
    }

    private HouseholdState together(HouseholdId household) {
        return read(Household.FOLDING, household);
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

    private HouseholdId household() {
        return HOUSEHOLDS.get(random.nextInt(HOUSEHOLDS.size()));
    }

    private PersonId person() {
        return PERSONS.get(random.nextInt(PERSONS.size()));
    }

    private StayId another() {
        return new StayId(new UUID(1, assigned));
    }

    private StayId stay() {
        int earlier = random.nextInt(random.nextBoolean() ? 3 : assigned + 1);
        return new StayId(new UUID(1, Math.max(0, assigned - 1 - earlier)));
    }

    private RelocationId relocation() {
        return new RelocationId(new UUID(2, random.nextInt(4)));
    }

    private AbsenceId absence() {
        return new AbsenceId(new UUID(3, random.nextInt(4)));
    }

    private @Nullable DwellingId other() {
        return random.nextInt(4) == 0 ? null : DWELLINGS.get(random.nextInt(DWELLINGS.size()));
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
        for (var event : streams.getOrDefault(new StreamId(folding.stream(), id.value()), List.of())) {
            known = folding.step().apply(known, event);
        }
        return known;
    }

    @Override
    public <S extends Known> S require(Folding<S> folding, Id id) {
        return read(folding, id);
    }
}
