package be.homeward.command.dwelling;

import be.homeward.command.Streams;
import be.homeward.command.agreement.HeadAgreement;
import be.homeward.command.dwelling.DwellingState.Description;
import be.homeward.command.household.Household;
import be.homeward.command.programme.Programme;
import be.homeward.events.Breach;
import be.homeward.events.DwellingEvent.DwellingAssigned;
import be.homeward.events.HeadAgreementId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rules a household breaks by being in a dwelling on a day: what happened is recorded all the same. */
final class Breaches {
    private final DwellingState known;
    private final DwellingAssigned stay;
    private final Life life;
    private final BreachesOfStay before;
    private final LocalDate day;
    private final Streams streams;
    private final EnumSet<Breach> found = EnumSet.noneOf(Breach.class);

    private Breaches(DwellingState known, Stay stay, LocalDate day, Streams streams) {
        this.known = known;
        this.stay = stay.assigned();
        this.life = stay.life();
        this.before = stay.breaches();
        this.day = day;
        this.streams = streams;
    }

    /** Those of that day beside those known before, in the order of the code list. */
    static Set<Breach> with(Set<Breach> before, DwellingState known, Stay stay, LocalDate day, Streams streams) {
        Breaches breaches = new Breaches(known, stay, day, streams);
        breaches.found.addAll(before);
        breaches.ofAgreement();
        breaches.ofDwelling();
        breaches.ofHousehold();
        breaches.ofProgramme();
        return Collections.unmodifiableSet(breaches.found);
    }

    /** Those known now, and of those known no more what the other days on which the household was there tell as well. */
    static Set<Breach> still(
            Set<Breach> before, Set<Breach> now, DwellingState known, Stay stay, Nights lived, Streams streams) {
        EnumSet<Breach> all = EnumSet.noneOf(Breach.class);
        all.addAll(now);
        if (!all.containsAll(before)) {
            Stream.concat(stay.breaches().confirmed().keySet().stream().filter(lived::include), Stream.of(lived.last()))
                    .flatMap(day -> with(Set.of(), known, stay, day, streams).stream())
                    .filter(before::contains)
                    .forEach(all::add);
        }
        return Collections.unmodifiableSet(all);
    }

    private void ofAgreement() {
        Acceptance acceptance = known.acceptedBy(day);
        HeadAgreementId of = acceptance == null ? stay.agreement() : acceptance.agreement();
        if (of == null) {
            ofTitle(acceptance);
            return;
        }
        var agreement = streams.read(HeadAgreement.FOLDING, of);
        note(day.isBefore(agreement.start()) || acceptance == null, Breach.AGREEMENT_NOT_BEGUN);
        note(!day.isBefore(agreement.endInForce()), Breach.AGREEMENT_ENDED);
        note(acceptance != null && acceptance.returnedBy(day), Breach.AGREEMENT_ENDED);
    }

    private void ofTitle(@Nullable Acceptance acceptance) {
        Title title = life.titleOn(day);
        note(title == null || day.isBefore(title.from()) || acceptance == null, Breach.TITLE_NOT_BEGUN);
        note(title != null && title.endedBy(day), Breach.TITLE_ENDED);
        note(acceptance != null && acceptance.returnedBy(day), Breach.TITLE_ENDED);
    }

    private void ofDwelling() {
        note(!known.fitness().isReadyOn(day), Breach.DWELLING_NOT_READY);
        note(known.fitness().isOfflineOn(day), Breach.DWELLING_OFFLINE);
    }

    /** Only the partner of the stay knows the household; the holder of the dwelling need not. */
    private void ofHousehold() {
        if (stay.partner().equals(streams.subject().organisation())) {
            Description dwelling = Objects.requireNonNull(known.description());
            int persons = streams.read(Household.FOLDING, stay.household())
                    .membersOn(day)
                    .size();
            note(persons < dwelling.minHousehold(), Breach.HOUSEHOLD_TOO_SMALL);
            note(persons > dwelling.maxHousehold(), Breach.HOUSEHOLD_TOO_LARGE);
        }
    }

    private void ofProgramme() {
        var programme = streams.read(Programme.FOLDING, known.programme());
        note(programme.closedBy(day), Breach.PROGRAMME_CLOSED);
        note(!programme.carries(stay.partner(), stay.track(), day), Breach.PARTNER_NOT_ADMITTED);
    }

    private void note(boolean broken, Breach breach) {
        // what a day tells on which it was broken, says nothing of since when it is kept again
        if (broken && !before.isResolvedAfter(breach, day)) {
            found.add(breach);
        }
    }
}
