package be.homeward.query;

import static be.homeward.query.Uitweg.*;

import be.homeward.events.ConferenceEvent.ConferenceHeld;
import be.homeward.events.ConferenceEvent.ConferenceScheduled;
import be.homeward.events.ConferenceId;
import be.homeward.events.HomewardEvent;
import be.homeward.events.OrganisationId;
import be.homeward.events.PartnerRole;
import be.homeward.events.ProgrammeEvent.ConferenceCadenceSet;
import be.homeward.events.ProgrammeEvent.PartnerAdmitted;
import be.homeward.events.ProgrammeEvent.ProgrammeOpened;
import be.homeward.events.ProgrammeId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Programmes of Diogenes and Hoeksteen, one for each test, read as partners read them. */
final class Gatherings {
    private static final RunningService SERVICE = new RunningService();
    private static long position = SERVICE.world.record(beginning());

    private final String code;
    final ProgrammeId programme;

    Gatherings(String code) {
        this.code = code;
        programme = new ProgrammeId(id(code));
        record(
                new ProgrammeOpened(programme, code, NAMES, BRUSSHELP, START, true),
                new PartnerAdmitted(programme, DIOGENES, PartnerRole.CARRIER, Set.of("2"), START),
                new PartnerAdmitted(programme, HOEKSTEEN, PartnerRole.CARRIER, Set.of("2"), START));
    }

    void record(HomewardEvent... events) {
        position = SERVICE.world.record(events);
    }

    void everyMonth(String from, int times) {
        record(new ConferenceCadenceSet(programme, day(from), times));
    }

    ConferenceId held(String on, OrganisationId... partners) {
        ConferenceId conference = new ConferenceId(id(code + on));
        record(
                new ConferenceScheduled(conference, programme, DIOGENES, day(on)),
                new ConferenceHeld(conference, day(on), Set.of(partners), Set.of()));
        return conference;
    }

    /** The moment at which the last of it was recorded, to ask what was known by then. */
    String now() {
        return "&knownAt=" + SERVICE.world.log.read(position - 1, 1).getFirst().recordedAt();
    }

    JsonNode read(String login, String view, String question) {
        return SERVICE.json(
                login, "/api/" + view + "?programme=" + code + "&minPosition=" + position + "&asOf=" + question);
    }

    /** What each month came to, as {@code 2020-03 held}. */
    String months(String question) {
        return said(read("diogenes-coach", "conferences", question).at("/months"), "month", "status");
    }

    static String said(JsonNode rows, String... names) {
        return rows.valueStream()
                .map(row -> Arrays.stream(names)
                        .map(name -> row.path(name).asString(""))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
