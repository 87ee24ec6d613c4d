package be.homeward.events;

/** What does not work in a dwelling. */
public enum DefectKind {
    HEATING,
    WATER,
    ELECTRICITY,
    GAS,
    DAMP,
    VERMIN,
    DOORS_AND_WINDOWS,
    FIRE_SAFETY,
    EQUIPMENT,
    OTHER
}
