package be.homeward.events;

/** Where a building stands; the postcode is the Belgian one of four digits. */
public record Address(String street, String number, String postcode, String municipality) {}
