package be.homeward.events;

/** Somebody in the room, there in that function of their organisation; {@code subject} is their login. */
public record Hearer(OrganisationId organisation, String subject, Function function) {}
