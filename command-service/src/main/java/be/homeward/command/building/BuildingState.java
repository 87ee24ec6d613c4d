package be.homeward.command.building;

import be.homeward.command.Known;
import be.homeward.command.Streams;
import be.homeward.command.programme.Programme;
import be.homeward.events.Address;
import be.homeward.events.BuildingEvent;
import be.homeward.events.BuildingEvent.BuildingCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentReported;
import be.homeward.events.BuildingEvent.BuildingIncidentWithdrawn;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.events.BuildingIncidentKind;
import be.homeward.events.IncidentId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What is known of a building: whose it is, and what happened to it. */
public record BuildingState(
        ProgrammeId programme,
        OrganisationId owner,
        @Nullable Description description,
        PMap<IncidentId, Incident> incidents)
        implements Known {

    /** What it is called and where it stands. */
    record Description(String name, Address address) {}

    /** What happened, and who slept there that night. */
    record Incident(LocalDate on, BuildingIncidentKind kind, List<PersonId> sleptThere) {}

    static final BuildingState NOTHING = new BuildingState(
            new ProgrammeId(StreamId.NOBODY), new OrganisationId(StreamId.NOBODY), null, HashTreePMap.empty());

    @Override
    public boolean exists() {
        return description != null;
    }

    /** Its owner, and the carriers of the programme: any of them may house someone there. */
    @Override
    public boolean visibleTo(Streams streams) {
        OrganisationId organisation = streams.subject().organisation();
        return owner.equals(organisation)
                || streams.read(Programme.FOLDING, programme).carriesEver(organisation);
    }

    /** Whether the other stands at the same address, whoever registered it. */
    public boolean standsWhere(BuildingState other) {
        return description != null
                && other.description != null
                && description.address().equals(other.description.address());
    }

    BuildingState after(BuildingEvent event) {
        return switch (event) {
            case BuildingRegistered e ->
                new BuildingState(e.programme(), e.owner(), new Description(e.name(), e.address()), incidents);
            case BuildingCorrected e ->
                new BuildingState(programme, owner, new Description(e.name(), e.address()), incidents);
            case BuildingIncidentReported e ->
                with(e.incident(), new Incident(e.on(), e.kind(), List.copyOf(e.sleptThere())));
            case BuildingIncidentCorrected e ->
                with(e.incident(), new Incident(e.on(), e.kind(), List.copyOf(e.sleptThere())));
            case BuildingIncidentWithdrawn e ->
                new BuildingState(programme, owner, description, incidents.minus(e.incident()));
        };
    }

    private BuildingState with(IncidentId incident, Incident now) {
        return new BuildingState(programme, owner, description, incidents.plus(incident, now));
    }
}
