package be.homeward.events;

/** What an instrument found for one of its domains, on its own scale. */
public record Score(String domain, int level) {}
