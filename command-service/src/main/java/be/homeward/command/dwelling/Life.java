package be.homeward.command.dwelling;

import be.homeward.events.AbsenceId;
import be.homeward.events.DwellingEvent.AbsenceCorrected;
import be.homeward.events.DwellingEvent.AbsenceEnded;
import be.homeward.events.DwellingEvent.AbsenceRecorded;
import be.homeward.events.DwellingEvent.AbsenceWithdrawn;
import be.homeward.events.DwellingEvent.DuringStay;
import be.homeward.events.DwellingEvent.HouseholdRelocated;
import be.homeward.events.DwellingEvent.ListedForRehousing;
import be.homeward.events.DwellingEvent.NoLongerToBeRehoused;
import be.homeward.events.DwellingEvent.RelocationCorrected;
import be.homeward.events.DwellingEvent.RelocationEnded;
import be.homeward.events.DwellingEvent.RelocationWithdrawn;
import be.homeward.events.DwellingEvent.TitleCorrected;
import be.homeward.events.DwellingEvent.TitleEnded;
import be.homeward.events.DwellingEvent.TitleRecorded;
import be.homeward.events.DwellingEvent.TitleWithdrawn;
import be.homeward.events.RelocationId;
import be.homeward.events.TitleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What a stay rests on, the nights on which its occupants slept elsewhere, and whether they are to be re-housed. */
record Life(
        PMap<TitleId, Title> titles,
        PMap<AbsenceId, Absence> absences,
        PMap<RelocationId, Relocation> relocations,
        @Nullable Rehousing rehousing) {
    static final Life NEW = new Life(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), null);

    /** The title that was the last to begin by that day, also when it ended since; before the first one, the first. */
    @Nullable
    Title titleOn(LocalDate day) {
        return titles.values().stream()
                .filter(title -> !title.from().isAfter(day))
                .max(Comparator.comparing(Title::from))
                .orElseGet(() -> titles.values().stream()
                        .min(Comparator.comparing(Title::from))
                        .orElse(null));
    }

    boolean hasTitleFrom(LocalDate day, TitleId except) {
        return titles.values().stream()
                .anyMatch(title -> !title.id().equals(except) && title.from().equals(day));
    }

    boolean isAbsent(Absence absence, AbsenceId except) {
        return absences.entrySet().stream()
                .anyMatch(each ->
                        !each.getKey().equals(except) && each.getValue().overlaps(absence.person(), absence.nights()));
    }

    boolean isAbsentBefore(LocalDate day) {
        return absences.values().stream().anyMatch(each -> each.nights().from().isBefore(day));
    }

    boolean isRelocated(Nights nights, RelocationId except) {
        return relocations.entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(except)
                        && each.getValue().nights().share(nights));
    }

    boolean isRelocatedBefore(LocalDate day) {
        return relocations.values().stream()
                .anyMatch(
                        each -> !each.nights().isEmpty() && each.nights().from().isBefore(day));
    }

    /** The times elsewhere that last beyond that day. */
    PMap<RelocationId, Relocation> relocatedPast(LocalDate day) {
        PMap<RelocationId, Relocation> past = HashTreePMap.empty();
        for (Map.Entry<RelocationId, Relocation> each : relocations.entrySet()) {
            Nights nights = each.getValue().nights();
            past = !nights.isEmpty() && nights.reachPast(day) ? past.plus(each.getKey(), each.getValue()) : past;
        }
        return past;
    }

    Life after(DuringStay event) {
        return switch (event) {
            case TitleRecorded e -> with(new Title(e.title(), e.kind(), e.holder(), e.from(), e.until()));
            case TitleCorrected e -> with(new Title(e.title(), e.kind(), e.holder(), e.from(), e.until()));
            case TitleEnded e -> ended(e);
            case TitleWithdrawn e -> new Life(titles.minus(e.title()), absences, relocations, rehousing);
            case AbsenceRecorded e ->
                with(e.absence(), new Absence(e.person(), e.reason(), nights(e.from(), e.until())));
            case AbsenceCorrected e -> corrected(e);
            case AbsenceEnded e -> ended(e);
            case AbsenceWithdrawn e -> new Life(titles, absences.minus(e.absence()), relocations, rehousing);
            case HouseholdRelocated e ->
                with(e.relocation(), new Relocation(e.to(), e.reason(), nights(e.from(), e.until())));
            case RelocationCorrected e ->
                with(e.relocation(), new Relocation(e.to(), e.reason(), nights(e.from(), e.until())));
            case RelocationEnded e -> ended(e);
            case ListedForRehousing e -> new Life(titles, absences, relocations, new Rehousing(e.agreement(), e.by()));
            case NoLongerToBeRehoused _ -> new Life(titles, absences, relocations, null);
            case RelocationWithdrawn e -> new Life(titles, absences, relocations.minus(e.relocation()), rehousing);
        };
    }

    private static Nights nights(LocalDate from, @Nullable LocalDate until) {
        return new Nights(from, until);
    }

    private Life ended(TitleEnded e) {
        Title was = titles.get(e.title());
        return was == null ? this : with(was.endedOn(e.on()));
    }

    private Life corrected(AbsenceCorrected e) {
        Absence was = absences.get(e.absence());
        Nights nights = nights(e.from(), e.until());
        return was == null ? this : with(e.absence(), new Absence(was.person(), e.reason(), nights));
    }

    private Life ended(AbsenceEnded e) {
        Absence was = absences.get(e.absence());
        return was == null
                ? this
                : with(
                        e.absence(),
                        new Absence(was.person(), was.reason(), was.nights().endedOn(e.on())));
    }

    private Life ended(RelocationEnded e) {
        Relocation was = relocations.get(e.relocation());
        return was == null
                ? this
                : with(
                        e.relocation(),
                        new Relocation(was.to(), was.reason(), was.nights().endedOn(e.on())));
    }

    private Life with(Title title) {
        return new Life(titles.plus(title.id(), title), absences, relocations, rehousing);
    }

    private Life with(AbsenceId id, Absence absence) {
        return new Life(titles, absences.plus(id, absence), relocations, rehousing);
    }

    private Life with(RelocationId id, Relocation relocation) {
        return new Life(titles, absences, relocations.plus(id, relocation), rehousing);
    }
}
