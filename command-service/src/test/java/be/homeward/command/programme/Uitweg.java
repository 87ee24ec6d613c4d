package be.homeward.command.programme;

import static be.homeward.command.Uitweg.BRUSSHELP;
import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.MARCH_1;
import static be.homeward.command.Uitweg.UITWEG;

import be.homeward.command.Story;
import be.homeward.events.AdmissionRules;
import be.homeward.events.DeclineReason;
import be.homeward.events.Function;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.Residents;
import java.time.LocalDate;
import java.util.Set;

/** How the programme of these tests began, fact by fact; Diogenes carries its second track. */
final class Uitweg {
    static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    static final LocalDate SEPTEMBER_1 = LocalDate.of(2021, 9, 1);
    static final Names NAMES = new Names("UITWEG", "ISSUE", "UITWEG");
    static final AdmissionRules UNCONDITIONAL = new AdmissionRules(true, Set.of(DeclineReason.RESIDENCE_STATUS));

    static final ProgrammeOpened OPENED = new ProgrammeOpened(UITWEG, "uitweg", NAMES, BRUSSHELP, MARCH_1, false);
    static final TrackAdded RESPITE = track("2");
    static final PartnerAdmitted DIOGENES_CARRIES = carrier(DIOGENES, MARCH_1);
    static final PartnerAdmitted CITYDEV_HOUSES =
            new PartnerAdmitted(UITWEG, CITYDEV, PartnerRole.HOUSING, Set.of(), MARCH_1);
    static final ProgrammeClosed CLOSED = new ProgrammeClosed(UITWEG, SEPTEMBER_1);

    private Uitweg() {}

    /** Asked by its coordinator, unless said otherwise. */
    static Story<Programme> story() {
        return Story.of(Programme.class).as(BRUSSHELP, Function.COORDINATOR);
    }

    static TrackAdded track(String code) {
        return new TrackAdded(UITWEG, code, NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, UNCONDITIONAL, 14);
    }

    static PartnerAdmitted carrier(OrganisationId partner, LocalDate from) {
        return new PartnerAdmitted(UITWEG, partner, PartnerRole.CARRIER, Set.of("2"), from);
    }
}
