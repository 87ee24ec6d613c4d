package be.homeward.events;

/** What happened to a building. */
public enum BuildingIncidentKind {
    FIRE,
    WATER,
    STRUCTURE,
    INTRUSION,
    OTHER
}
