package be.homeward.command.support;

import be.homeward.command.support.Leads.HandOver;
import be.homeward.events.SupportEvent;
import be.homeward.events.SupportEvent.CoachAccompanied;
import be.homeward.events.SupportEvent.CoachAssigned;
import be.homeward.events.SupportEvent.CoachAssignmentCorrected;
import be.homeward.events.SupportEvent.CoachReleased;
import be.homeward.events.SupportEvent.HandedOver;
import be.homeward.events.SupportEvent.SupportStartWithdrawn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When the one coach of a support accompanies, in the plainest way. */
final class PlainTeam {
    private final List<Assigned> all = new ArrayList<>();
    private int leads;

    /** From a day until another, as told; under which of the partners that led, counted from 0. */
    private record Assigned(LocalDate from, @Nullable LocalDate until, int lead) {}

    /** Of the partner that leads. */
    private Assigned takeLast() {
        Assigned last = all.stream()
                .filter(each -> each.lead() == leads)
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other)
                .orElseThrow();
        all.remove(last);
        return last;
    }

    void tell(SupportEvent event) {
        switch (event) {
            case CoachAssigned e -> all.add(new Assigned(e.from(), null, leads));
            case CoachAccompanied e -> all.add(new Assigned(e.from(), e.until(), leads));
            case CoachReleased e -> all.add(new Assigned(takeLast().from(), e.on(), leads));
            case CoachAssignmentCorrected e -> {
                takeLast();
                all.add(new Assigned(e.from(), e.until(), leads));
            }
            case HandedOver _ -> leads++;
            case SupportStartWithdrawn _ -> all.clear();
            default -> {} // says nothing of coaches
        }
    }

    /** Only while support is open, and for as long as the partner leads that said so. */
    Predicate<LocalDate> of(SupportState known) {
        List<HandOver> handOvers = known.leads().handOvers();
        return day -> known.openOn(day)
                && all.stream()
                        .anyMatch(each -> !day.isBefore(each.from())
                                && (each.until() == null || day.isBefore(each.until()))
                                && (each.lead() >= handOvers.size()
                                        || day.isBefore(
                                                handOvers.get(each.lead()).on())));
    }
}
