package be.homeward.command;

import be.homeward.events.AdmissionRules;
import be.homeward.events.DeclineReason;
import be.homeward.events.HomewardEvent;
import be.homeward.events.HousingMode;
import be.homeward.events.Names;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeClosed;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeEvent.TrackAdded;
import be.homeward.events.ProgrammeId;
import be.homeward.events.Residents;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The programme that most stories take place in. */
public final class Uitweg {
    public static final ProgrammeId UITWEG = new ProgrammeId(UUID.randomUUID());
    public static final OrganisationId BRUSSHELP = new OrganisationId(UUID.randomUUID());
    public static final OrganisationId EILANDJE = new OrganisationId(UUID.randomUUID());
    public static final OrganisationId DIOGENES = new OrganisationId(UUID.randomUUID());
    public static final OrganisationId SMES = new OrganisationId(UUID.randomUUID());
    public static final OrganisationId CITYDEV = new OrganisationId(UUID.randomUUID());
    public static final OrganisationId SVK = new OrganisationId(UUID.randomUUID());
    /** Takes no part. */
    public static final OrganisationId STRAATVERPLEGERS = new OrganisationId(UUID.randomUUID());

    public static final String INTEGRATION = "1";
    public static final String RESPITE = "2";
    public static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    public static final LocalDate SEPTEMBER_1_2021 = LocalDate.of(2021, 9, 1);

    private static final Names NAMES = new Names("UITWEG", "ISSUE", "UITWEG");

    private Uitweg() {}

    /** Diogenes carries the second track, where a dwelling is free of charge; 't Eilandje carries the first. */
    public static HomewardEvent[] opened() {
        return new HomewardEvent[] {
            new ProgrammeOpened(UITWEG, "uitweg", NAMES, BRUSSHELP, MARCH_1, false),
            track(INTEGRATION, new AdmissionRules(false, Set.of())),
            track(RESPITE, new AdmissionRules(true, Set.of(DeclineReason.RESIDENCE_STATUS))),
            admitted(EILANDJE, PartnerRole.CARRIER, INTEGRATION),
            admitted(DIOGENES, PartnerRole.CARRIER, RESPITE),
            admitted(CITYDEV, PartnerRole.HOUSING),
            admitted(SVK, PartnerRole.HOUSING)
        };
    }

    public static ProgrammeClosed closed() {
        return new ProgrammeClosed(UITWEG, SEPTEMBER_1_2021);
    }

    private static TrackAdded track(String code, AdmissionRules rules) {
        return new TrackAdded(UITWEG, code, NAMES, HousingMode.TEMPORARY, Residents.OCCUPANTS, rules, 14);
    }

    private static PartnerAdmitted admitted(OrganisationId partner, PartnerRole role, String... tracks) {
        return new PartnerAdmitted(UITWEG, partner, role, Set.of(tracks), MARCH_1);
    }
}
