package be.homeward.events;

/** Whether a track offers a temporary dwelling or a lasting home. */
public enum HousingMode {
    TEMPORARY,
    LASTING
}
