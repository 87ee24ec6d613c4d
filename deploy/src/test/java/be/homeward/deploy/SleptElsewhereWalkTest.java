package be.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import be.homeward.access.Subject;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.api.Catalogue;
import be.homeward.events.BuildingId;
import be.homeward.events.DwellingEvent;
import be.homeward.events.DwellingEvent.AbsenceCorrected;
import be.homeward.events.DwellingEvent.DwellingAccepted;
import be.homeward.events.DwellingEvent.DwellingOffered;
import be.homeward.events.DwellingEvent.DwellingReady;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingId;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HouseholdEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.SupportEvent.SupportStarted;
import be.homeward.log.WhatIsHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is said of who sleeps elsewhere, in whatever order: the views show the nights that the log holds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SleptElsewhereWalkTest {
    private static final int STEPS = 6_000;
    private static final LocalDate BEGIN = LocalDate.of(2020, 3, 1);
    private static final Set<Class<?>> MET = new HashSet<>();
    private static final Set<DwellingId> CORRECTED_TO = new HashSet<>();

    private final List<Class<? extends HomewardCommand>> kinds = Catalogue.pages().stream()
            .flatMap(page -> page.commands().stream())
            .filter(each -> each.getSimpleName().matches(".*(Assign|MoveIn|MoveOut|Reloc|Absence|Household|Member).*"))
            .toList();

    @RepeatedTest(20)
    void views_show_as_many_nights_as_are_held_and_do_so_rebuilt(RepetitionInfo walk) throws Exception {
        Random random = new Random(walk.getCurrentRepetition());
        AnyCommand any = new AnyCommand(random, 2);
        InMemory streams = new InMemory(Catalogue.pages());
        WhatIsHeld log = new WhatIsHeld();
        HomesShown live = new HomesShown();
        List<HomewardEvent> recorded = new ArrayList<>();
        Stream.concat(Beginning.events().stream(), another().stream())
                .sorted(Comparator.comparing(each -> !(each instanceof SupportStarted))) // who is housed is accompanied
                .forEach(event -> {
                    assertThat(log.record(event)).isNull();
                    streams.record(event);
                    live.show(event);
                    recorded.add(event);
                });
        OrganisationId one = new OrganisationId(id(OrganisationId.class, 0));
        Subject coach = new Subject("coach", one, Set.of(Function.COACH));
        for (int step = 0; step < STEPS; step++) {
            List<HomewardEvent> events;
            try {
                events = streams.decide(any.of(kinds.get(random.nextInt(kinds.size()))), coach);
            } catch (Refusal e) {
                continue;
            }
            if (!events.isEmpty() && log.record(events.getFirst()) != null) {
                continue; // somebody else has that night
            }
            events.stream()
                    .skip(1)
                    .forEach(event -> assertThat(log.record(event)).isNull());
            for (HomewardEvent event : events) {
                streams.record(event);
                live.show(event);
                recorded.add(event);
                MET.add(event.getClass());
                if (event instanceof RelocationCorrected e && e.to() != null) {
                    CORRECTED_TO.add(e.to());
                }
            }
            if (events.stream().anyMatch(each -> each instanceof DwellingEvent || each instanceof HouseholdEvent)) {
                assertThat(live.heldOtherwise(log)).as(events::toString).isEmpty();
            }
        }
        HomesShown rebuilt = new HomesShown();
        recorded.forEach(rebuilt::show);
        assertThat(rebuilt.rows()).isNotEmpty().isEqualTo(live.rows());
        assertThat(rebuilt.absences()).isEqualTo(AbsencesTold.of(recorded));
    }

    @AfterAll
    static void some_slept_elsewhere_and_it_was_corrected() {
        assertThat(CORRECTED_TO).isNotEmpty();
        assertThat(MET)
                .contains(HouseholdRelocated.class, RelocationCorrected.class, RelocationEnded.class)
                .contains(RelocationWithdrawn.class, AbsenceCorrected.class);
    }

    /** Where the household may sleep meanwhile. */
    private static List<HomewardEvent> another() {
        DwellingId other = new DwellingId(id(DwellingId.class, 1));
        ProgrammeId programme = new ProgrammeId(id(ProgrammeId.class, 0));
        OrganisationId one = new OrganisationId(id(OrganisationId.class, 0));
        OrganisationId two = new OrganisationId(id(OrganisationId.class, 1));
        return List.of(
                new DwellingOffered(other, programme, two, new BuildingId(id(BuildingId.class, 0)), "2", 1, 9, BEGIN),
                new DwellingAccepted(other, null, programme, one, BEGIN),
                new DwellingReady(other, BEGIN));
    }

    static UUID id(Class<?> kind, int number) {
        return new UUID(kind.getSimpleName().hashCode(), number);
    }
}
