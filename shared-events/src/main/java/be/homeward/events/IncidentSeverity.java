package be.homeward.events;

/** How grave an incident was, in the eyes of whoever recorded it. */
public enum IncidentSeverity {
    MINOR,
    SERIOUS,
    GRAVE
}
