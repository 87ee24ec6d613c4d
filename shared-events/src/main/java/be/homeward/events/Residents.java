package be.homeward.events;

/** What a track calls the persons it houses. */
public enum Residents {
    OCCUPANTS,
    TENANTS
}
