package be.homeward.command.building;

import static be.homeward.command.Uitweg.CITYDEV;
import static be.homeward.command.Uitweg.DIOGENES;
import static be.homeward.command.Uitweg.EILANDJE;
import static be.homeward.command.Uitweg.SMES;
import static be.homeward.command.Uitweg.SVK;
import static be.homeward.command.Uitweg.UITWEG;

import be.homeward.command.Story;
import be.homeward.command.Uitweg;
import be.homeward.command.building.Building.CorrectBuilding;
import be.homeward.command.building.Building.CorrectBuildingIncident;
import be.homeward.command.building.Building.RegisterBuilding;
import be.homeward.command.building.Building.ReportBuildingIncident;
import be.homeward.command.building.Building.WithdrawBuildingIncident;
import be.homeward.command.household.Someone;
import be.homeward.events.Address;
import be.homeward.events.BuildingEvent.BuildingCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentReported;
import be.homeward.events.BuildingEvent.BuildingIncidentWithdrawn;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.events.BuildingId;
import be.homeward.events.BuildingIncidentKind;
import be.homeward.events.Function;
import be.homeward.events.IncidentId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonEvent.PersonRegistered;
import be.homeward.events.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BuildingTest {
    private static final BuildingId PETERBOS = new BuildingId(UUID.randomUUID());
    private static final IncidentId FIRE = new IncidentId(UUID.randomUUID());
    private static final PersonId NADIA = new PersonId(UUID.randomUUID());
    private static final LocalDate SEPTEMBER_12 = LocalDate.of(2020, 9, 12);
    private static final Address ADDRESS = new Address("Peterbos", "14", "1070", "Anderlecht");
    private static final Address MALFORMED = new Address("Peterbos", "14", "B-1070", "Anderlecht");
    private static final BuildingRegistered REGISTERED =
            new BuildingRegistered(PETERBOS, UITWEG, CITYDEV, "Peterbos", ADDRESS);
    private static final BuildingIncidentReported BURNT =
            new BuildingIncidentReported(PETERBOS, FIRE, SEPTEMBER_12, BuildingIncidentKind.FIRE, List.of());

    private final Story<Building> story = Story.of(Building.class)
            .given(Uitweg.opened())
            .given(new PersonRegistered(NADIA, DIOGENES, null, null, null, null))
            .as(CITYDEV, Function.HOUSING);

    @Nested
    class Registering_a_building {
        private RegisterBuilding asked(OrganisationId owner, Address address) {
            return new RegisterBuilding(PETERBOS, UITWEG, owner, "Peterbos", address);
        }

        @Test
        void makes_it_known_to_the_partners() {
            story.when(asked(CITYDEV, ADDRESS)).then(REGISTERED);
        }

        @Test
        void may_be_done_by_a_carrier_in_the_place_of_its_owner() {
            story.as(EILANDJE, Function.COORDINATOR)
                    .when(asked(CITYDEV, ADDRESS))
                    .then(REGISTERED);
        }

        @Test
        void is_refused_a_second_time() {
            story.given(REGISTERED).when(asked(CITYDEV, ADDRESS)).thenRefused("building.exists");
        }

        @Test
        void is_refused_for_another_owner() {
            story.when(asked(SVK, ADDRESS)).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_for_an_owner_outside_the_programme() {
            story.as(EILANDJE, Function.COORDINATOR).when(asked(SMES, ADDRESS)).thenRefused("programme.no-partner");
        }

        @Test
        void is_refused_with_what_is_no_postcode() {
            story.when(asked(CITYDEV, MALFORMED)).thenRefused("building.postcode-malformed");
        }

        @Test
        void is_unknown_in_a_programme_one_takes_no_part_in() {
            story.as(SMES, Function.HOUSING).when(asked(SMES, ADDRESS)).thenUnknown();
        }
    }

    @Nested
    class Correcting_a_building {
        @Test
        void states_name_and_address_again() {
            story.given(REGISTERED)
                    .when(new CorrectBuilding(PETERBOS, "Peterbos 14", ADDRESS))
                    .then(new BuildingCorrected(PETERBOS, "Peterbos 14", ADDRESS));
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(REGISTERED)
                    .when(new CorrectBuilding(PETERBOS, "Peterbos", ADDRESS))
                    .thenRefused("building.nothing-new");
        }

        @Test
        void is_refused_with_what_is_no_postcode() {
            story.given(REGISTERED)
                    .when(new CorrectBuilding(PETERBOS, "Peterbos", MALFORMED))
                    .thenRefused("building.postcode-malformed");
        }

        @Test
        void is_unknown_to_another_owner() {
            story.given(REGISTERED)
                    .as(SVK, Function.HOUSING)
                    .when(new CorrectBuilding(PETERBOS, "Peterbos 14", ADDRESS))
                    .thenUnknown();
        }
    }

    @Nested
    class Reporting_an_incident {
        private ReportBuildingIncident asked(Someone... sleptThere) {
            return new ReportBuildingIncident(
                    PETERBOS, FIRE, SEPTEMBER_12, BuildingIncidentKind.FIRE, List.of(sleptThere));
        }

        @Test
        void is_done_by_the_owner_who_names_nobody() {
            story.given(REGISTERED).when(asked()).then(BURNT);
        }

        @Test
        void is_done_by_a_carrier_who_names_whom_it_knows() {
            story.given(REGISTERED)
                    .as(DIOGENES, Function.COACH)
                    .when(asked(new Someone(NADIA, null)))
                    .then(new BuildingIncidentReported(
                            PETERBOS, FIRE, SEPTEMBER_12, BuildingIncidentKind.FIRE, List.of(NADIA)));
        }

        @Test
        void is_unknown_with_persons_whom_one_does_not_know() {
            story.given(REGISTERED).when(asked(new Someone(NADIA, null))).thenUnknown();
        }

        @Test
        void is_refused_twice() {
            story.given(REGISTERED, BURNT).when(asked()).thenRefused("building.incident-reported");
        }
    }

    @Nested
    class Correcting_an_incident {
        private final BuildingIncidentCorrected named =
                new BuildingIncidentCorrected(PETERBOS, FIRE, SEPTEMBER_12, BuildingIncidentKind.FIRE, List.of(NADIA));

        private CorrectBuildingIncident asked(LocalDate on, Someone... sleptThere) {
            return new CorrectBuildingIncident(PETERBOS, FIRE, on, BuildingIncidentKind.FIRE, List.of(sleptThere));
        }

        @Test
        void lets_the_partner_that_knows_them_say_who_slept_there() {
            story.given(REGISTERED, BURNT)
                    .as(DIOGENES, Function.COACH)
                    .when(asked(SEPTEMBER_12, new Someone(NADIA, null)))
                    .then(named);
        }

        @Test
        void lets_another_partner_repeat_who_was_named() {
            LocalDate night = SEPTEMBER_12.minusDays(1);
            story.given(REGISTERED, BURNT, named)
                    .as(EILANDJE, Function.COACH)
                    .when(asked(night, new Someone(NADIA, null)))
                    .then(new BuildingIncidentCorrected(
                            PETERBOS, FIRE, night, BuildingIncidentKind.FIRE, List.of(NADIA)));
        }

        @Test
        void is_unknown_with_persons_whom_one_does_not_know() {
            story.given(REGISTERED, BURNT)
                    .as(EILANDJE, Function.COACH)
                    .when(asked(SEPTEMBER_12, new Someone(NADIA, null)))
                    .thenUnknown();
        }

        @Test
        void is_refused_when_it_says_nothing_new() {
            story.given(REGISTERED, BURNT).when(asked(SEPTEMBER_12)).thenRefused("building.nothing-new");
        }

        @Test
        void is_refused_for_an_incident_that_nobody_reported() {
            story.given(REGISTERED).when(asked(SEPTEMBER_12)).thenRefused("building.no-incident");
        }
    }

    @Nested
    class Withdrawing_an_incident {
        private final WithdrawBuildingIncident asked = new WithdrawBuildingIncident(PETERBOS, FIRE);

        @Test
        void says_that_it_never_happened() {
            story.given(REGISTERED, BURNT).when(asked).then(new BuildingIncidentWithdrawn(PETERBOS, FIRE));
        }

        @Test
        void lets_it_be_reported_anew() {
            story.given(REGISTERED, BURNT, new BuildingIncidentWithdrawn(PETERBOS, FIRE))
                    .when(new ReportBuildingIncident(
                            PETERBOS, FIRE, SEPTEMBER_12, BuildingIncidentKind.FIRE, List.of()))
                    .then(BURNT);
        }

        @Test
        void is_refused_for_an_incident_that_nobody_reported() {
            story.given(REGISTERED).when(asked).thenRefused("building.no-incident");
        }
    }
}
