package be.homeward.query.occupancy;

import be.homeward.events.Address;
import be.homeward.events.BuildingEvent;
import be.homeward.events.BuildingEvent.BuildingCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentCorrected;
import be.homeward.events.BuildingEvent.BuildingIncidentReported;
import be.homeward.events.BuildingEvent.BuildingIncidentWithdrawn;
import be.homeward.events.BuildingEvent.BuildingRegistered;
import be.homeward.query.view.Column;
import be.homeward.query.view.Draft;
import be.homeward.query.view.Row;
import be.homeward.query.view.Rows;
import be.homeward.query.view.Table;
import be.homeward.query.view.Type;
import java.util.UUID;

/** Buildings, for their owner and for whoever sees one of their dwellings. */
final class Buildings {
    private static final Draft DRAFT = Table.named("building", BuildingEvent.STREAM);
    static final Column<UUID> BUILDING = DRAFT.key("building", Type.ID);
    static final Column<UUID> PROGRAMME = DRAFT.column("programme", Type.ID);
    static final Column<UUID> OWNER = DRAFT.column("owner", Type.ID);
    static final Column<String> NAME = DRAFT.column("name", Type.TEXT);
    static final Column<String> STREET = DRAFT.column("street", Type.TEXT);
    static final Column<String> NUMBER = DRAFT.column("number", Type.TEXT);
    static final Column<String> POSTCODE = DRAFT.column("postcode", Type.TEXT);
    static final Column<String> MUNICIPALITY = DRAFT.column("municipality", Type.TEXT);
    static final Table TABLE =
            DRAFT.seenBy(OWNER).seenWhen(ofADwellingSeen("building")).table();

    private Buildings() {}

    /** For rows of a table that name a building. */
    static String ofADwellingSeen(String table) {
        return "exists (select from dwelling d where d.building = %s.building)".formatted(table);
    }

    static void project(BuildingEvent event, Rows rows) {
        switch (event) {
            case BuildingRegistered e ->
                rows.state(described(
                        TABLE.row(e.building()).with(PROGRAMME, e.programme()).with(OWNER, e.owner()),
                        e.name(),
                        e.address()));
            case BuildingCorrected e -> rows.state(described(rows.get(TABLE, e.building()), e.name(), e.address()));
            case BuildingIncidentReported e -> Incidents.reported(e, rows.get(TABLE, e.building()), rows);
            case BuildingIncidentCorrected e -> Incidents.corrected(e, rows);
            case BuildingIncidentWithdrawn e -> Incidents.withdrawn(e, rows);
        }
    }

    private static Row described(Row building, String name, Address address) {
        return building.with(NAME, name)
                .with(STREET, address.street())
                .with(NUMBER, address.number())
                .with(POSTCODE, address.postcode())
                .with(MUNICIPALITY, address.municipality());
    }
}
