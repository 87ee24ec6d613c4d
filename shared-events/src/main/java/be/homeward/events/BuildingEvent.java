package be.homeward.events;

import java.time.LocalDate;
import java.util.List;

/** What happens to a building. */
public sealed interface BuildingEvent extends HomewardEvent {
    String STREAM = "building";

    BuildingId building();

    @Override
    default StreamId stream() {
        return new StreamId(STREAM, building().value());
    }

    /** A building that holds dwellings is known to the partners of a programme. */
    record BuildingRegistered(
            BuildingId building, ProgrammeId programme, OrganisationId owner, String name, Address address)
            implements BuildingEvent {}

    /** The building's name or address was written down wrongly. */
    record BuildingCorrected(BuildingId building, String name, Address address) implements BuildingEvent {}

    /** Something happened to the building; these persons slept there that night. */
    record BuildingIncidentReported(
            BuildingId building,
            IncidentId incident,
            LocalDate on,
            BuildingIncidentKind kind,
            List<PersonId> sleptThere)
            implements BuildingEvent {}

    /** An incident was written down wrongly; the whole of it is stated again. */
    record BuildingIncidentCorrected(
            BuildingId building,
            IncidentId incident,
            LocalDate on,
            BuildingIncidentKind kind,
            List<PersonId> sleptThere)
            implements BuildingEvent {}

    /** The incident never happened: it was reported by mistake. */
    record BuildingIncidentWithdrawn(BuildingId building, IncidentId incident) implements BuildingEvent {}
}
