package be.homeward.query.byhand;

import static be.homeward.query.Uitweg.*;

import be.homeward.events.*;
import be.homeward.events.DwellingEvent.*;
import be.homeward.events.HeadAgreementEvent.HeadAgreementSigned;
import be.homeward.events.HouseholdEvent.*;
import be.homeward.events.PersonEvent.*;
import be.homeward.events.ProgrammeEvent.*;
import be.homeward.events.SupportEvent.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Lives by chance over four years, in two tracks; then what was written down wrongly, corrected. */
final class RandomLives {
    private static final String LASTING = "L";
    private static final HeadAgreementId SHORT = new HeadAgreementId(id("short agreement"));

    private final Random random;
    private final List<HomewardEvent> events = new ArrayList<>(Arrays.asList(beginning()));
    private final List<DwellingId> dwellings = new ArrayList<>();
    private final List<Lived> lived = new ArrayList<>();
    private final List<ContactRecorded> contacts = new ArrayList<>();
    private final List<SupportStopped> stops = new ArrayList<>();
    private final RandomMatches matches;

    private record Lived(DwellingAssigned assigned, LocalDate in, MovedOut out) {}

    RandomLives(long seed) {
        random = new Random(seed);
        matches = new RandomMatches(seed);
    }

    /** First as it was recorded at once, then the corrections. */
    List<HomewardEvent> told(int households) {
        events.add(new TrackAdded(
                UITWEG,
                LASTING,
                NAMES,
                HousingMode.LASTING,
                Residents.TENANTS,
                new AdmissionRules(false, Set.of()),
                30));
        events.add(
                new HeadAgreementSigned(SHORT, UITWEG, CITYDEV, DIOGENES, START, day("2021-06-30"), 30, 0, true, null));
        events.add(new PlacesGranted(UITWEG, DIOGENES, 30, START, null));
        events.add(new PlacesGranted(UITWEG, DIOGENES, 60, day("2021-01-01"), day("2022-01-01")));
        events.add(new PlacesGranted(UITWEG, HOEKSTEEN, 20, day("2020-06-15"), null));
        for (int i = 0; i < households / 2; i++) {
            dwelling(i);
        }
        for (int i = 0; i < households; i++) {
            household(i);
        }
        matches.told(events);
        return events;
    }

    List<HomewardEvent> corrected() {
        events.clear();
        matches.corrected(events);
        for (Lived each : lived) {
            switch (random.nextInt(8)) {
                case 0 ->
                    events.add(new MoveInCorrected(
                            each.assigned.dwelling(),
                            each.assigned.stay(),
                            each.in.minusDays(random.nextInt(20)),
                            Set.of()));
                case 1 -> ended(each);
                case 2 -> {
                    if (each.out == null && chance(50)) {
                        events.add(new MoveInWithdrawn(each.assigned.dwelling(), each.assigned.stay()));
                    }
                }
                default -> {}
            }
        }
        for (ContactRecorded each : contacts) {
            if (chance(10)) {
                events.add(new ContactWithdrawn(each.support(), each.contact()));
            }
        }
        for (SupportStopped each : stops) {
            if (chance(30)) {
                events.add(new SupportStopCorrected(
                        each.support(),
                        null,
                        each.on().plusDays(random.nextInt(40)),
                        any(StopReason.class),
                        any(EndedBy.class)));
            }
        }
        return events;
    }

    private void ended(Lived each) {
        if (each.out != null && chance(50)) {
            events.add(new MoveOutCorrected(
                    each.out.dwelling(),
                    each.out.stay(),
                    each.out.on().plusDays(random.nextInt(15)),
                    any(Destination.class),
                    any(EndReason.class),
                    any(EndedBy.class),
                    null,
                    Set.of()));
        } else if (each.out != null) {
            events.add(new MoveOutWithdrawn(each.out.dwelling(), each.out.stay(), Set.of()));
        }
    }

