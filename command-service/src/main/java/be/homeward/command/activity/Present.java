package be.homeward.command.activity;

import be.homeward.command.Refusal;
import be.homeward.command.Streams;
import be.homeward.command.coach.Coach;
import be.homeward.command.household.Someone;
import be.homeward.command.programme.Programme;
import be.homeward.command.programme.ProgrammeState;
import be.homeward.events.Breach;
import be.homeward.events.CoachId;
import be.homeward.events.PartnerRole;
import be.homeward.events.PersonId;
import be.homeward.events.Place;
import be.homeward.events.ProgrammeId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is looked at whenever something took place: who was there, where, and whether the partner might do it. */
final class Present {
    private static final int MOST_GUESTS = 10_000;

    private Present() {}

    /** Persons whom the partner knows; one named before need not be known any more. */
    static List<PersonId> persons(List<Someone> named, List<PersonId> before, Streams streams) {
        return named.stream()
                .map(each -> before.contains(each.person()) ? each.person() : each.knownToWhoeverAsks(streams))
                .distinct()
                .toList();
    }

    /** Staff of the partner itself that worked there on that day. */
    static List<CoachId> coaches(List<CoachId> named, LocalDate on, Streams streams) {
        named.forEach(each -> onlyEmployed(each, on, streams));
        return named.stream().distinct().toList();
    }

    static void onlyEmployed(CoachId coach, LocalDate on, Streams streams) {
        Refusal.when(!streams.read(Coach.FOLDING, coach).employedOn(on), "activity.coach-not-employed");
    }

    static void onlySensible(int guests) {
        Refusal.when(guests > MOST_GUESTS, "activity.number-out-of-range", 0, MOST_GUESTS);
    }

    /** A place with a letter or digit in its name, so that it can be told from others. */
    static Place place(String name) {
        Place place = Place.named(name);
        Refusal.when(place.key().isEmpty(), "activity.place-unnamed");
        return place;
    }

    /** What happened is recorded all the same. */
    static Set<Breach> breaches(ProgrammeId programme, LocalDate on, Streams streams) {
        ProgrammeState known = streams.read(Programme.FOLDING, programme);
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        if (!known.takesPartAs(PartnerRole.CARRIER, streams.subject().organisation(), on)) {
            breaches.add(Breach.PARTNER_NOT_ADMITTED);
        }
        if (known.closedBy(on)) {
            breaches.add(Breach.PROGRAMME_CLOSED);
        }
        return breaches;
    }

    /** Only a partner that carries a track of the programme, or once did, works with its tenants. */
    static void onlyCarrier(ProgrammeId programme, Streams streams) {
        boolean carrier = streams.read(Programme.FOLDING, programme)
                .carriesEver(streams.subject().organisation());
        Refusal.when(!carrier, "programme.not-admitted");
    }
}
