package be.homeward.command.building;

import be.homeward.command.Folding;
import be.homeward.command.HomewardCommand;
import be.homeward.command.Refusal;
import be.homeward.command.Refuses;
import be.homeward.command.StreamAggregate;
import be.homeward.command.Streams;
import be.homeward.command.building.BuildingState.Description;
import be.homeward.command.building.BuildingState.Incident;
import be.homeward.command.household.Someone;
import be.homeward.command.programme.Programme;
import be.homeward.events.Address;
import be.homeward.events.BuildingEvent;
import be.homeward.events.BuildingEvent.BuildingCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentReported;
import be.homeward.events.BuildingEvent.BuildingIncidentWithdrawn;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.events.BuildingId;
import be.homeward.events.BuildingIncidentKind;
import be.homeward.events.IncidentId;
import be.homeward.events.OrganisationId;
import be.homeward.events.PersonId;
import be.homeward.events.ProgrammeId;
import be.homeward.events.StreamId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** What may hold several dwellings: a fire hits a building. */
public final class Building extends StreamAggregate<BuildingState> {
    public static final Folding<BuildingState> FOLDING =
            Folding.of(BuildingEvent.STREAM, BuildingEvent.class, BuildingState.NOTHING, BuildingState::after);

    /** What is asked of a building. */
    public sealed interface Command extends HomewardCommand {
        BuildingId building();

        @Override
        default StreamId stream() {
            return new StreamId(BuildingEvent.STREAM, building().value());
        }
    }

    /** A building is known to a programme's partners; its owner states it, or a carrier in its place. */
    @Refuses({"building.exists", "building.postcode-malformed", "programme.no-partner"})
    public record RegisterBuilding(
            BuildingId building, ProgrammeId programme, OrganisationId owner, String name, Address address)
            implements Command {}

    /** Its name or address was written down wrongly; of two corrections the later holds. */
    @Refuses({"building.postcode-malformed", "building.nothing-new"})
    public record CorrectBuilding(BuildingId building, String name, Address address) implements Command {}

    /** Something happened to it; those who slept there that night are named by the partners that know them. */
    @Refuses({"building.incident-reported"})
    public record ReportBuildingIncident(
            BuildingId building, IncidentId incident, LocalDate on, BuildingIncidentKind kind, List<Someone> sleptThere)
            implements Command {}

    /** An incident was written down wrongly; the whole of it is stated again, and of two corrections the later holds. */
    @Refuses({"building.no-incident", "building.nothing-new"})
    public record CorrectBuildingIncident(
            BuildingId building, IncidentId incident, LocalDate on, BuildingIncidentKind kind, List<Someone> sleptThere)
            implements Command {}

    /**
     * The incident never happened. What was done because of it (a dwelling taken offline, an agreement ended) was stated
     * by itself, and is corrected where it was stated.
     */
    @Refuses({"building.no-incident"})
    public record WithdrawBuildingIncident(BuildingId building, IncidentId incident) implements Command {}

    Building() {
        super(FOLDING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterBuilding command, Streams streams) {
        Refusal.when(known().exists(), "building.exists");
        streams.read(Programme.FOLDING, command.programme()).onlyOwnerOrCarrier(command.owner(), streams);
        check(command.address());
        apply(new BuildingRegistered(
                command.building(), command.programme(), command.owner(), command.name(), command.address()));
    }

    @CommandHandler
    void handle(CorrectBuilding command) {
        check(command.address());
        Description corrected = new Description(command.name(), command.address());
        Refusal.when(corrected.equals(known().description()), "building.nothing-new");
        apply(new BuildingCorrected(command.building(), command.name(), command.address()));
    }

    @CommandHandler
    void handle(ReportBuildingIncident command, Streams streams) {
        Refusal.when(known().incidents().containsKey(command.incident()), "building.incident-reported");
        apply(new BuildingIncidentReported(
                command.building(),
                command.incident(),
                command.on(),
                command.kind(),
                named(command.sleptThere(), List.of(), streams)));
    }

    @CommandHandler
    void handle(CorrectBuildingIncident command, Streams streams) {
        Incident before = known().incidents().get(command.incident());
        if (before == null) {
            throw Refusal.of("building.no-incident");
        }
        List<PersonId> sleptThere = named(command.sleptThere(), before.sleptThere(), streams);
        Incident corrected = new Incident(command.on(), command.kind(), sleptThere);
        Refusal.when(corrected.equals(before), "building.nothing-new");
        apply(new BuildingIncidentCorrected(
                command.building(), command.incident(), command.on(), command.kind(), sleptThere));
    }

    @CommandHandler
    void handle(WithdrawBuildingIncident command) {
        Refusal.when(!known().incidents().containsKey(command.incident()), "building.no-incident");
        apply(new BuildingIncidentWithdrawn(command.building(), command.incident()));
    }

    /** An owner knows nobody and names nobody; who was named before need not be known to whoever corrects. */
    private static List<PersonId> named(List<Someone> persons, List<PersonId> before, Streams streams) {
        return persons.stream()
                .map(each -> before.contains(each.person()) ? each.person() : each.knownToWhoeverAsks(streams))
                .distinct()
                .toList();
    }

    private static void check(Address address) {
        Refusal.when(!address.postcode().matches("[1-9][0-9]{3}"), "building.postcode-malformed");
    }
}