    private void dwelling(int number) {
        DwellingId dwelling = new DwellingId(new UUID(2, number));
        LocalDate on = START.plusDays(random.nextInt(90));
        dwellings.add(dwelling);
        events.add(new DwellingOffered(dwelling, UITWEG, CITYDEV, PETERBOS, "unit", 1, 1 + random.nextInt(4), on));
        if (chance(95)) {
            events.add(new DwellingAccepted(dwelling, chance(80) ? AGREEMENT : SHORT, UITWEG, DIOGENES, on));
        }
        if (chance(90)) {
            events.add(new DwellingReady(dwelling, on.plusDays(random.nextInt(30))));
        }
        if (chance(30)) {
            LocalDate off = on.plusDays(random.nextInt(400));
            events.add(new DwellingTakenOffline(dwelling, OfflineReason.WORKS, off, null));
            if (chance(70)) {
                events.add(new DwellingBroughtBack(dwelling, off.plusDays(random.nextInt(80))));
            }
            if (chance(30)) {
                events.add(new DwellingTakenOffline(
                        dwelling, OfflineReason.DAMAGE, off.minusDays(40), off.minusDays(random.nextInt(39))));
            }
        }
        if (chance(15)) {
            events.add(new DwellingReturned(dwelling, on.plusDays(300 + random.nextInt(500))));
        }
    }

