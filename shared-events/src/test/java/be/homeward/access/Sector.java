package be.homeward.access;

import be.homeward.events.AdmissionRules;
import be.homeward.events.Function;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationEvent.OrganisationRegistered;
import be.homeward.events.OrganisationEvent.RoleGranted;
import be.homeward.events.OrganisationId;
import be.homeward.events.OrganisationKind;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One programme with a partner of every kind, another programme they have no part in, and an organisation in neither. */
final class Sector {
    static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    static final LocalDate TODAY = LocalDate.of(2021, 9, 1);
    static final ProgrammeId UITWEG = new ProgrammeId(id("uitweg"));
    static final ProgrammeId ELSEWHERE = new ProgrammeId(id("elsewhere"));
    static final Names NAMES = new Names("nl", "fr", "en");

    /** What each organisation is to the programme. */
    enum Party {
        HOMEWARD(null),
        BRUSSHELP(PartnerRole.COORDINATOR),
        DIOGENES(PartnerRole.CARRIER),
        CITYDEV(PartnerRole.HOUSING),
        GGC(PartnerRole.FUNDER),
        AUDIT(PartnerRole.AUDITOR),
        MSOC(PartnerRole.CONSULTED),
        STRANGER(null);

        final @Nullable PartnerRole role;

        Party(@Nullable PartnerRole role) {
            this.role = role;
        }

        OrganisationId organisation() {
            return new OrganisationId(id(name()));
        }

        Subject with(Function... functions) {
            return new Subject(name(), organisation(), Set.of(functions));
        }
    }

    private Sector() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static AccessFacts facts() {
        return fold(AccessFacts.none(TODAY), events());
    }

    static AccessFacts fold(AccessFacts facts, List<HomewardEvent> events) {
        AccessFacts folded = facts;
        for (HomewardEvent event : events) {
            folded = folded.after(event, folded.position() + 1);
        }
        return folded;
    }

    static List<HomewardEvent> events() {
        List<HomewardEvent> events = new ArrayList<>();
        OrganisationId brusshelp = Party.BRUSSHELP.organisation();
        for (Party party : Party.values()) {
            var kind = party == Party.HOMEWARD ? OrganisationKind.PLATFORM : OrganisationKind.SUPPORT;
            events.add(new OrganisationRegistered(party.organisation(), party.name(), NAMES, Set.of(kind)));
        }
        events.add(new RoleGranted(Party.DIOGENES.organisation(), "diogenes-coach", Function.COACH, true, MARCH_1));
        events.add(new ProgrammeOpened(UITWEG, "uitweg", NAMES, brusshelp, MARCH_1, true));
        events.add(new ProgrammeOpened(
                ELSEWHERE, "elsewhere", NAMES, new OrganisationId(id("somebody else")), MARCH_1, true));
        for (String track : List.of("1", "2", "3")) {
            events.add(new TrackAdded(
                    UITWEG,
                    track,
                    NAMES,
                    HousingMode.TEMPORARY,
                    Residents.OCCUPANTS,
                    new AdmissionRules(false, Set.of()),
                    14));
        }
        for (Party party : Party.values()) {
            if (party.role != null) {
                Set<String> tracks = party.role == PartnerRole.CARRIER ? Set.of("2", "3") : Set.of();
                events.add(new PartnerAdmitted(UITWEG, party.organisation(), party.role, tracks, MARCH_1));
            }
        }
        return events;
    }
}
