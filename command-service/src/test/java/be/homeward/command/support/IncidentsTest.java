package be.homeward.command.support;

import static be.homeward.command.support.Uitweg.*;

import be.homeward.command.Story;
import be.homeward.command.support.Incidents.CorrectIncident;
import be.homeward.command.support.Incidents.RecordIncident;
import be.homeward.command.support.Incidents.WithdrawIncident;
import be.homeward.events.CaseworkEvent.IncidentCorrected;
import be.homeward.events.CaseworkEvent.IncidentRecorded;
import be.homeward.events.CaseworkEvent.IncidentWithdrawn;
import be.homeward.events.Function;
import be.homeward.events.IncidentId;
import be.homeward.events.IncidentKind;
import be.homeward.events.IncidentSeverity;
import be.homeward.events.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IncidentsTest {
    private static final IncidentId INCIDENT = new IncidentId(UUID.randomUUID());
    private static final IncidentRecorded RECORDED =
            new IncidentRecorded(SUPPORT, INCIDENT, IncidentKind.OVERDOSE, june(15), IncidentSeverity.GRAVE, WORDS);

    private final Story<Support> story = story().given(REFERRED, ACCEPTED, STARTED);

    private static RecordIncident asked(PersonId person, LocalDate on) {
        return new RecordIncident(SUPPORT, person, INCIDENT, IncidentKind.OVERDOSE, on, IncidentSeverity.GRAVE, WORDS);
    }

    private static CorrectIncident again(LocalDate on) {
        return new CorrectIncident(SUPPORT, NADIA, INCIDENT, IncidentKind.OTHER, on, IncidentSeverity.MINOR, null);
    }

    private static IncidentCorrected corrected(LocalDate on) {
        return new IncidentCorrected(SUPPORT, INCIDENT, IncidentKind.OTHER, on, IncidentSeverity.MINOR, null);
    }

    @Test
    void is_recorded_once() {
        story.when(asked(NADIA, june(15))).then(RECORDED);
        story.given(RECORDED).when(asked(NADIA, june(15))).thenRefused("support.incident-exists");
    }

    @Test
    void of_two_corrections_the_later_holds() {
        story.given(RECORDED, corrected(june(16))).when(again(june(17))).then(corrected(june(17)));
    }

    @Test
    void that_was_withdrawn_is_neither_corrected_nor_withdrawn_again() {
        var withdraw = new WithdrawIncident(SUPPORT, INCIDENT);
        var withdrawn = new IncidentWithdrawn(SUPPORT, INCIDENT);
        story.given(RECORDED).when(withdraw).then(withdrawn);
        story.given(withdrawn).when(again(june(16))).thenRefused("support.incident-withdrawn");
        story.when(withdraw).thenRefused("support.incident-withdrawn");
    }

    @Test
    void is_refused_outside_of_open_support_and_about_somebody_else() {
        story.when(asked(NADIA, june(9))).thenRefused("support.before-start");
        story.when(asked(BORIS, june(15))).thenRefused("support.other-person");
        story.given(STOPPED).when(asked(NADIA, AUGUST_1)).thenRefused("support.after-stop");
        story().given(REFERRED).when(asked(NADIA, june(15))).thenRefused("support.not-started");
    }

    @Test
    void is_for_the_partner_alone() {
        story.as(SAMUSOCIAL, Function.COACH).when(asked(NADIA, june(15))).thenRefused("support.partner-only");
    }
}