    private void household(int number) {
        HouseholdId household = new HouseholdId(new UUID(3, number));
        OrganisationId partner = chance(60) ? DIOGENES : HOEKSTEEN;
        LocalDate day = START.plusDays(random.nextInt(500));
        List<PersonId> members = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            members.add(new PersonId(new UUID(number + 1000L, i)));
        }
        events.add(new HouseholdFormed(household, partner, List.copyOf(members), day));
        for (int i = 0; i < members.size(); i++) {
            if (chance(i == 0 ? 90 : 40)) {
                support(members.get(i), partner, day.minusDays(random.nextInt(40)), number * 10 + i);
            }
            situations(members.get(i), day);
        }
        stays(household, members, partner, day, number);
        members.forEach(matches::met);
        if (chance(30)) {
            PersonId joined = new PersonId(new UUID(number + 1000L, 9));
            LocalDate on = day.plusDays(random.nextInt(300));
            events.add(new HouseholdJoined(household, joined, on));
            matches.met(joined);
            if (chance(50)) {
                events.add(new HouseholdLeft(
                        household, joined, on.plusDays(random.nextInt(200)), somewhere(), why(), who()));
                if (chance(30)) {
                    events.add(new HouseholdJoined(household, joined, on.plusDays(250)));
                }
            } else if (chance(30)) {
                LocalDate from = on.plusDays(random.nextInt(60));
                events.add(new MembershipCorrected(
                        household, joined, from, chance(30) ? from : from.plusDays(90), somewhere(), why(), who()));
            }
        }
        if (members.size() > 1 && chance(40)) {
            events.add(new HouseholdLeft(
                    household, members.get(1), day.plusDays(random.nextInt(300)), somewhere(), why(), who()));
        }
    }

    private void stays(
            HouseholdId household, List<PersonId> members, OrganisationId partner, LocalDate day, int number) {
        LocalDate in = day.plusDays(random.nextInt(60));
        for (int i = 0; chance(i == 0 ? 90 : 55) && i < 4; i++) {
            DwellingId dwelling = dwellings.get(random.nextInt(dwellings.size()));
            StayId stay = new StayId(new UUID(random.nextLong(), number * 10L + i));
            String track = chance(55) ? LASTING : "2";
            DwellingAssigned assigned = new DwellingAssigned(
                    dwelling,
                    stay,
                    household,
                    members,
                    UITWEG,
                    track,
                    partner,
                    chance(90) ? CITYDEV : BRUSSHELP,
                    AGREEMENT,
                    in.minusDays(random.nextInt(10)),
                    null);
            events.add(assigned);
            if (chance(4)) {
                events.add(new AssignmentWithdrawn(dwelling, stay, in));
                continue;
            }
            events.add(new MovedIn(dwelling, stay, in, Set.of()));
            if (chance(30)) {
                events.add(new StillHousedConfirmed(dwelling, stay, in.plusDays(random.nextInt(400)), Set.of()));
            }
            if (chance(25)) {
                lived.add(new Lived(assigned, in, null));
                return;
            }
            LocalDate out = in.plusDays(chance(5) ? 0 : random.nextInt(chance(30) ? 1000 : 250));
            MovedOut moved = new MovedOut(
                    dwelling,
                    stay,
                    out,
                    any(Destination.class),
                    any(EndReason.class),
                    any(EndedBy.class),
                    null,
                    Set.of());
            events.add(moved);
            lived.add(new Lived(assigned, in, moved));
            in = out.plusDays(chance(30) ? 0 : random.nextInt(120));
        }
    }

    private void support(PersonId person, OrganisationId partner, LocalDate day, int number) {
        SupportId support = new SupportId(new UUID(4, number));
        String track = chance(55) ? LASTING : "2";
        if (chance(70)) {
            events.add(new PersonReferred(support, person, UITWEG, track, partner, partner, day, null));
            if (chance(10)) {
                events.add(new ReferralDeclined(support, day.plusDays(3), DeclineReason.OTHER, null));
                return;
            }
        }
        if (chance(10)) {
            return;
        }
        LocalDate from = day.plusDays(random.nextInt(20));
        events.add(new SupportStarted(support, person, UITWEG, track, partner, any(SupportRole.class), from));
        if (chance(10)) {
            events.add(new SupportStartCorrected(support, SupportRole.PARTICIPANT, from.minusDays(5)));
        }
        LocalDate to = from.plusDays(random.nextInt(900));
        int every = 4 + random.nextInt(60);
        int i = 0;
        for (LocalDate on = from.plusDays(random.nextInt(9));
                on.isBefore(to);
                on = on.plusDays(1 + random.nextInt(every))) {
            ContactRecorded contact = new ContactRecorded(
                    support,
                    new ContactId(new UUID(number, i++)),
                    on,
                    ContactMode.OFFICE,
                    chance(75) ? ContactResult.REACHED : ContactResult.NOT_REACHED,
                    30,
                    Set.of(LifeDomain.HOUSING),
                    List.of(),
                    null);
            events.add(contact);
            contacts.add(contact);
        }
        if (chance(20)) {
            LocalDate paused = from.plusDays(random.nextInt(100));
            events.add(new SupportPaused(support, paused, PauseReason.HOSPITAL));
            if (chance(80)) {
                events.add(new SupportResumed(support, paused.plusDays(random.nextInt(60))));
            }
        }
        if (chance(40)) {
            events.add(new GoalSet(support, new GoalId(new UUID(5, number)), any(GoalKind.class), from, null));
        }
        if (chance(40)) {
            events.add(new AdministrationDeclaredInOrder(support, from.plusDays(random.nextInt(200))));
            if (chance(10)) {
                events.add(new AdministrationInOrderRevoked(support));
            }
        }
        if (chance(60)) {
            SupportStopped stopped = new SupportStopped(support, to, any(StopReason.class), any(EndedBy.class));
            events.add(stopped);
            if (chance(25)) {
                events.add(new SupportReopened(support, to.plusDays(1 + random.nextInt(60))));
            } else {
                stops.add(stopped);
            }
        }
    }

    private void situations(PersonId person, LocalDate day) {
        events.add(new PersonRegistered(person, DIOGENES, null, null, null, null));
        for (int i = 0; chance(45); i++) {
            LocalDate on = day.plusDays(i * 200L + random.nextInt(200));
            events.add(new LivingSituationRecorded(person, any(LivingSituation.class), on));
            if (chance(10)) {
                events.add(new LivingSituationWithdrawn(person, on));
            }
        }
    }

    private Destination somewhere() {
        return chance(60) ? any(Destination.class) : null;
    }

    private EndReason why() {
        return chance(60) ? any(EndReason.class) : null;
    }

    private EndedBy who() {
        return chance(60) ? any(EndedBy.class) : null;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <E extends Enum<E>> E any(Class<E> codes) {
        E[] all = codes.getEnumConstants();
        return all[random.nextInt(all.length)];
    }
}
